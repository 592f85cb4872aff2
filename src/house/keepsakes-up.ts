import { useLayoutEffect, useState } from "preact/hooks";
import { settled } from "../settled.ts";
import { afterPaint } from "../ui/after-paint.ts";

/** How long home is there before they come, in ms: whoever knows where they want to go taps by then. */
const rest = 600;

/** What puts up the next keepsake of each room that has one to put up, in turn. */
const waiting = new Set<VoidFunction>();
let going = false;
/** Whether all have been up: from then on their pictures are at hand. */
let all = false;

function next(): void {
  const [one] = waiting;
  going = one !== undefined;
  all ||= !going;
  if (!one) return;
  waiting.delete(one);
  one();
  afterPaint(next);
}

/**
 * How many of a room's `kept` keepsakes are up by now. They are put up when home has been there for a moment, room by room in turn, one
 * between two paints: a browser opens every picture as a page of its own, and a full house at once would keep taps waiting.
 */
export function useKeepsakesUp(kept: number): number {
  const [up, setUp] = useState(all ? Number.POSITIVE_INFINITY : 0);
  useLayoutEffect(() => {
    if (up >= kept) return;
    const mine = () => setUp(up + 1);
    waiting.add(mine);
    if (!going) void settled().then(() => setTimeout(next, rest));
    going = true;
    return () => {
      waiting.delete(mine);
    };
  }, [up, kept]);
  return up;
}
