import { useEffect, useRef, useState } from "preact/hooks";
import type { KeptCard } from "../progress/types.ts";
import { Button } from "../ui/button.tsx";
import { CardMark } from "../ui/card-marks.tsx";
import { PaperCard } from "../ui/paper-card.tsx";
import { canPrint, printAlone, putSheetAway } from "../ui/print-alone.ts";
import { asShown, t, voice } from "../voice/words.ts";

interface CardInDrawerProps {
  kept: KeptCard;
  onDelete(): void;
}

/** One kept card, with what can be done about it. */
export function CardInDrawer({ kept, onDelete }: CardInDrawerProps) {
  const paper = useRef<HTMLElement>(null);
  const [printed, setPrinted] = useState<boolean | null>(null);
  useEffect(() => putSheetAway, []);
  const { card } = kept;
  const title = card ? asShown(card.title) : t("A card that can't be read");
  return (
    <div class="cards-card">
      {card ? (
        <PaperCard
          ref={paper}
          heading="h2"
          title={title}
          paper={card.paper}
          lines={card.lines.map(({ ask, words }, at) => ({
            key: String(at),
            ask: asShown(ask),
            words: words.map(asShown),
          }))}
          note={card.note && asShown(card.note)}
          lang={card.language === voice.getState().language ? undefined : card.language}
        />
      ) : (
        <div class="cards-torn">
          <h2>{title}</h2>
          <p>{t("Something on the tablet has damaged it. Nothing else has come to harm.")}</p>
        </div>
      )}
      <div class="cards-ways">
        {card && canPrint() && (
          <Button
            kind="plain"
            control={`print-${kept.id}`}
            onPress={() => setPrinted(printAlone(paper.current))}
          >
            <CardMark name="printer" />
            {t("Print it")}
            <span class="visually-hidden">: {title}</span>
          </Button>
        )}
        <Button kind="plain" icon="bin" control={`delete-${kept.id}`} onPress={onDelete}>
          {t("Delete it")}
          <span class="visually-hidden">: {title}</span>
        </Button>
      </div>
      <p role="status" class="cards-printed">
        {printed === false && t("This tablet can't print from here. Copy it onto paper, if you like.")}
      </p>
    </div>
  );
}
