import type { Progress } from "../progress/types.ts";
import { useStore } from "../ui/use-store.ts";

/** What is remembered once steady hands have been offered, whatever the answer was. */
const OFFERED = "steady-hands";

/** How a game offers steady hands to this learner; undefined where they have them, or have been asked before. */
export function useOffer(progress: Progress): ((accepted: boolean) => void) | undefined {
  const steady = useStore(progress.store, (state) => state.current.settings.steady);
  const told = useStore(progress.store, (state) => state.summary.told);
  if (steady || told.includes(OFFERED)) return undefined;
  return (accepted) => {
    void progress.told(OFFERED);
    if (accepted) void progress.change({ steady: true });
  };
}
