import { expect, test } from "vitest";
import { type Move, type Round, rules } from "./rules.ts";
import type { Spec } from "./spec.ts";

const idea = (id: string, alone?: boolean) => ({ id, words: id, reply: "", ...(alone && { alone }) });
const spec: Spec = {
  question: "How are you leaving?",
  feelings: ["glad", "tired", "sad"].map((id) => ({ id, face: "glad", word: id, reply: "" })),
  help: {
    question: "What would help?",
    many: true,
    ideas: [idea("tea"), idea("quiet"), idea("nothing", true)],
  },
};
const picked = (...ideas: string[]) =>
  ideas.reduce<Round>((round, idea) => rules.play(spec, round, { type: "idea", idea } satisfies Move), {
    feeling: "sad",
    ideas: [],
    last: null,
  });

test("an idea that stands alone takes the place of what was picked before it", () => {
  expect(picked("tea", "quiet", "nothing")).toMatchObject({ ideas: ["nothing"], last: "nothing" });
});

test("any other idea takes the place of the one that stands alone", () => {
  expect(picked("nothing", "tea", "quiet")).toMatchObject({ ideas: ["tea", "quiet"], last: "quiet" });
});

test("an idea that stands alone can be taken away again", () => {
  expect(picked("nothing", "nothing")).toMatchObject({ ideas: [], last: null });
});
