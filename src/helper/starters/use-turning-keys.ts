import { useEffect } from "preact/hooks";

const onKeys = ["PageDown", "ArrowRight"];
const backKeys = ["PageUp", "ArrowLeft"];

/** Lets the keyboard's arrows, or a presenter's clicker, turn the cards. Where the language runs from right to left, so do the arrows. */
export function useTurningKeys(next: () => void, back: () => void): void {
  useEffect(() => {
    const turn = (event: KeyboardEvent) => {
      if (event.repeat || event.altKey || event.ctrlKey || event.metaKey) return;
      const mirrored = document.documentElement.dir === "rtl" && event.key.startsWith("Arrow");
      const [on, before] = mirrored ? [backKeys, onKeys] : [onKeys, backKeys];
      const does = on.includes(event.key) ? next : before.includes(event.key) ? back : null;
      if (!does) return;
      event.preventDefault();
      does();
    };
    window.addEventListener("keydown", turn);
    return () => window.removeEventListener("keydown", turn);
  });
}
