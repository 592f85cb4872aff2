import { useEffect, useRef, useState } from "preact/hooks";
import { pinched } from "./gestures.ts";

interface Pinch {
  /** How far the thing has come already, in hundredths. */
  at: number;
  onPinched(by: number): void;
  /** One finger came and went, and no second one. */
  onOne(): void;
}

/** Two fingers that move apart or together: how much they add, in hundredths, handlers for the thing, and a ref to put on it. */
export function usePinch({ at, onPinched, onOne }: Pinch) {
  const [adds, setAdds] = useState(0);
  const surface = useRef<HTMLDivElement>(null);
  const fingers = useRef(new Map<number, { x: number; y: number }>());
  const pinch = useRef<{ from: number; by: number } | null>(null);
  const latest = useRef(onPinched);
  latest.current = onPinched;

  const apart = (): number => {
    const [one, two] = [...fingers.current.values()];
    return one && two ? Math.hypot(one.x - two.x, one.y - two.y) : 0;
  };

  useEffect(() => {
    const element = surface.current;
    if (!element) return;
    // On a touchpad, two fingers come as a wheel with Ctrl held; and Safari has gestures of its own, which zoom the page.
    const wheel = (event: WheelEvent) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      const by = Math.max(-25, Math.min(25, Math.round(-event.deltaY)));
      if (by !== 0) latest.current(by);
    };
    const stop = (event: Event) => event.preventDefault();
    element.addEventListener("wheel", wheel, { passive: false });
    element.addEventListener("gesturestart", stop);
    return () => {
      element.removeEventListener("wheel", wheel);
      element.removeEventListener("gesturestart", stop);
    };
  }, []);

  const lift = (event: PointerEvent) => {
    if (!fingers.current.delete(event.pointerId)) return;
    const done = pinch.current;
    if (done && fingers.current.size < 2) {
      pinch.current = null;
      setAdds(0);
      const by = Math.max(-at, Math.min(100 - at, done.by));
      if (by !== 0) onPinched(by);
      // The second finger, on its way up, is not one finger alone.
      fingers.current.clear();
    } else if (!done && fingers.current.size === 0) onOne();
  };

  return {
    adds,
    surface,
    handlers: {
      onPointerDown(event: PointerEvent) {
        if (event.button > 0 || fingers.current.size === 2) return;
        fingers.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
        surface.current?.setPointerCapture?.(event.pointerId);
        if (fingers.current.size === 2) pinch.current = { from: Math.max(40, apart()), by: 0 };
      },
      onPointerMove(event: PointerEvent) {
        const finger = fingers.current.get(event.pointerId);
        if (!finger) return;
        finger.x = event.clientX;
        finger.y = event.clientY;
        if (!pinch.current) return;
        pinch.current.by = pinched(pinch.current.from, apart());
        setAdds(pinch.current.by);
      },
      onPointerUp: lift,
      onPointerCancel: lift,
      onContextMenu: (event: Event) => event.preventDefault(),
    },
  };
}
