import type { Progress } from "./types.ts";

const finished = ({ store }: Pick<Progress, "store">): number =>
  Object.keys(store.getState().summary.finished).length;

/**
 * Asks the browser, once, not to throw the record away: when the learner on the screen has finished their first lesson. Before that
 * there is little to lose, and some browsers show a question. Returns how to stop.
 */
export function askAfterFirstFinish(progress: Pick<Progress, "store" | "askToPersist">): () => void {
  const of = () => progress.store.getState().current.id;
  let [learner, before] = [of(), finished(progress)];
  const stop = progress.store.subscribe(() => {
    const [now, count] = [of(), finished(progress)];
    if (now === learner && before === 0 && count > 0) {
      stop();
      void progress.askToPersist();
    }
    [learner, before] = [now, count];
  });
  return stop;
}
