import type { Move, Round } from "../rules.ts";
import type { Toy } from "../spec.ts";

/** What a thing's drawing is given. `at` is how far it has come, in hundredths; `act` does nothing while Robin shows. */
export interface ToyProps {
  toy: Toy;
  round: Round;
  at: number;
  calm: boolean;
  sound: boolean;
  pictures: Record<string, string>;
  act(move: Move): void;
}
