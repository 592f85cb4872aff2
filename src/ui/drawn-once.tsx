import type { FunctionComponent } from "preact";
import { useMemo } from "preact/hooks";

/**
 * The same drawing, gone through again only when something that it is given has changed. For drawings of many shapes and no words: a
 * tap draws the whole screen anew, and most of it is people who have not moved. Words would stay in the language they were first in.
 */
export function drawnOnce<Given extends object>(Drawing: FunctionComponent<Given>): FunctionComponent<Given> {
  return (given) => useMemo(() => <Drawing {...given} />, Object.values(given));
}
