import type { RefObject } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { Robin } from "../ui/robin.tsx";
import "./hint-robin.css";
import { findControl, lightControl } from "./lit-control.ts";

interface HintRobinProps {
  stage: RefObject<HTMLElement | null>;
  control: string;
  calm: boolean;
  /** Changes when the learner asks again where it is: the control is brought into view once more. */
  asked: number;
  /** While Robin has done it, what the hint is about may have gone from the screen; afterwards it is brought into view. */
  showing: boolean;
}

/** Robin's width and height in rem. */
const SIZE = 3.6;

/** How far Robin's feet stand below the top edge of what Robin lands on, as a part of the bird's height. */
const FEET = 0.1;

interface Spot {
  x: number;
  y: number;
}

/** Where Robin stands on a control: on its upper edge, or below it where there is no room above. */
function spotOn(control: HTMLElement, sky: HTMLElement, bird: number): Spot {
  const [on, over] = [control.getBoundingClientRect(), sky.getBoundingClientRect()];
  const above = on.top - over.top - bird * (1 - FEET);
  const x = on.left - over.left - bird * 0.15;
  return {
    x: Math.max(0, Math.min(x, over.width - bird)),
    y: above >= 0 ? above : on.bottom - over.top - bird * FEET,
  };
}

/** Robin flying to the control that a hint is about, which gets a lit ring and comes into view. The words of the hint say the same. */
export function HintRobin({ stage, control, calm, asked, showing }: HintRobinProps) {
  const sky = useRef<HTMLDivElement>(null);
  const bird = useRef<HTMLDivElement>(null);
  const [flying, setFlying] = useState(false);

  useLayoutEffect(() => {
    const [over, flyer, ground] = [sky.current, bird.current, stage.current];
    if (!over || !flyer || !ground) return;
    let landedOn: HTMLElement | null = null;
    return lightControl(ground, control, (found) => {
      flyer.hidden = !found;
      if (!found) return;
      const { x, y } = spotOn(found, over, flyer.offsetHeight);
      const first = landedOn === null;
      if (first && !calm) {
        // From the coach's side of the screen, a little above: the start has to be drawn before the flight.
        flyer.style.transitionDuration = "0s";
        flyer.style.transform = `translate(${over.clientWidth - flyer.offsetWidth}px, ${Math.max(0, y - 120)}px)`;
        flyer.getBoundingClientRect();
        setFlying(true);
      }
      // On the way Robin flies; afterwards Robin stays put while the page scrolls or turns.
      flyer.style.transitionDuration = first && !calm ? "" : "0s";
      flyer.style.transform = `translate(${x}px, ${y}px)`;
      landedOn = found;
    });
  }, [stage, control, calm]);

  // Focus goes to what is lit as soon as it is the learner's turn, and the game may have drawn it anew.
  useLayoutEffect(() => {
    findControl(stage.current, control)?.setAttribute("data-lit", "");
  }, [stage, control, showing]);

  // After a step that has come has put the screen at its top.
  useEffect(() => {
    const lit = stage.current?.querySelector("[data-lit]");
    lit?.scrollIntoView?.({ block: "center", inline: "nearest", behavior: calm ? "auto" : "smooth" });
  }, [stage, control, calm, asked, showing]);

  return (
    <div class="hint-sky" ref={sky} aria-hidden="true">
      <div
        class="hint-robin"
        ref={bird}
        onTransitionEnd={() => setFlying(false)}
        onTransitionCancel={() => setFlying(false)}
      >
        <Robin size={SIZE} mood={flying && !calm ? "flies" : "sits"} />
      </div>
    </div>
  );
}
