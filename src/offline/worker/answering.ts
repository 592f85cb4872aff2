/** How long work goes on before the caches are asked whether they still answer, and between one question and the next, in ms. */
const rest = 5_000;
/** How long they may take to answer a question that costs them nothing, in ms: a slow tablet may be writing three files meanwhile. */
const patience = 15_000;

/** Thrown where the browser's caches have stopped answering. */
export class Silent extends Error {}

let silent = false;

/** Whether the caches have stopped answering this worker, as far as it knows. */
export const areSilent = (): boolean => silent;

/**
 * Does what `work` does, and rejects with `Silent` where the browser's caches stop answering meanwhile. Where they are thrown away while
 * a worker has them open, Chromium (156) may leave all that it asks of them from then on without an answer, and begins no other worker
 * before this one has ended what it does. One that gives up and rests is ended by the browser in half a minute; the next one is answered.
 */
export async function whileAnswered<Found>(work: Promise<Found>): Promise<Found> {
  let over = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    const ask = () => {
      timer = setTimeout(() => {
        silent = true;
        reject(new Silent("The browser's caches do not answer."));
      }, patience);
      const answer = () => {
        silent = false;
        clearTimeout(timer);
        if (!over) timer = setTimeout(ask, rest);
      };
      caches.has("any").then(answer, answer);
    };
    timer = setTimeout(ask, rest);
  });
  try {
    return await Promise.race([work, silence]);
  } finally {
    over = true;
    clearTimeout(timer);
  }
}
