import { useEffect, useRef } from "preact/hooks";

/**
 * Calls `then` when nobody has done anything for `ms()` milliseconds, counted afresh whenever `of` changes, for as long as something `waits`.
 * Call what it returns whenever somebody does something: nothing is drawn anew for that, since the finger on the glass would wait for it.
 */
export function useQuiet(waits: boolean, of: unknown, ms: () => number, then: () => void): () => void {
  const begin = useRef(() => {});
  useEffect(() => {
    if (!waits) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    begin.current = () => {
      clearTimeout(timer);
      timer = setTimeout(then, ms());
    };
    begin.current();
    return () => {
      begin.current = () => {};
      clearTimeout(timer);
    };
  }, [waits, of]);
  return () => begin.current();
}
