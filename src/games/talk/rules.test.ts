import * as v from "valibot";
import { expect, test } from "vitest";
import { seeded } from "../../lesson/random.ts";
import { facesAfter, turnNow } from "./rules/round.ts";
import { turnOf, waysFrom } from "./rules/ways.ts";
import { type Move, rules } from "./rules.ts";
import { spec as specOf } from "./spec.ts";

const schema = specOf({ characters: ["ana"], pictures: [], glossary: [] });
const line = (says: string, face?: string) => ({ who: "ana", says, ...(face ? { face } : {}) });
const spec = v.parse(schema, {
  people: [{ who: "ana" }],
  turns: [
    {
      id: "ask",
      lines: [line("How old are you?", "listening")],
      personal: { to: "fine" },
      choices: [{ words: "Old enough.", to: "round" }],
    },
    {
      id: "round",
      lines: [line("How old is that?", "puzzled")],
      choices: [
        { words: "Ask again.", to: "ask" },
        { words: "90.", to: "shouted" },
      ],
    },
    { id: "shouted", lines: [line("90!")], end: { say: "Now all know.", good: false } },
    { id: "fine", lines: [line("Fair enough.", "smile")], end: { say: "Kept." } },
  ],
});
const start = rules.setup(spec, seeded(1));
const after = (...moves: Move[]) => moves.reduce((round, move) => rules.play(spec, round, move), start);
const say = (turn: string, choice: number | "not"): Move => ({ type: "say", turn, choice });

test("“I'd rather not.” is the last choice where somebody asks for something personal, and nowhere else", () => {
  const choices = (id: string) => waysFrom(turnOf(spec, id)).map(({ choice }) => choice);
  expect(choices("ask")).toEqual([0, "not"]);
  expect(choices("round")).toEqual([0, 1]);
  expect(choices("fine")).toEqual([]);
});

test("a choice leads on, and only from the turn that it was made in", () => {
  const round = after(say("ask", 0));
  expect(turnNow(spec, round).id).toBe("round");
  expect(rules.play(spec, round, say("ask", 0))).toBe(round);
  expect(rules.play(spec, start, say("ask", 1))).toBe(start);
});

test("any choice can be gone back on, also from an end, and what was tried is still known", () => {
  const ended = after(say("ask", 0), say("round", 0), say("ask", 0), say("round", 1));
  expect(turnNow(spec, ended).id).toBe("shouted");
  const back = rules.play(spec, ended, { type: "back-to", at: 1 });
  expect(turnNow(spec, back).id).toBe("round");
  expect(back).toMatchObject({ back: true, said: [{ turn: "ask", choice: 0 }] });
  expect(back.tried).toContainEqual({ turn: "round", choice: 1 });
  expect(rules.play(spec, back, { type: "back-to", at: 1 })).toBe(back);
  expect(turnNow(spec, rules.play(spec, ended, { type: "begin-again" })).id).toBe("ask");
});

test("an end that is not a good one does not meet the goal, and the hint goes back from it", () => {
  const ended = after(say("ask", 0), say("round", 1));
  expect(rules.goals(spec, ended)).toEqual([{ met: false }]);
  expect(rules.hint(spec, ended)).toMatchObject({ control: "back-1", move: { type: "back-to", at: 1 } });
});

test("a goal that was met stays met, whatever is gone back on", () => {
  const back = after(say("ask", "not"), { type: "back-to", at: 0 });
  expect(rules.goals(spec, back)).toEqual([{ met: true }]);
  expect(rules.hint(spec, back)).toBeNull();
});

test("a hint never asks for an answer to something personal where “I'd rather not.” leads there as well", () => {
  expect(rules.hint(spec, start)).toMatchObject({ control: "say-not" });
});

test("a talk that goes round for ever stays small, and still ends", () => {
  let round = start;
  for (let nth = 0; nth < 200; nth++) round = rules.play(spec, round, say(nth % 2 ? "round" : "ask", 0));
  expect(round.said.length).toBeLessThanOrEqual(40);
  expect(round.tried.length).toBe(2);
  expect(turnNow(spec, rules.play(spec, round, say("ask", "not"))).id).toBe("fine");
});

test("a face stays until another is made", () => {
  const turns = ["ask", "shouted"].map((id) => turnOf(spec, id));
  expect(facesAfter(spec, turns)).toEqual({ ana: "listening" });
  expect(facesAfter(spec, [])).toEqual({ ana: "calm" });
});
