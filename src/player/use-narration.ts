import { useLayoutEffect, useRef } from "preact/hooks";
import { announce } from "../ui/announce.tsx";

/** What is on the screen, in the words that a screen reader is to hear when it changes. */
export interface Heard {
  /** Changes with the step; everything that was there from its start is not told again. */
  step: string;
  /** Where this is and what to do; the title itself is read as focus moves to it. */
  opening: string;
  replies: string[];
  done: string | null;
  hint: string | null;
  /** Robin asks the learner to go on from here. */
  turn: string | null;
  /** Another tab has moved this lesson on. */
  elsewhere: string | null;
}

/** Tells a screen reader what has changed, in the order in which it happened. */
export function useNarration(now: Heard): void {
  const before = useRef<Heard | null>(null);
  const whole = JSON.stringify(now);
  useLayoutEffect(() => {
    const was = before.current;
    before.current = now;
    if (now.elsewhere && now.elsewhere !== was?.elsewhere) announce(now.elsewhere);
    if (!was || was.step !== now.step) {
      announce(now.opening);
      return;
    }
    const known = was.replies;
    for (const reply of now.replies.filter((said, at) => known[at] !== said)) announce(reply);
    if (now.turn && !was.turn) announce(now.turn);
    if (now.hint && now.hint !== was.hint) announce(now.hint);
    if (now.done && !was.done) announce(now.done);
  }, [whole]);
}
