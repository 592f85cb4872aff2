import { useEffect, useRef, useState } from "preact/hooks";
import { heldFor } from "./gestures.ts";

/**
 * A finger resting on a thing: how much it adds while it rests, in hundredths, and handlers to put on the thing. What a hold came to
 * is told when the finger goes, or as soon as there is no more to add (`room`).
 */
export function useHold(room: number, onHeld: (much: number) => void) {
  const [adds, setAdds] = useState(0);
  const held = useRef<{ id: number; much: number } | null>(null);
  const frame = useRef(0);

  const letGo = () => {
    const much = Math.round(held.current?.much ?? 0);
    held.current = null;
    cancelAnimationFrame(frame.current);
    setAdds(0);
    if (much > 0) onHeld(much);
  };
  const latest = useRef(letGo);
  latest.current = letGo;
  const space = useRef(room);
  space.current = room;

  useEffect(() => () => cancelAnimationFrame(frame.current), []);

  const end = (event: PointerEvent) => {
    if (held.current?.id === event.pointerId) letGo();
  };
  return {
    adds,
    handlers: {
      onPointerDown(event: PointerEvent) {
        if (held.current || event.button > 0) return;
        held.current = { id: event.pointerId, much: 0 };
        if (event.currentTarget instanceof Element) event.currentTarget.setPointerCapture?.(event.pointerId);
        let began: number | null = null;
        const tick = (at: number) => {
          const now = held.current;
          if (!now) return;
          began ??= at;
          now.much = Math.min(space.current, heldFor(at - began));
          setAdds(now.much);
          if (now.much >= space.current) latest.current();
          else frame.current = requestAnimationFrame(tick);
        };
        frame.current = requestAnimationFrame(tick);
      },
      onPointerUp: end,
      onPointerCancel: end,
      // A long press asks for the browser's own menu.
      onContextMenu: (event: Event) => event.preventDefault(),
    },
  };
}
