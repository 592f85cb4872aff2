import { expect, test } from "vitest";
import { crossCheck } from "./cross-check.ts";

const feeling = (id: string) => ({ id, face: "calm" as const, word: "Calm", reply: "Good." });
const idea = (id: string) => ({ id, words: "Tea", reply: "Good." });

test("feelings and ideas of one name are said where the second one stands", () => {
  const spec = {
    question: "How are you?",
    feelings: [feeling("calm"), feeling("flat"), feeling("calm")],
    help: { question: "What would help?", many: true, ideas: [idea("tea"), idea("tea")] },
  };
  expect(crossCheck(spec).map(({ path }) => path.join("."))).toEqual(["feelings.2.id", "help.ideas.1.id"]);
});

test("feelings alone fit together", () => {
  expect(crossCheck({ question: "How are you?", feelings: [feeling("calm"), feeling("flat")] })).toEqual([]);
});
