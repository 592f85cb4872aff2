import { useEffect, useRef } from "preact/hooks";
import { announce } from "../../../ui/announce.tsx";
import { Button } from "../../../ui/button.tsx";
import { Prose } from "../../../voice/prose.tsx";
import { t } from "../../../voice/words.ts";
import { words } from "../words.ts";

/** Steady hands, offered in kind words at the end of the step; what was answered stays there to be read. */
export function Offer({ answer, onAnswer }: { answer: "yes" | "no" | null; onAnswer(yes: boolean): void }) {
  const box = useRef<HTMLDivElement>(null);
  const said = useRef(false);
  useEffect(() => {
    if (answer === null && !said.current) announce(`${t(words.offer)} ${t(words.offerHelp)}`);
    if (answer !== null && said.current) box.current?.focus();
    said.current = true;
  }, [answer]);
  return (
    <div class="tap-offer" ref={box} tabIndex={-1}>
      {answer === null ? (
        <>
          <p>{t(words.offer)}</p>
          <p>{t(words.offerHelp)}</p>
          <div class="tap-offer-answers">
            <Button kind="answer" control="steady-yes" onPress={() => onAnswer(true)}>
              {t(words.yes)}
            </Button>
            <Button kind="answer" control="steady-no" onPress={() => onAnswer(false)}>
              {t(words.no)}
            </Button>
          </div>
        </>
      ) : (
        <Prose text={answer === "yes" ? t(words.helpOn) : t(words.helpOff)} />
      )}
    </div>
  );
}
