import { useEffect, useRef, useState } from "preact/hooks";
import type { Cards, KeptCard, Progress, Trouble } from "../progress/types.ts";
import { announce } from "../ui/announce.tsx";
import { Button } from "../ui/button.tsx";
import { Robin } from "../ui/robin.tsx";
import { useStore } from "../ui/use-store.ts";
import { t } from "../voice/words.ts";
import { CardInDrawer } from "./card-in-drawer.tsx";
import "./cards-screen.css";
import { DeleteCard } from "./delete-card.tsx";
import { TopBar } from "./top-bar.tsx";

interface Drawer {
  mine: KeptCard[];
  nobodys: KeptCard[];
}

const troubles: Record<Trouble, string> = {
  refused: "This browser is set to keep nothing. So there can be no cards here.",
  full: "The tablet is full, and the drawer won't open. Make some room, and try again.",
  slow: "The tablet is slow to open the drawer. Your cards are safe. Try again in a moment.",
  newer: "A newer Have a Go keeps the cards on this tablet. Update this one first.",
  broken: "The drawer won't open just now. Nothing has been taken out of it. Try again in a moment.",
};

/** The current learner's drawer; null while it is being opened. */
function useDrawer(progress: Progress) {
  const learner = useStore(progress.store, (state) => state.current.id);
  const [found, setFound] = useState<Drawer | { why: Trouble } | null>(null);
  const [looks, setLooks] = useState(0);
  const drawer = useRef<Cards | null>(null);
  useEffect(() => {
    let gone = false;
    setFound(null);
    progress
      .cards()
      .then((cards) => {
        drawer.current = cards;
        return cards.all();
      })
      .catch(() => ({ why: "broken" as const }))
      .then((all) => gone || setFound(all));
    return () => {
      gone = true;
    };
  }, [progress, learner, looks]);
  const remove = async (card: KeptCard): Promise<Trouble | null> => {
    const came = await drawer.current?.remove(card).catch(() => null);
    if (!came?.kept) return came?.why ?? "broken";
    const others = (list: KeptCard[]) =>
      list.filter(({ learner, id }) => learner !== card.learner || id !== card.id);
    setFound((all) =>
      all && "mine" in all ? { mine: others(all.mine), nobodys: others(all.nobodys) } : all,
    );
    return null;
  };
  return { found, again: () => setLooks(looks + 1), remove };
}

/** The drawer of cards: what the learner has chosen to keep. Each can be printed, and deleted for good. */
export function CardsScreen({ progress }: { progress: Progress }) {
  const root = useRef<HTMLElement>(null);
  const { found, again, remove } = useDrawer(progress);
  const [asked, setAsked] = useState<KeptCard | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const trouble = found && "why" in found ? found.why : null;
  const all = found && "mine" in found ? found : null;

  const deleteIt = async (card: KeptCard) => {
    const why = await remove(card);
    setAsked(null);
    const words = why
      ? t("The card could not be deleted just now. It is still here. Try again in a moment.")
      : t("The card is deleted.");
    setSaid(words);
    announce(words);
  };
  const list = (cards: KeptCard[]) => (
    <ul class="cards-list">
      {cards.map((card) => (
        <li key={`${card.learner} ${card.id}`}>
          <CardInDrawer kept={card} onDelete={() => setAsked(card)} />
        </li>
      ))}
    </ul>
  );
  return (
    <main class="cards" ref={root}>
      <TopBar root={() => root.current} />
      <h1>{t("Your card drawer")}</h1>
      <p>
        {t(
          "These are the cards that you chose to keep. They are on this tablet and nowhere else. Whoever uses this tablet can open the drawer.",
        )}
      </p>
      {said && <p class="cards-said">{said}</p>}
      {!found && <p role="status">{t("Opening the drawer…")}</p>}
      {trouble && (
        <div class="cards-trouble" role="status">
          <p>{t(troubles[trouble])}</p>
          <Button kind="plain" icon="again" onPress={again}>
            {t("Try again")}
          </Button>
        </div>
      )}
      {all && all.mine.length === 0 && (
        <div class="cards-empty">
          <Robin size={4.5} mood="sits" />
          <p>
            {t(
              "The drawer is empty. In some lessons you make a card. If you press “Keep it on this tablet”, it comes here.",
            )}
          </p>
        </div>
      )}
      {all && list(all.mine)}
      {all && all.nobodys.length > 0 && (
        <section aria-labelledby="cards-nobodys">
          <h2 id="cards-nobodys">{t("Cards with no owner")}</h2>
          <p>{t("The tablet has lost who made these. If they are not yours, ask before you delete them.")}</p>
          {list(all.nobodys)}
        </section>
      )}
      {asked && <DeleteCard kept={asked} onDelete={() => deleteIt(asked)} onClose={() => setAsked(null)} />}
    </main>
  );
}
