import { useEffect, useRef } from "preact/hooks";
import { plain } from "../../lesson/markup.ts";
import { FLAPS, type Starter, type StarterCard, tapsOf } from "../../lesson/starter.ts";
import { Icon } from "../../ui/icon.tsx";
import { Portrait } from "../../ui/person.tsx";
import { Picture } from "../../ui/picture.tsx";
import { Prose } from "../../voice/prose.tsx";
import { t } from "../../voice/words.ts";
import "./card-face.css";

interface CardFaceProps {
  card: StarterCard;
  /** How many taps have been made on this card. */
  taps: number;
  starter: Starter;
}

function Drawing({ card, taps, starter }: CardFaceProps) {
  const src = card.picture === undefined ? undefined : starter.pictures[card.picture];
  if (src === undefined) return null;
  const hidden = card.covered && taps < FLAPS;
  return (
    <div class="shared-drawing">
      <Picture scene src={src} alt={hidden ? t("A drawing under flaps.") : plain(card.about ?? "")} />
      {card.covered &&
        Array.from({ length: FLAPS }, (_, flap) => (
          <span key={flap} class="shared-flap" data-flap={flap} data-up={flap < taps || undefined} />
        ))}
    </div>
  );
}

/** A card as everybody sees it, from the back of the room. What comes up on it comes into view. */
export function CardFace(props: CardFaceProps) {
  const { card, taps, starter } = props;
  const surprise = useRef<HTMLDivElement>(null);
  const character = card.who === undefined ? undefined : starter.cast[card.who];
  const out = card.surprise !== undefined && taps === tapsOf(card);
  useEffect(() => {
    if (out) surprise.current?.scrollIntoView?.({ block: "nearest" });
  }, [out]);
  return (
    <div class={card.answers ? "shared-card shared-card-full" : "shared-card"}>
      <div class="shared-head">
        {character && (
          <div class="shared-who">
            <Portrait look={character.look} face={card.face} />
          </div>
        )}
        <Prose as="h2" text={card.words} class="shared-words" />
      </div>
      {card.more !== undefined && <Prose text={card.more} class="shared-more" />}
      <Drawing {...props} />
      {card.mic && (
        <p class={`shared-mic shared-mic-${card.mic}`}>
          <Icon name={card.mic === "on" ? "mic" : "mic-off"} size={4} />
          <span>{card.mic === "on" ? t("Microphones on") : t("Microphones off")}</span>
        </p>
      )}
      {card.answers && (
        <ul class="shared-answers">
          {card.answers.map((answer) => (
            <li key={answer}>
              <Prose as="span" text={answer} />
            </li>
          ))}
        </ul>
      )}
      {out && (
        <div class="shared-surprise" ref={surprise}>
          <Prose text={card.surprise ?? ""} />
        </div>
      )}
    </div>
  );
}
