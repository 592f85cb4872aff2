import { useEffect, useState } from "preact/hooks";

const ask = () => window.matchMedia?.("(prefers-reduced-motion: reduce)");

/** Whether nothing should move: by the learner's setting, or by the tablet's. */
export function useCalm(setting: boolean): boolean {
  const [still, setStill] = useState(() => ask()?.matches ?? false);
  useEffect(() => {
    const query = ask();
    const look = () => setStill(query?.matches ?? false);
    query?.addEventListener?.("change", look);
    return () => query?.removeEventListener?.("change", look);
  }, []);
  return setting || still;
}
