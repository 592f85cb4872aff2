import { act, fireEvent, render, screen } from "@testing-library/preact";
import * as v from "valibot";
import { vi } from "vitest";
import type { Character, Look } from "../../../lesson/lesson.ts";
import type { Move, Round } from "../round.ts";
import { rules } from "../rules.ts";
import { type Spec, spec } from "../spec.ts";
import { MeetingView } from "../view.tsx";
import { bringRest } from "./use-rest.ts";

await bringRest();

const look: Look = {
  skin: "tan",
  hair: "bob",
  hairColour: "grey",
  cover: "none",
  glasses: true,
  hearingAid: false,
  beard: false,
  chair: false,
  top: "leaf",
};

/** Two characters and the learner. */
export const cast: Record<string, Character> = Object.fromEntries(
  ["Asha", "Dai", "You"].map((name) => [name.toLowerCase(), { name, about: name, look }]),
);

const schema = spec({ characters: ["asha", "dai"], pictures: ["living-room", "leaflet"], glossary: [] });

export type Written = v.InferInput<typeof schema>;

/** What a lesson says, with `over` in place of the usual; its goal is one that nothing here meets by the way. */
export function config(over: Partial<Written> = {}): Spec {
  return v.parse(schema, {
    controls: ["mute", "camera", "background", "chat", "poll", "hand", "captions", "leave"],
    people: [{ who: "asha", host: true, mic: "on" }, { who: "dai" }],
    phrases: ["Hello, everyone.", "How is the kettle?"],
    goals: [{ id: "never", renamed: true }],
    ...over,
  });
}

/** A meeting on the screen, and the round as it goes on. */
export function meeting(over: Partial<Written> = {}, showing = false) {
  const lesson = config(over);
  const at: { round: Round; moves: Move[] } = { round: rules.setup(lesson, () => 0), moves: [] };
  const drawing = () => (
    <main>
      <MeetingView
        spec={lesson}
        round={at.round}
        play={play}
        showing={showing}
        calm={false}
        sound={false}
        cast={cast}
        pictures={{ "living-room": "/living-room.svg", leaflet: "/leaflet.svg" }}
      />
    </main>
  );
  const play = (move: Move) => {
    at.moves.push(move);
    at.round = rules.play(lesson, at.round, move);
    view.rerender(drawing());
  };
  const view = render(drawing());
  const press = (name: RegExp | string) =>
    act(() => {
      fireEvent.click(screen.getByRole("button", { name }));
    });
  return { at, press, ...view };
}

/** Somebody's tile, by what it is called. */
export const tile = (who: RegExp) => screen.getByRole("img", { name: who });
/** What the polite regions say now. */
export const told = () =>
  screen
    .getAllByRole("status")
    .map((region) => region.textContent)
    .join(" ");

/** What is brought into sight from now on. */
export function brought(): Element[] {
  const sight: Element[] = [];
  vi.spyOn(Element.prototype, "scrollIntoView").mockImplementation(function (this: Element) {
    sight.push(this);
  });
  return sight;
}
