import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { plain } from "../../lesson/markup.ts";
import type { Place, Starter } from "../../lesson/starter.ts";
import { hrefOf } from "../../route.ts";
import { Button, ButtonLink } from "../../ui/button.tsx";
import { moveFocus } from "../../ui/focus.ts";
import { ListenButton } from "../../voice/listen-button.tsx";
import { asShown, t } from "../../voice/words.ts";
import { CardFace } from "./card-face.tsx";
import { LeaderNotesList } from "./leader-notes.tsx";
import "./shared-screen.css";
import { useCardHeard } from "./use-card-heard.ts";
import { useTurningKeys } from "./use-turning-keys.ts";

interface SharedScreenProps {
  starter: Starter;
  place: Place;
  next(): void;
  back(): void;
}

/** How many grounds there are for cards, one after the other. */
const GROUNDS = 5;

/** What everybody looks at: one card at a time, as large as the screen allows, and one tap for the next. */
export function SharedScreen({ starter, place, next, back }: SharedScreenProps) {
  const root = useRef<HTMLElement>(null);
  const nextButton = useRef<HTMLButtonElement>(null);
  const [notes, setNotes] = useState(false);
  const card = starter.cards[place.card];
  useTurningKeys(next, back);
  useCardHeard(card, place);
  useLayoutEffect(() => moveFocus(nextButton.current, false), []);
  useLayoutEffect(() => setNotes(false), [place]);
  useLayoutEffect(() => window.scrollTo?.(0, 0), [place.card]);
  if (!card) return null;
  return (
    <main class="shared" data-ground={place.card % GROUNDS} ref={root}>
      <h1 class="visually-hidden">{asShown(plain(starter.title))}</h1>
      <div class="shared-top">
        <ButtonLink kind="tool" icon="close" href={hrefOf({ at: "starters", starter: null })}>
          {t("All starters")}
        </ButtonLink>
        <p class="shared-count">
          {t("{{card}} of {{cards}}", { card: place.card + 1, cards: starter.cards.length })}
        </p>
        <div class="shared-tools">
          <ListenButton root={() => root.current} />
          <Button kind="tool" icon="helper" expanded={notes} onPress={() => setNotes(!notes)}>
            {t("Notes")}
          </Button>
        </div>
      </div>
      {notes && (
        <section class="helper-card shared-notes" aria-label={t("For whoever leads")}>
          <LeaderNotesList starter={starter} />
        </section>
      )}
      <CardFace key={place.card} card={card} taps={place.taps} starter={starter} />
      <div class="shared-foot">
        <Button kind="plain" icon="back" control="back" onPress={back}>
          {t("Back")}
        </Button>
        <Button kind="main" icon="on" class="shared-next" control="next" onPress={next} ref={nextButton}>
          {t("Next")}
        </Button>
      </div>
    </main>
  );
}
