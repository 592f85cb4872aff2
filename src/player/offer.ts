import type { Progress } from "../progress/types.ts";

/** What is remembered once steady hands have been offered, whatever the answer was. */
const OFFERED = "steady-hands";

/** How a game offers steady hands to the current learner; undefined where they have them, or have been asked before. */
export function offerOf(progress: Progress): ((accepted: boolean) => void) | undefined {
  const { current, summary } = progress.store.getState();
  if (current.settings.steady || summary.told.includes(OFFERED)) return undefined;
  return (accepted) => {
    void progress.told(OFFERED);
    if (accepted) void progress.change({ steady: true });
  };
}
