import { useEffect } from "preact/hooks";
import { plain } from "../../lesson/markup.ts";
import { FLAPS, type Place, type StarterCard, tapsOf } from "../../lesson/starter.ts";
import { announce } from "../../ui/announce.tsx";
import { t } from "../../voice/words.ts";

/** What a screen reader is to hear of a card: all of it when it comes, then what each tap has changed. */
export function cardHeard(card: StarterCard, taps: number): string {
  const out = taps > 0 && taps === tapsOf(card);
  if (out && card.covered) return plain(`${card.about ?? ""} ${card.surprise ?? ""}`);
  if (out) return plain(card.surprise ?? "");
  if (taps > 0) return t("{{up}} of {{flaps}} flaps are up.", { up: taps, flaps: FLAPS });
  const mic = card.mic && t(card.mic === "on" ? "Microphones on" : "Microphones off");
  return [card.words, card.more, mic, ...(card.answers ?? [])]
    .flatMap((part) => part ?? [])
    .map(plain)
    .join(" ");
}

/** Tells a screen reader what has come onto the screen. */
export function useCardHeard(card: StarterCard | undefined, { card: at, taps }: Place): void {
  useEffect(() => {
    if (card) announce(cardHeard(card, taps));
  }, [card, at, taps]);
}
