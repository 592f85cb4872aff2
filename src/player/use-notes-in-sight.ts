import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { intoSight } from "../ui/into-sight.ts";

/**
 * Brings a helper's notes into sight when somebody asks for them: on a phone they lie below the step, and the button would seem to do
 * nothing. They may arrive a moment after they were asked for. A step that opens with notes already there stays where it is.
 */
export function useNotesInSight(place: RefObject<Element | null>, asked: boolean, calm: boolean): void {
  const before = useRef(asked);
  useEffect(() => {
    if (asked === before.current) return;
    before.current = asked;
    const notes = place.current;
    if (!asked || !notes) return;
    if (notes.childElementCount > 0) return intoSight(notes, calm);
    const arriving = new MutationObserver(() => {
      arriving.disconnect();
      intoSight(notes, calm);
    });
    arriving.observe(notes, { childList: true });
    return () => arriving.disconnect();
  }, [place, asked, calm]);
}
