import { useEffect, useState } from "preact/hooks";
import { createStore } from "zustand/vanilla";
import { settled } from "../settled.ts";
import { afterPaint } from "../ui/after-paint.ts";
import { useStore } from "../ui/use-store.ts";

/** As many rooms as the house has, and more than there are places in any. */
const [rooms, places] = [8, 16];

/** How long home is there before they come, in ms: whoever knows where they want to go taps by then. */
const rest = 600;

const up = createStore<{ count: number }>(() => ({ count: 0 }));

/** How many rooms have been drawn, how many of them are on the screen, and whether the next keepsake is on its way. */
let [turns, here, going] = [0, 0, false];

function next(): void {
  const { count } = up.getState();
  going = here > 0 && count < rooms * places;
  if (!going) return;
  up.setState({ count: count + 1 });
  afterPaint(next);
}

/**
 * How many keepsakes of this room are up by now. They are put up when home has been there for a moment, room by room in turn, one
 * between two paints: a browser opens every picture as a page of its own, and a full house at once would keep taps waiting.
 */
export function useKeepsakesUp(): number {
  const [turn] = useState(() => turns++ % rooms);
  useEffect(() => {
    here += 1;
    if (!going) void settled().then(() => setTimeout(next, rest));
    going = true;
    return () => {
      here -= 1;
    };
  }, []);
  return useStore(up, ({ count }) => Math.ceil((count - turn) / rooms));
}
