import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { useState } from "preact/hooks";
import { afterEach, expect, test } from "vitest";
import { keepFocus } from "./focus.ts";

afterEach(cleanup);

/** A screen whose title only a screen reader hears, with a word that can go away. */
function Lesson() {
  const [word, setWord] = useState(true);
  return (
    <main>
      <h1 class="visually-hidden">Press everything</h1>
      <h2>You can't break this</h2>
      {word && <button type="button">host</button>}
      <button type="button" onClick={() => setWord(false)}>
        Another step
      </button>
    </main>
  );
}

test("focus is given back to where it was", () => {
  render(<Lesson />);
  const word = screen.getByRole("button", { name: "host" });
  word.focus();
  const giveBack = keepFocus();
  screen.getByRole("button", { name: "Another step" }).focus();
  giveBack();
  expect(document.activeElement).toBe(word);
});

test("where that has gone it goes to the heading that can be seen, not to one that nobody sees", () => {
  render(<Lesson />);
  screen.getByRole("button", { name: "host" }).focus();
  const giveBack = keepFocus();
  fireEvent.click(screen.getByRole("button", { name: "Another step" }));
  giveBack();
  expect(document.activeElement).toBe(screen.getByRole("heading", { name: "You can't break this" }));
});
