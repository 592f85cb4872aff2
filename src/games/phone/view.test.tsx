import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { useState } from "preact/hooks";
import { afterEach, describe, expect, test } from "vitest";
import type { Character } from "../../lesson/lesson.ts";
import { alternatives } from "./cross-check.ts";
import type { Move, Round } from "./round.ts";
import { onScreen } from "./rules/screen.ts";
import { rules } from "./rules.ts";
import type { Spec } from "./spec.ts";
import { allExamples, anywhere, followed, opened, pressed, tablet } from "./trying.ts";
import { keysFor } from "./view/keyboard.tsx";
import { noisesBegun } from "./view/sounding.ts";
import { PhoneView } from "./view.tsx";

afterEach(cleanup);

const cast: Record<string, Character> = Object.fromEntries(
  ["asha", "dai", "samira", "marek"].map((id) => [
    id,
    {
      name: id,
      about: id,
      look: {
        ...({ skin: "brown", hair: "short", hairColour: "black", cover: "none", top: "leaf" } as const),
        ...{ glasses: false, hearingAid: false, beard: false, chair: false },
      },
    },
  ]),
);

/** A practice phone on the page, with the moves that it sends. */
function shownPhone(spec: Spec, from: Round = opened(spec)) {
  const moves: Move[] = [];
  function Frame() {
    const [round, setRound] = useState(from);
    const play = (move: Move) => {
      moves.push(move);
      setRound((now) => rules.play(spec, now, move));
    };
    return (
      <PhoneView {...{ spec, round, play, cast, calm: true, sound: false, showing: false, pictures: {} }} />
    );
  }
  return { moves, ...render(<Frame />) };
}

describe.each(allExamples)("%s", (_name, written) => {
  const worn = [written, ...alternatives(written).map(({ spec }) => spec)];

  test.each(worn)("shows all that can be pressed, and nothing else, in the style $style", (spec) => {
    for (const round of [
      opened(spec),
      followed(spec, opened(spec)).round,
      anywhere(spec, opened(spec), 17, 3),
    ]) {
      const { container, unmount } = shownPhone(spec, round);
      const drawn = [...container.querySelectorAll<HTMLElement>("[data-control]")]
        .map(({ dataset }) => dataset.control ?? "")
        .filter(
          (control) => !control.startsWith("key-") || control === "key-louder" || control === "key-quieter",
        )
        .filter((control) => control !== "next-letter");
      expect(drawn.toSorted()).toEqual(onScreen(spec, round).toSorted());
      unmount();
    }
  });
});

const lounge = { networks: [{ id: "lounge", name: "Lounge", password: "tea4" }] };

test("keys that are not next leave no trace of which they were", () => {
  const spec = tablet(lounge, { page: "wifi" });
  const { moves } = shownPhone(spec);
  fireEvent.click(screen.getByRole("button", { name: /Lounge/ }));
  fireEvent.click(screen.getByRole("button", { name: "s" }));
  fireEvent.click(screen.getByRole("button", { name: "t" }));
  expect(moves.slice(1)).toEqual([{ type: "other-letter" }, { type: "letter" }]);
});

test("the keyboard has every letter that is needed, and some that are not", () => {
  expect(keysFor("teapot7", false)).toEqual(expect.arrayContaining([..."teapot7"]));
  expect(keysFor("teapot7", false).length).toBe(16);
  expect(keysFor("40718", true)).toHaveLength(10);
});

test("says what came of a press, for eyes and for ears", () => {
  shownPhone(tablet(lounge));
  fireEvent.click(screen.getByRole("button", { name: "Louder" }));
  expect(screen.getAllByText("Loudness: 4 of 5.").length).toBe(2);
  fireEvent.click(screen.getByRole("button", { name: "Power" }));
  expect(screen.getByRole("button", { name: "The screen is asleep. Tap it." })).toBeTruthy();
});

test("says in words what the signs at the top mean", () => {
  shownPhone(tablet(lounge, { joined: "lounge", volume: 0 }));
  expect(
    screen.getByRole("button", { name: "Signs at the top: on the Wi-Fi Lounge, no sound, battery full" }),
  ).toBeTruthy();
});

test("light and sound wear the signs of their rows in Settings, in quick settings too", () => {
  const signs = (container: Element, within: string) =>
    [...container.querySelectorAll(`${within} path`)].map((path) => path.getAttribute("d"));
  const rows = signs(shownPhone(tablet({}, { page: "settings" })).container, ".phone-row");
  cleanup();
  const spec = tablet({ style: "shade" });
  const shade = shownPhone(spec, pressed(spec, opened(spec), "shade")).container;
  expect(signs(shade, ".phone-dial p").filter((sign) => rows.includes(sign)).length).toBe(2);
});

test("a noise is as strong as the device is turned up, and none where it is turned off", () => {
  const spec = tablet({}, { volume: 1 });
  const before = opened(spec);
  const louder = pressed(spec, before, "key-louder");
  expect(noisesBegun(spec, before, louder)).toEqual([{ noise: "tea", strength: 2 / 5 }]);
  const silent = pressed(spec, before, "key-quieter");
  expect(noisesBegun(spec, before, silent)).toEqual([]);
  const music = pressed(spec, silent, "app-music");
  expect(noisesBegun(spec, music, pressed(spec, music, "use-music"))).toEqual([]);
});
