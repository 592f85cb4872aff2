import { act, cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { useState } from "preact/hooks";
import * as v from "valibot";
import { afterEach, expect, test, vi } from "vitest";
import type { Character } from "../../lesson/lesson.ts";
import { seeded } from "../../lesson/random.ts";
import { Announcer } from "../../ui/announce.tsx";
import { rules } from "./rules.ts";
import { spec as specOf } from "./spec.ts";
import { TalkView } from "./view.tsx";

afterEach(cleanup);

const look: Character["look"] = {
  ...({ skin: "tan", hair: "short", hairColour: "black", cover: "none", top: "leaf" } as const),
  ...{ glasses: false, hearingAid: false, beard: false, chair: false },
};
const cast = { ana: { name: "Ana", about: "Ana", look }, you: { name: "You", about: "You", look } };
const config = v.parse(specOf({ characters: ["ana"], pictures: [], glossary: [] }), {
  people: [{ who: "ana" }],
  turns: [
    {
      id: "ask",
      lines: [{ who: "ana", says: "How old are you?", face: "listening" }],
      personal: { to: "fine" },
      choices: [{ words: "About 70.", to: "more" }],
    },
    {
      id: "more",
      lines: [{ who: "ana", says: "About?", face: "puzzled" }],
      choices: [{ words: "Roughly.", to: "fine" }],
    },
    { id: "fine", lines: [{ who: "ana", says: "Right.", face: "smile" }], end: { say: "That was all." } },
  ],
});

function Frame() {
  const [round, setRound] = useState(() => rules.setup(config, seeded(1)));
  return (
    <>
      <TalkView
        spec={config}
        round={round}
        play={(move) => setRound(rules.play(config, round, move))}
        showing={false}
        calm
        sound={false}
        cast={cast}
        pictures={{}}
      />
      <Announcer />
    </>
  );
}

const press = (name: string | RegExp) =>
  act(() => {
    const button = screen.getByRole("button", { name });
    button.focus();
    fireEvent.click(button);
  });
const told = () => [...screen.getByRole("log").children].map(({ textContent }) => textContent);

test("what was said stays above, and what is said anew is told once, with the face that goes with it", async () => {
  render(<Frame />);
  const before = told().length;
  await press("About 70.");
  expect(told().slice(before)).toEqual(["Ana, puzzled: About?"]);
  const past = screen.getByRole("region", { name: "What was said so far" });
  expect(past.textContent).toContain("How old are you?");
  expect(past.textContent).toContain("About 70.");
});

test("the keyboard goes on from the newest choices", async () => {
  render(<Frame />);
  await press("About 70.");
  expect(document.activeElement?.textContent).toBe("What do you say?");
  await press("Roughly.");
  expect(document.activeElement?.textContent?.trim()).toBe("The talk ends here.");
});

test("what came of the talk is brought into sight where it ends", async () => {
  let brought: Element | null = null;
  const spy = vi.spyOn(Element.prototype, "scrollIntoView").mockImplementation(function (this: Element) {
    brought = this;
  });
  render(<Frame />);
  await press(/^I'd rather not\./);
  await vi.waitFor(() => expect(brought?.textContent).toContain("That was all."));
  spy.mockRestore();
});

test("any earlier choice can be gone back to, which is said kindly, and what was tried is marked", async () => {
  render(<Frame />);
  await press("About 70.");
  await press("Roughly.");
  await press("Go back to here: “About 70.”");
  expect(screen.getByText("You went back. Nobody minds, and nobody remembers.")).toBeTruthy();
  expect(screen.queryByText("About?")).toBeNull();
  expect(screen.getByRole("button", { name: /^About 70\.\s*You tried this$/ })).toBeTruthy();
  expect(told().at(-1)).toBe(
    "You went back. Nobody minds, and nobody remembers. Ana, listening: How old are you?",
  );
});

test("“I'd rather not.” says that nobody has to tell", async () => {
  render(<Frame />);
  await press(/^I'd rather not\.\s*This is personal\. You never have to tell\.$/);
  expect(screen.getByText("That was all.")).toBeTruthy();
});
