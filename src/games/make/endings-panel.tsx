import type { RefObject } from "preact";
import { useState } from "preact/hooks";
import type { NotKept } from "../../lesson/card.ts";
import { Button } from "../../ui/button.tsx";
import { CardMark } from "../../ui/card-marks.tsx";
import { canPrint, printAlone } from "../../ui/print-alone.ts";
import { t } from "../../voice/words.ts";
import type { CardDrawer } from "../game.ts";
import type { OwnWords } from "./own-words.ts";
import { cardOf } from "./paper.ts";
import type { Move, Round } from "./rules.ts";
import type { Spec } from "./spec.ts";
import { words } from "./words.ts";

interface EndingsProps {
  spec: Spec;
  round: Round;
  own: OwnWords;
  card: RefObject<HTMLElement | null>;
  cards: (() => Promise<CardDrawer>) | undefined;
  showing: boolean;
  play(move: Move): void;
}

/** What the card can become: kept, printed, let go. Each is as good as the others. */
export function EndingsPanel({ spec, round, own, card, cards, showing, play }: EndingsProps) {
  const [keeping, setKeeping] = useState(false);
  const [why, setWhy] = useState<NotKept>("broken");
  const [printing, setPrinting] = useState<"printed" | "notPrinted" | null>(null);
  const kept = round.end === "kept";

  const keep = async () => {
    if (!cards || keeping) return;
    setKeeping(true);
    const result = await cards()
      .then((drawer) => drawer.keep(String(round.sheet), cardOf(spec, round, own)))
      .catch(() => ({ kept: false, why: "broken" }) as const);
    setKeeping(false);
    if (!result.kept) setWhy(result.why);
    play({ type: "keep", kept: result.kept });
  };
  const print = () => {
    const went = printAlone(card.current);
    setPrinting(went ? "printed" : "notPrinted");
    if (went) play({ type: "print" });
  };
  const said = kept ? words.kept : round.end === "not-kept" ? words[why] : null;
  return (
    <>
      {!kept && <p class="make-note">{t(words.readyWords)}</p>}
      <div role="status">
        {said && <p class="make-reply">{t(said)}</p>}
        {printing && <p class="make-reply">{t(words[printing])}</p>}
      </div>
      <div class="make-endings">
        {!kept && cards && spec.endings.includes("keep") && (
          <Button
            kind="answer"
            icon="save"
            control="keep"
            disabled={showing || keeping}
            onPress={() => void keep()}
          >
            {t(keeping ? words.keeping : words.keep)}
          </Button>
        )}
        {canPrint() && spec.endings.includes("print") && (
          <Button kind="answer" control="print" disabled={showing} onPress={print}>
            <CardMark name="printer" />
            {t(words.print)}
          </Button>
        )}
        {!kept && (
          <Button kind="answer" control="let-go" disabled={showing} onPress={() => play({ type: "let-go" })}>
            <CardMark name="plane" />
            {t(words.letGo)}
          </Button>
        )}
        {kept && (
          <Button
            kind="quiet"
            icon="back"
            control="change-it"
            disabled={showing}
            onPress={() => play({ type: "pick-up" })}
          >
            {t(words.changeIt)}
          </Button>
        )}
      </div>
    </>
  );
}
