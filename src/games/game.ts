import type { ComponentType } from "preact";
import type * as v from "valibot";
import type { Card, NotKept } from "../lesson/card.ts";
import type { Names } from "../lesson/fields.ts";
import type { Character } from "../lesson/lesson.ts";
import type { Rules } from "../lesson/rules.ts";

/** Where a card can be kept. `id` tells the card from others: the same one again takes the place of what was kept. */
export interface CardDrawer {
  keep(id: string, card: Card): Promise<{ kept: true } | { kept: false; why: NotKept }>;
}

/**
 * What a game's picture is given. It draws `round` and calls `play` with moves; it knows nothing else.
 * `showing` is true while Robin demonstrates: moves are not taken then. `calm` asks for no movement, `sound` for noises.
 * `cast` has every character by id, and the learner as `you`. `pictures` gives a drawing's address by its name.
 * `cards` is there where a card that was made can be kept, and brings the drawer; it rejects where that can't be had.
 * `offer` is there while steady hands may be offered to this learner, who hasn't got them and hasn't declined: it takes their answer.
 */
export interface ViewProps<Spec, Round, Move> {
  spec: Spec;
  round: Round;
  play(move: Move): void;
  showing: boolean;
  calm: boolean;
  sound: boolean;
  cast: Record<string, Character>;
  pictures: Record<string, string>;
  cards?: () => Promise<CardDrawer>;
  offer?: (accepted: boolean) => void;
}

/** A game: one folder under `src/games/`, found without being listed. `version` numbers the shape of its spec. */
export interface Game<Spec, Round, Move> {
  kind: string;
  version: number;
  /** Brings the schema that a lesson file's `config` must meet. Loaded by checks and the workshop, never by a learner. */
  spec: () => Promise<{ spec: (names: Names) => v.GenericSchema<unknown, Spec> }>;
  rules: Rules<Spec, Round, Move>;
  /** Brings the game's English words: each is also the key that translators translate. For checks; a view imports its own. */
  words: () => Promise<Record<string, string>>;
  view: ComponentType<ViewProps<Spec, Round, Move>>;
  /** Brings what only some steps use, for these steps' specs (for all there may be, if left out). A step is played once it is here. */
  parts?: (specs?: readonly Spec[]) => Promise<void>;
}

/** A game whose shapes nobody outside its folder needs to know. */
export type AnyGame = Game<unknown, unknown, unknown>;

/** States a game with its own types, and hands it on without them: a spec has been checked before any of it runs. */
export function defineGame<Spec, Round, Move>(game: Game<Spec, Round, Move>): AnyGame {
  return game as unknown as AnyGame;
}
