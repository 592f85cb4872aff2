import type { ViewProps } from "../game.ts";
import type { Move, Round } from "./rules.ts";
import type { Spec } from "./spec.ts";

/** What every part of the picture is given. */
export type Shown = ViewProps<Spec, Round, Move>;
