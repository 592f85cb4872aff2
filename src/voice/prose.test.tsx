import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, expect, test } from "vitest";
import { LessonWordsContext } from "./lesson-words.ts";
import { Prose } from "./prose.tsx";

afterEach(cleanup);

const words = {
  glossary: { mute: { word: "mute", means: "To turn your *sound* off.", picture: null } },
  pictures: {},
  fallback: ["Not translated yet."],
  source: "en",
};

const shown = (text: string, explain = true) =>
  render(
    <LessonWordsContext.Provider value={words}>
      <Prose text={text} explain={explain} />
    </LessonWordsContext.Provider>,
  );

test("a hard word opens what it means, and closes again", async () => {
  shown("You are [[muted|mute]] now.");
  fireEvent.click(screen.getByRole("button", { name: /muted/ }));
  expect((await screen.findByRole("dialog")).textContent).toContain("To turn your sound off.");
  fireEvent.keyDown(await screen.findByRole("dialog"), { key: "Escape" });
  expect(screen.queryByRole("dialog")).toBeNull();
});

test("a hard word answers to Enter and to Space, as buttons do", async () => {
  for (const key of ["Enter", " "]) {
    shown("You are [[muted|mute]] now.");
    fireEvent.keyDown(screen.getByRole("button", { name: /muted/ }), { key });
    expect((await screen.findByRole("dialog")).textContent).toContain("To turn your sound off.");
    cleanup();
  }
});

test("one hard word is explained at a time, also where another was tapped before the first explanation came", async () => {
  shown("You are [[muted|mute]] now, and [[mute]] is on.");
  const [first, second] = screen.getAllByRole("button");
  if (first) fireEvent.click(first);
  if (second) fireEvent.click(second);
  await screen.findByRole("dialog");
  expect(screen.getAllByRole("dialog")).toHaveLength(1);
  fireEvent.keyDown(screen.getByRole("dialog"), { key: "Escape" });
  expect(screen.queryByRole("dialog")).toBeNull();
});

test("inside a button a hard word is plain, so that there is no button in a button", () => {
  shown("Say it in the [[mute]]", false);
  expect(screen.queryByRole("button")).toBeNull();
});

test("a word that the glossary does not have stays a word", () => {
  const { container } = shown("Say it in the [[teapot]].");
  expect(container.textContent).toBe("Say it in the teapot.");
});

test("a text that is not translated says which language it is in", () => {
  const { container } = shown("Not translated yet.");
  expect(container.querySelector("p")?.lang).toBe("en");
});

test("what looks like HTML in a lesson is shown as it was written", () => {
  const { container } = shown("<img src=x onerror=alert(1)> *now*");
  expect(container.querySelector("img")).toBeNull();
  expect(container.textContent).toBe("<img src=x onerror=alert(1)> now");
});
