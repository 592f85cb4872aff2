import type { RefObject } from "preact";
import { HintRobin } from "./hint-robin.tsx";
import { MoreBelow } from "./more-below.tsx";

export { offerOf } from "./offer.ts";

interface LaterHelpProps {
  stage: RefObject<HTMLElement | null>;
  dock: RefObject<HTMLElement | null>;
  /** The control that Robin points at, if any. */
  pointed: string | null;
  showing: boolean;
  /** Whether nothing is said about the step yet that would lead the eye. */
  quiet: boolean;
  calm: boolean;
  /** Changes when the learner asks again where it is. */
  asked: number;
}

/** The help that no first move needs, over one step: it comes while the learner reads. */
export function LaterHelp({ stage, dock, pointed, showing, quiet, calm, asked }: LaterHelpProps) {
  return (
    <>
      {quiet && <MoreBelow stage={stage} dock={dock} calm={calm} />}
      {pointed !== null && (
        <HintRobin stage={stage} control={pointed} calm={calm} asked={asked} showing={showing} />
      )}
    </>
  );
}
