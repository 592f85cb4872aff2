import { expect, test } from "vitest";
import { crossCheck } from "./cross-check.ts";
import { allExamples, letter, postbox, trick } from "./trying.ts";

const said = (besides: Record<string, unknown>): string[] =>
  crossCheck(postbox(besides)).map(({ sentence }) => sentence);

const answers = (["ask", "report", "delete"] as const).map((did) => ({ did, says: "Good that you asked." }));
const whole = { ...letter, subject: "Hello", text: ["Hello."], answers };

test.each(allExamples)("%s fits together", (_name, spec) => {
  expect(crossCheck(spec)).toEqual([]);
});

test("a postbox with tricks alone is turned down: it teaches distrust", () => {
  expect(said({ messages: [trick] })[0]).toContain("All of these are suspicious");
});

test("somebody who is careful about a genuine message must be answered, kindly", () => {
  expect(said({ messages: [{ ...whole, answers: [] }, trick] })).toEqual([
    expect.stringContaining("Write a kind answer for “ask”"),
  ]);
  const scolding = { ...whole, answers: [...answers.slice(1), { did: "ask", says: "That was silly." }] };
  expect(said({ messages: [scolding, trick] })).toEqual([expect.stringContaining("“silly” may sound like")]);
  expect(said({ messages: [whole, trick] })).toEqual([]);
});

test("general answers count for all genuine messages", () => {
  const general = answers.map((answer) => ({ ...answer, about: "genuine" }));
  expect(said({ messages: [{ ...whole, answers: [] }, trick], answers: general })).toEqual([]);
  const elsewhere = answers.map((answer) => ({ ...answer, about: "suspicious" }));
  expect(said({ messages: [{ ...whole, answers: [] }, trick], answers: elsewhere })).toHaveLength(1);
});

test("a trick must have something to be noticed about it, and nobody real behind it", () => {
  const { saw, ...blind } = trick;
  expect(said({ messages: [whole, blind] })).toEqual([expect.stringContaining("what there is to notice")]);
  const real = { ...trick, address: "win@prize.com" };
  expect(said({ messages: [whole, real] })).toEqual([expect.stringContaining("may be somebody's")]);
  const link = { words: "Pay", to: "bank.com" };
  expect(said({ messages: [whole, { ...trick, link }] })).toHaveLength(2);
});

test("goals that nobody could reach are said", () => {
  const messages = [whole, { ...trick, after: "last" }];
  const goals = [
    { id: "first", opened: "trick" },
    { id: "last", handled: 3 },
  ];
  expect(said({ messages, goals })).toEqual([
    "3 messages can't be dealt with: there are 2.",
    expect.stringContaining("comes only after the goal “last”"),
  ]);
  expect(said({ messages: [whole, trick], goals: [{ id: "a", link: "trick" }] })).toEqual([
    "There is no link in “trick”.",
  ]);
  expect(
    said({ messages: [whole, trick], controls: ["reply"], goals: [{ id: "a", asked: "trick" }] }),
  ).toEqual([expect.stringContaining("“controls” has no “ask”")]);
  expect(said({ messages: [whole, trick], goals: [{ id: "a", opened: "nothing" }] })).toEqual([
    "There is no message “nothing” in this step.",
  ]);
});

test("somebody who would rather not type always has ready words", () => {
  expect(said({ messages: [whole, trick], phrases: [] })).toEqual([expect.stringContaining("no “phrases”")]);
});
