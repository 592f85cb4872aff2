import type { ComponentType } from "preact";
import { useRef } from "preact/hooks";
import { Button } from "../../ui/button.tsx";
import { moveFocus } from "../../ui/focus.ts";
import { Prose } from "../../voice/prose.tsx";
import { t } from "../../voice/words.ts";
import type { ViewProps } from "../game.ts";
import type { ToyName } from "./names.ts";
import { type Move, offersHelp, type Round, shownToys, type What } from "./rules.ts";
import type { Spec, Toy } from "./spec.ts";
import { Bubbles } from "./view/bubbles.tsx";
import { Cat } from "./view/cat.tsx";
import { Cup } from "./view/cup.tsx";
import { Curtain } from "./view/curtain.tsx";
import { Kettle } from "./view/kettle.tsx";
import { Offer } from "./view/offer.tsx";
import { Page } from "./view/page.tsx";
import { Photo } from "./view/photo.tsx";
import { ToyButtons } from "./view/toy-buttons.tsx";
import type { ToyProps } from "./view/toy-props.ts";
import { useInSight, useSaidInSight } from "./view/use-in-sight.ts";
import { useMeasured } from "./view/use-measured.ts";
import "./view.css";
import "./toys.css";
import { words } from "./words.ts";

const drawn: Record<ToyName, ComponentType<ToyProps>> = {
  bubbles: Bubbles,
  cup: Cup,
  curtain: Curtain,
  cat: Cat,
  page: Page,
  kettle: Kettle,
  photo: Photo,
};

const some: Record<ToyName, (at: number) => string> = {
  bubbles: () => t(words.somePop),
  cup: () => t(words.someCup),
  curtain: () => t(words.someCurtain),
  cat: (at) => t(at > 50 ? words.moreCat : words.someCat),
  page: () => t(words.somePage),
  kettle: () => t(words.someKettle),
  photo: () => t(words.somePhoto),
};

const answers: Record<Exclude<What, "some" | "done">, () => string> = {
  near: () => t(words.near),
  again: () => t(words.again),
  "one-finger": () => t(words.oneFinger),
  afresh: () => t(words.afresh),
};

/** What is said of the last touch. That a thing is done, the step itself says. */
function answerTo({ id, toy }: Toy, { last, at }: Round): string {
  if (last?.toy !== id || last.what === "done") return "";
  return last.what === "some" ? some[toy](at[id] ?? 0) : answers[last.what]();
}

/** What the line below a thing says and the thing itself doesn't, by name: null where there is none. */
function saidOf({ toys }: Spec, { last }: Round): string | null {
  if (!last || last.what === "done") return null;
  const pops = toys.some(({ id, toy }) => id === last.toy && toy === "bubbles");
  return pops && last.what === "some" ? null : `${last.toy} ${last.what}`;
}

/** Things to touch, one after another. What is done stays, to be played with. */
export function TapView({
  spec,
  round,
  play,
  showing,
  calm,
  sound,
  pictures,
  offer,
}: ViewProps<Spec, Round, Move>) {
  const board = useRef<HTMLDivElement>(null);
  const act = (move: Move) => {
    if (!showing) play(move);
  };
  const toys = shownToys(spec, round);
  const done = round.met.length === spec.toys.length;
  useInSight(board, round.last?.toy ?? null, done, calm);
  useSaidInSight(board, saidOf(spec, round), calm);
  useMeasured(board, (toy, touch) => act({ type: "touch", toy, touch }));
  const goTo = ({ id }: Toy) => {
    const section = board.current?.querySelector<HTMLElement>(`[data-toy="${id}"]`);
    section?.scrollIntoView?.({ block: "start", behavior: calm ? "auto" : "smooth" });
    moveFocus(section?.querySelector<HTMLElement>(".tap-ask"), false);
  };
  const answer = (yes: boolean) => {
    if (showing) return;
    play({ type: "answer", yes });
    offer?.(yes);
  };
  return (
    <div class="tap" ref={board}>
      {toys.map((toy, nth) => {
        const next = nth === toys.length - 2 && !done ? toys[nth + 1] : undefined;
        const Drawn = drawn[toy.toy];
        const at = round.at[toy.id] ?? 0;
        return (
          <section key={toy.id} class="tap-toy" data-toy={toy.id}>
            <Prose text={toy.ask} as="h3" class="tap-ask" />
            <Drawn {...{ toy, round, at, calm, sound, pictures, act }} />
            <div class="tap-below">
              {next && (
                <Button kind="plain" control={`next-${toy.id}`} onPress={() => goTo(next)}>
                  {t(words.next)}
                </Button>
              )}
              <ToyButtons {...{ toy, round, at, act }} />
              <p class="tap-said" role="status">
                {answerTo(toy, round)}
              </p>
            </div>
          </section>
        );
      })}
      {((offer && offersHelp(spec, round)) || round.answer !== null) && (
        <Offer answer={round.answer} onAnswer={answer} />
      )}
    </div>
  );
}
