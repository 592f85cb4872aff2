import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { intoSight } from "../../../ui/into-sight.ts";

/**
 * Brings the picture into sight once the sheet that changed it has gone: on a small screen it stands above, and the control that
 * focus goes back to would hold the page below it. Call what it returns before the move that takes the sheet away.
 */
export function usePictureNext(sheet: RefObject<Element | null>, calm: boolean): () => void {
  const picture = useRef<Element | null>(null);
  useLayoutEffect(() => () => intoSight(picture.current, calm), [calm]);
  return () => {
    picture.current = sheet.current?.closest(".meeting")?.querySelector(".meeting-stage") ?? null;
  };
}
