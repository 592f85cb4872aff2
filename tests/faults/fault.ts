/** What came of a fault that was done to the app on purpose. */
export interface Came {
  /** How often it was done. */
  rounds: number;
  /** How many things that the app had called saved were gone afterwards, or there twice. */
  lost: number;
  /** What else did not hold: a sentence each, with what is needed to see it again (round, seed). Empty when all did. */
  wrong: string[];
  /** What a reader of the table wants to know besides, such as how many answers were saved in all. */
  note?: string;
}

/** A part of the app that guards against a fault. Without it the fault must be noticed, or the fault proves nothing. */
export interface Guard {
  /** What it is called: `strict`. */
  name: string;
  /** Whether it is taken out of a source file (`src/…`) before the app is built, or out of a built file (`worker.js`). */
  file: string;
  /** What stands there, and what is put in its place. `from` must be there. */
  from: string | RegExp;
  to: string;
  /** How often the fault is done without it: as often as it takes to be noticed for certain. */
  rounds: number;
}

/** What a fault is handed. */
export interface Tools {
  /** The folder of the built app. */
  app: string;
  /** Chance with a seed: the same numbers, from 0 to below 1, each time. */
  random: () => number;
  /** The seed itself, for a fault in which each round has one of its own. */
  seed: number;
  /** Says how far it is. */
  say(words: string): void;
}

/** Something that goes wrong, and what must hold all the same. `tests/faults/<name>/fault.ts` exports one by default; nothing lists them. */
export interface Fault {
  /** Its folder's name, to choose it by: `npm run test:faults -- kill`. */
  name: string;
  /** The fault, as the table says it. */
  fault: string;
  /** What must hold, as the table says it. */
  holds: string;
  /** How often in `npm test`, where all of them together take some two minutes on two cores (0: not there), and how often in `npm run test:faults`. */
  rounds: { short: number; long: number };
  /** What it must notice the lack of. */
  guards?: Guard[];
  run(rounds: number, tools: Tools): Promise<Came>;
}

/** Says what a fault is; its type is checked here. */
export const defineFault = (fault: Fault): Fault => fault;

/** Whether all held. */
export const held = ({ lost, wrong }: Came): boolean => lost === 0 && wrong.length === 0;
