import { plain } from "../../lesson/markup.ts";
import { checkedPeople, type Helper } from "../../lesson/place.ts";
import type { Hint, Rules } from "../../lesson/rules.ts";
import { words as own, text } from "../../lesson/saying.ts";
import type { Line, Spec } from "./spec.ts";
import { words } from "./words.ts";

/**
 * One line of the card: which choices and which people are on it, by number; whether the learner's own words are, which the view
 * alone knows; whether it is left empty on purpose.
 */
export interface Filled {
  choices: number[];
  people: number[];
  own: boolean;
  left: boolean;
}

/**
 * `sheet` tells this card from every other, so that its view finds again what was written on it. `open` is the line that is being filled
 * in, null once the card is read through. `last` is what was put on it last, which is replied to.
 */
export interface Round {
  sheet: number;
  lines: Record<string, Filled>;
  open: string | null;
  last: { line: string; by: "choose" | "person" | "write" | "leave"; choice: number } | null;
  end: "kept" | "not-kept" | "let-go" | null;
  printed: boolean;
}

export type Move =
  | { type: "choose" | "person"; line: string; choice: number }
  | { type: "write" | "rub-out" | "leave" | "open"; line: string }
  | { type: "keep"; kept: boolean }
  | { type: "finish" | "print" | "let-go" | "pick-up" };

const empty: Filled = { choices: [], people: [], own: false, left: false };

/** The people who may be put on a line. */
export const peopleOn = (line: Line): Helper[] => checkedPeople(line.people);

/** How a line stands. */
export const filledIn = (round: Round, line: string): Filled => round.lines[line] ?? empty;

/** Whether something has been done about a line: words on it, or left empty on purpose. */
export const isAnswered = ({ choices, people, own: written, left }: Filled): boolean =>
  choices.length + people.length > 0 || written || left;

/** The first line about which nothing has been done; undefined when the card is full. */
export const firstUnanswered = (spec: Spec, round: Round): Line | undefined =>
  spec.lines.find(({ id }) => !isAnswered(filledIn(round, id)));

const toggled = (list: number[], at: number): number[] =>
  list.includes(at) ? list.filter((each) => each !== at) : [...list, at].sort((a, b) => a - b);

/** A line with one more thing on it, or one less; a line for one thing has no other on it then. */
function put(line: Line, before: Filled, of: "choices" | "people", at: number): Filled {
  if (!line.many) return before[of].includes(at) ? before : { ...empty, [of]: [at] };
  return { ...before, left: false, [of]: toggled(before[of], at) };
}

type Put = Extract<Move, { line: string }>;

function fill(round: Round, line: Line, move: Put): Round {
  const before = filledIn(round, line.id);
  const after = (filled: Filled, last: Round["last"]): Round => ({
    ...round,
    lines: { ...round.lines, [line.id]: filled },
    last,
    end: null,
  });
  switch (move.type) {
    case "choose":
    case "person": {
      const of = move.type === "choose" ? "choices" : "people";
      const all = of === "choices" ? line.choices : peopleOn(line);
      if (!Number.isInteger(move.choice) || !all[move.choice]) return round;
      const filled = put(line, before, of, move.choice);
      if (filled === before) return round;
      const { type: by, choice } = move;
      return after(filled, filled[of].includes(choice) ? { line: line.id, by, choice } : null);
    }
    case "write":
      if (line.own === undefined || before.own) return round;
      return after(
        { ...(line.many ? before : empty), own: true, left: false },
        { line: line.id, by: "write", choice: 0 },
      );
    case "rub-out":
      return before.own ? after({ ...before, own: false }, null) : round;
    case "leave":
      return before.left ? round : after({ ...empty, left: true }, { line: line.id, by: "leave", choice: 0 });
    case "open":
      return round.open === line.id ? round : { ...round, open: line.id, last: null, end: null };
    default:
      return round;
  }
}

function finish(spec: Spec, round: Round, move: Move): Round {
  const ready = round.open === null && round.end !== "kept";
  const may = (ending: Spec["endings"][number]) => ready && spec.endings.includes(ending);
  switch (move.type) {
    case "finish":
      return round.open === null || firstUnanswered(spec, round)
        ? round
        : { ...round, open: null, last: null };
    case "keep": {
      const end = move.kept === true ? "kept" : "not-kept";
      return may("keep") && round.end !== end ? { ...round, end } : round;
    }
    case "print":
      // A kept card can be printed, too.
      return spec.endings.includes("print") && round.open === null && !round.printed
        ? { ...round, printed: true }
        : round;
    case "let-go":
      return may("let-go") ? { ...round, end: "let-go" } : round;
    default:
      return round;
  }
}

function hintFor(spec: Spec, round: Round): Hint<Move> {
  const line = firstUnanswered(spec, round);
  if (!line) {
    if (round.open !== null) return { words: own(words.read), control: "finish", move: { type: "finish" } };
    return { words: own(words.anyEnding), control: "let-go", move: { type: "let-go" } };
  }
  const { id } = line;
  if (round.open !== id) {
    const about = own(words.thisLine, { line: text(plain(line.line)) });
    return { words: about, control: `line-${id}`, move: { type: "open", line: id } };
  }
  const [first] = line.choices;
  const [person] = peopleOn(line);
  const written = first ? text(plain(first.words)) : person ? text(person.name) : null;
  // Where only own words are asked for, a hint never puts any into somebody's mouth.
  if (!written)
    return { words: own(words.mayLeave), control: `leave-${id}`, move: { type: "leave", line: id } };
  const type = first ? "choose" : "person";
  return {
    words: own(line.own === undefined ? words.pick : words.pickOrWrite, { answer: written }),
    control: `${type}-${id}-0`,
    move: { type, line: id, choice: 0 },
  };
}

export const rules: Rules<Spec, Round, Move> = {
  setup: (spec, random) => ({
    sheet: Math.floor(random() * 0x100000000),
    lines: {},
    open: spec.lines[0]?.id ?? null,
    last: null,
    end: null,
    printed: false,
  }),
  play(spec, round, move) {
    if (typeof move !== "object" || move === null) return round;
    if (round.end === "let-go") return move.type === "pick-up" ? { ...round, end: null } : round;
    if (round.end === "kept" && move.type === "pick-up") return { ...round, end: null };
    if (!("line" in move)) return finish(spec, round, move);
    const line = spec.lines.find(({ id }) => id === move.line);
    return line && round.end !== "kept" ? fill(round, line, move) : round;
  },
  goals(spec, round) {
    const filled = spec.lines.map(({ id }) => ({ met: isAnswered(filledIn(round, id)) }));
    const ended = { met: round.open === null && (round.end !== null || round.printed) };
    return [...filled, ended];
  },
  hint(spec, round) {
    return rules.goals(spec, round).every(({ met }) => met) ? null : hintFor(spec, round);
  },
};
