import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { HintStrength } from "../lesson/player.ts";
import { moveFocus } from "../ui/focus.ts";

interface Steady {
  root: RefObject<HTMLElement | null>;
  heading: RefObject<HTMLElement | null>;
  main: RefObject<HTMLElement | null>;
  stage: RefObject<HTMLElement | null>;
  step: string;
  help: HintStrength;
  done: boolean;
}

/**
 * Keeps focus where the learner is: on a new step it goes to the title, to “My turn” when Robin has shown it, then to the control
 * that Robin sits on. When what had it goes away, it goes to the next thing to do, never to the page's body.
 */
export function useSteadyFocus({ root, heading, main, stage, step, help, done }: Steady): void {
  const was = useRef<{ step: string; help: HintStrength; done: boolean } | null>(null);
  const held = useRef<Element | null>(null);

  useLayoutEffect(() => {
    const element = root.current;
    const hold = (event: FocusEvent) => {
      held.current = event.target instanceof Element ? event.target : null;
    };
    element?.addEventListener("focusin", hold);
    return () => element?.removeEventListener("focusin", hold);
  }, [root]);

  useLayoutEffect(() => {
    const before = was.current;
    was.current = { step, help, done };
    if (!before || before.step !== step) {
      window.scrollTo?.(0, 0);
      moveFocus(heading.current, false);
    } else if (help === "show" && before.help !== "show") {
      moveFocus(main.current, false);
    } else if (before.help === "show" && help !== "show") {
      moveFocus(stage.current?.querySelector<HTMLElement>("[data-lit]") ?? heading.current);
    } else if (held.current && !held.current.isConnected) {
      // After the game, which knows what took the place of what has gone.
      queueMicrotask(() => {
        const here = document.activeElement;
        if (!here || here === document.body) moveFocus(main.current ?? heading.current, false);
      });
    }
    if (done && before?.step === step && !before.done) main.current?.scrollIntoView?.({ block: "nearest" });
  });
}
