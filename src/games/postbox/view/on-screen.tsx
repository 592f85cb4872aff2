import { act, fireEvent, render, screen } from "@testing-library/preact";
import type { Character, Look } from "../../../lesson/lesson.ts";
import type { Move, Round } from "../round.ts";
import { rules } from "../rules.ts";
import type { Spec } from "../spec.ts";
import { PostboxView } from "../view.tsx";

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

const cast: Record<string, Character> = Object.fromEntries(
  ["Asha", "Dai", "Samira", "Marek", "You"].map((name) => [name.toLowerCase(), { name, about: name, look }]),
);

/** A postbox on the screen, the round as it goes on, and every move that was made. */
export function onScreen(spec: Spec, showing = false) {
  const at: { round: Round; moves: Move[] } = { round: rules.setup(spec, () => 0), moves: [] };
  const drawing = () => (
    <main>
      <PostboxView
        spec={spec}
        round={at.round}
        play={play}
        showing={showing}
        calm
        sound={false}
        cast={cast}
        pictures={{ "living-room": "/living-room.svg" }}
      />
    </main>
  );
  const play = (move: Move) => {
    at.moves.push(move);
    at.round = rules.play(spec, at.round, move);
    view.rerender(drawing());
  };
  const view = render(drawing());
  const press = (name: RegExp | string) => {
    const button = screen.getByRole("button", { name });
    return act(async () => {
      button.focus();
      fireEvent.click(button);
    });
  };
  const write = (words: string) =>
    act(async () => {
      fireEvent.input(screen.getByRole("textbox"), { target: { value: words } });
    });
  return { at, press, write, ...view };
}

/** What the polite regions say now. */
export const told = () =>
  screen
    .getAllByRole("status")
    .map((region) => region.textContent)
    .join(" ");
