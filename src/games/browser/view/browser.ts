import type { ViewProps } from "../../game.ts";
import type { Move, Round } from "../round.ts";
import type { Spec } from "../spec.ts";
import type { OwnWords } from "./own-words.ts";
import type { Placed } from "./placed.ts";

/** What every part of the picture is given: the practice browser at this moment, and the learner's own words. */
export interface Browser extends ViewProps<Spec, Round, Move> {
  own: OwnWords;
  /** Where what somebody said stands. */
  placed: Placed;
}
