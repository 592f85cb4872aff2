import { act, cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, expect, test } from "vitest";
import type { Character } from "../../lesson/lesson.ts";
import type { Move, Round } from "./round.ts";
import { rules } from "./rules.ts";
import type { Spec } from "./spec.ts";
import { styles } from "./styles.ts";
import { example } from "./trying.ts";
import { styleNotes } from "./view/style-notes.ts";
import { BrowserView } from "./view.tsx";

afterEach(cleanup);

const cast: Record<string, Character> = Object.fromEntries(
  ["Dai", "Samira", "Marek"].map((name) => [
    name.toLowerCase(),
    {
      name,
      about: name,
      look: {
        skin: "tan",
        hair: "bob",
        hairColour: "grey",
        cover: "none",
        glasses: true,
        hearingAid: false,
        beard: false,
        chair: false,
        top: "leaf",
      },
    },
  ]),
);

/** A practice browser on the screen, the round as it goes on, and the moves that were made. */
function browser(spec: Spec) {
  const at: { round: Round; moves: Move[] } = { round: rules.setup(spec, () => 0), moves: [] };
  const drawing = () => (
    <main>
      <BrowserView
        spec={spec}
        round={at.round}
        play={play}
        showing={false}
        calm={false}
        sound={false}
        cast={cast}
        pictures={{ "living-room": "/living-room.svg", "shared-leaflet": "/leaflet.svg" }}
      />
    </main>
  );
  const play = (move: Move) => {
    at.moves.push(move);
    at.round = rules.play(spec, at.round, move);
    view.rerender(drawing());
  };
  const view = render(drawing());
  const press = (name: RegExp | string) => act(() => screen.getByRole("button", { name }).click());
  return { at, press, ...view };
}

const write = (label: RegExp, text: string) =>
  act(() => {
    fireEvent.input(screen.getByRole("textbox", { name: label }), { target: { value: text } });
  });

test("what is asked of the web is on the screen, and in no move and no round", () => {
  const { at, press } = browser(example("from home to a page and back"));
  write(/What would you like to know/, "my very private question");
  press("Search");
  expect(screen.getByRole("heading", { name: "Found for “my very private question”" })).toBeTruthy();
  expect(at.moves).toEqual([{ type: "search", words: "words" }]);
  expect(JSON.stringify([at.round, at.moves])).not.toContain("private question");
});

test("what is written into a form is read through before sending, and in no move and no round", () => {
  const { at, press } = browser(example("a form"));
  write(/What shall we call you/, "Gwen");
  write(/What shall we call you/, "Gwenllian");
  write(/telephone number/, "01632 960123");
  press("Neither");
  press("Look it over");
  expect(screen.getByText("Gwenllian")).toBeTruthy();
  expect(screen.getByText("01632 960123")).toBeTruthy();
  expect(JSON.stringify([at.round, at.moves])).not.toMatch(/Gwen|960123/);
  // One move for a field, however much is written into it: the record is no typewriter.
  expect(at.moves.filter((move) => move.type === "form-fill")).toHaveLength(3);
  press("Change something");
  expect(screen.getByRole<HTMLInputElement>("textbox", { name: /What shall we call you/ }).value).toBe(
    "Gwenllian",
  );
});

test("a ready answer stands in its field, and can be cleared", () => {
  const { press } = browser(example("a form"));
  const field = () => screen.getByRole<HTMLInputElement>("textbox", { name: /What shall we call you/ });
  press("A friend");
  expect(field().value).toBe("A friend");
  press("Clear");
  expect(field().value).toBe("");
});

test("what is missing is said beside its field, and focus goes there", () => {
  const { press } = browser(example("a form"));
  press("Look it over");
  expect(document.activeElement?.textContent).toContain("Any name will do");
  expect(
    screen.getByRole("textbox", { name: /What shall we call you/ }).getAttribute("aria-describedby"),
  ).toBe(document.activeElement?.parentElement?.id);
});

test("no link on any page leads out", () => {
  for (const name of ["from home to a page and back", "tabs", "a form"] as const) {
    const { container, unmount } = browser(example(name));
    expect(container.querySelector("a, [href]:not(use), form")).toBeNull();
    unmount();
  }
});

test("yes and no to cookies are the same kind of button, side by side", () => {
  const { press } = browser(example("an open line, and a question about cookies"));
  press("Llanbryn garden");
  const [yes, no] = ["Yes, that's fine", "No, thanks"].map((name) => screen.getByRole("button", { name }));
  expect(yes?.className).toBe(no?.className);
  expect(yes?.nextElementSibling).toBe(no);
});

test("a page that comes takes the keyboard to its title", async () => {
  const { press } = browser(example("a padlock, and what it does not say"));
  press("Home");
  press("Llanbryn garden");
  await act(async () => {});
  expect(document.activeElement?.textContent).toBe("Llanbryn garden");
});

test("the sign of a private line is said in words, and never says honest", () => {
  const { press } = browser(example("a padlock, and what it does not say", { style: "pocket" }));
  press("Padlock: a private line");
  expect(screen.getByText(/The line to llanbryn-garden.prizes.example is private/)).toBeTruthy();
  expect(screen.getByText(/doesn't tell you who is at the other end/)).toBeTruthy();
});

test("every outfit says which real ones look like it", () => {
  expect(Object.keys(styleNotes).toSorted()).toEqual(styles.map(({ id }) => id).toSorted());
});
