import type { OwnWords } from "./own-words.ts";
import type { Move, Round } from "./rules.ts";
import type { Line, Spec } from "./spec.ts";

/** What the parts of an open line are given. */
export interface PanelProps {
  spec: Spec;
  round: Round;
  line: Line;
  own: OwnWords;
  showing: boolean;
  pictures: Record<string, string>;
  play(move: Move): void;
}
