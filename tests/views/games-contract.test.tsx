import { cleanup, render, waitFor } from "@testing-library/preact";
import axe from "axe-core";
import { useState } from "preact/hooks";
import { act } from "preact/test-utils";
import { afterEach, describe, expect, test } from "vitest";
import { seeded } from "../../src/lesson/random.ts";
import { type Case, cast, contractCases, pictures } from "../contract-cases.ts";

afterEach(cleanup);

const cases = await contractCases();

/** A game in a frame: its round at hand, and its view drawing it. */
function framed({ game, config }: Case) {
  const at = { round: game.rules.setup(config, seeded(1)) };
  let redraw: () => void = () => {};
  const play = (move: unknown) => {
    at.round = game.rules.play(config, at.round, move);
    redraw();
  };
  function Frame() {
    const [, setDrawn] = useState(0);
    redraw = () => setDrawn((drawn) => drawn + 1);
    const View = game.view;
    return (
      <main>
        <h1>A lesson</h1>
        <h2>A step</h2>
        <View
          spec={config}
          round={at.round}
          play={play}
          showing={false}
          calm
          sound={false}
          cast={cast}
          pictures={pictures}
        />
      </main>
    );
  }
  return { at, play, ...render(<Frame />) };
}

/** The name that a screen reader gives a control. */
function nameOf(control: Element): string {
  const labelled = control.getAttribute("aria-labelledby");
  if (labelled)
    return labelled
      .split(" ")
      .map((id) => document.getElementById(id)?.textContent ?? "")
      .join(" ");
  const label =
    control.getAttribute("aria-label") ?? document.querySelector(`label[for="${control.id}"]`)?.textContent;
  return (label ?? control.textContent ?? "").trim();
}

const CONTROLS = "button, a, input, select, textarea, [role=button], [tabindex]";

async function clean(container: Element): Promise<void> {
  const { violations } = await axe.run(container, {
    // Colours need a real browser: they are looked at there.
    rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`)).toEqual(
    [],
  );
}

describe.each(cases)("$game.kind: $example", (each) => {
  const { game, config } = each;

  test("can be played by the keyboard alone, by following its hints", async () => {
    const { at, play, container } = framed(each);
    for (let moves = 0; moves < 60; moves++) {
      const hint = game.rules.hint(config, at.round);
      if (!hint) break;
      const before = at.round;
      if (hint.control === null) {
        await act(() => play(hint.move));
      } else {
        // A part of a game may still be on its way; a learner waits for it, too.
        const control = await waitFor(() => {
          const found = container.querySelector<HTMLElement>(`[data-control="${hint.control}"]`);
          expect(found, `there is no control “${hint.control}” on the screen`).not.toBeNull();
          return found;
        });
        expect(control?.matches("button:not(:disabled), a[href], input")).toBe(true);
        expect(control?.tabIndex).toBeGreaterThanOrEqual(0);
        await act(() => control?.click());
      }
      expect(at.round, `“${hint.control}” does nothing`).not.toBe(before);
    }
    expect(game.rules.goals(config, at.round).every(({ met }) => met)).toBe(true);
  });

  test("every control has a name, and axe finds nothing, at every move", async () => {
    const { at, play, container } = framed(each);
    for (let moves = 0; moves < 60; moves++) {
      for (const control of container.querySelectorAll(CONTROLS)) {
        expect(nameOf(control), control.outerHTML.slice(0, 200)).not.toBe("");
      }
      await clean(container);
      const hint = game.rules.hint(config, at.round);
      if (!hint) break;
      await act(() => play(hint.move));
    }
  });

  test("nothing can be moved while Robin shows how", async () => {
    const View = game.view;
    const moves: unknown[] = [];
    const round = game.rules.setup(config, seeded(1));
    const { container } = render(
      <View
        spec={config}
        round={round}
        play={(move) => moves.push(move)}
        showing
        calm
        sound={false}
        cast={cast}
        pictures={pictures}
      />,
    );
    for (const control of container.querySelectorAll<HTMLElement>("[data-control]"))
      await act(() => control.click());
    expect(moves).toEqual([]);
  });
});
