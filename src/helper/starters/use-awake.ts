import { useEffect } from "preact/hooks";

/** Keeps the screen from going dark while a group looks at it, where the browser can; it lets go by itself when the page is hidden. */
export function useAwake(): void {
  useEffect(() => {
    let held: WakeLockSentinel | null = null;
    let gone = false;
    const hold = () => {
      if (document.visibilityState !== "visible") return;
      navigator.wakeLock?.request("screen").then(
        (lock) => {
          if (gone) void lock.release();
          else held = lock;
        },
        // A tablet that saves its battery says no, and the screen goes dark as it always does.
        () => {},
      );
    };
    hold();
    document.addEventListener("visibilitychange", hold);
    return () => {
      gone = true;
      document.removeEventListener("visibilitychange", hold);
      void held?.release();
    };
  }, []);
}
