import { renderHook } from "@testing-library/preact";
import { expect, test } from "vitest";
import { shownAnyway } from "../notes.ts";
import type { Note, Round } from "../round.ts";
import { opened, tablet } from "../trying.ts";
import { useNewest } from "./newest.ts";

const start: Round = { ...opened(tablet()), note: null, lines: [0], turn: 1 };
const note = (name: Note["name"], times: number): Note => ({ name, of: null, times });

/** What a small screen keeps after each of these moments. */
function kept(...moments: Partial<Round>[]): string[] {
  const { result, rerender } = renderHook((round: Round) => useNewest(round), { initialProps: start });
  return moments.map((moment) => {
    rerender({ ...start, ...moment });
    return result.current;
  });
}

test("what somebody says stays until the next press brings something else to read", () => {
  expect(kept({}, { note: note("volume", 1) }, { note: note("volume", 2), turn: 2 })).toEqual([
    "said",
    "noted",
    "both",
  ]);
});

test.each(shownAnyway)(
  "a note that the screen shows all the same (%s) gives way to somebody's words",
  (name) => {
    expect(kept({ note: note(name, 1), turn: 2 })).toEqual(["said"]);
  },
);

test("drawn again with nothing new, the same stands", () => {
  expect(kept({ turn: 2 }, { turn: 2 })).toEqual(["said", "said"]);
});
