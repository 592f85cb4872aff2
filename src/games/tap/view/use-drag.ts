import { useRef } from "preact/hooks";

interface Drag {
  /** Told as the finger goes, with how far it is from where it began, and how far it has come in all. */
  onMove(slid: number, path: number): void;
  onEnd(slid: number, path: number): void;
}

/** One finger (or the mouse) sliding over a thing: handlers to put on it. A second finger is let be. */
export function useDrag({ onMove, onEnd }: Drag) {
  const now = useRef<{ id: number; from: number; x: number; y: number; path: number } | null>(null);
  const slide = (event: PointerEvent) => {
    const drag = now.current;
    if (drag?.id !== event.pointerId) return null;
    drag.path += Math.hypot(event.clientX - drag.x, event.clientY - drag.y);
    drag.x = event.clientX;
    drag.y = event.clientY;
    return drag;
  };
  const end = (event: PointerEvent) => {
    const drag = slide(event);
    if (!drag) return;
    now.current = null;
    onEnd(drag.x - drag.from, drag.path);
  };
  return {
    onPointerDown(event: PointerEvent) {
      if (now.current || event.button > 0) return;
      const { pointerId: id, clientX: x, clientY: y } = event;
      now.current = { id, from: x, x, y, path: 0 };
      if (event.currentTarget instanceof Element) event.currentTarget.setPointerCapture?.(id);
    },
    onPointerMove(event: PointerEvent) {
      const drag = slide(event);
      if (drag) onMove(drag.x - drag.from, drag.path);
    },
    onPointerUp: end,
    onPointerCancel: end,
  };
}
