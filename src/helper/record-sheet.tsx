import { useEffect, useRef, useState } from "preact/hooks";
import { plain } from "../lesson/markup.ts";
import { Button } from "../ui/button.tsx";
import { CardMark } from "../ui/card-marks.tsx";
import { canPrint, printAlone, putSheetAway } from "../ui/print-alone.ts";
import { dayWords } from "../voice/day-words.ts";
import { asShown, t, voice } from "../voice/words.ts";
import type { Did } from "./record-of.ts";
import "./record-sheet.css";

/** What one person has finished. */
function DoneBy({ did, print }: { did: Did; print: ((person: Element | null) => void) | null }) {
  const person = useRef<HTMLElement>(null);
  const { language } = voice.getState();
  return (
    <section class="record-person" ref={person}>
      <h3>
        <bdi>{asShown(did.name)}</bdi>
      </h3>
      {did.done.length === 0 && <p>{t("No lesson finished yet. There is no hurry.")}</p>}
      {did.done.length > 0 && (
        <ul class="record-lessons">
          {did.done.map(({ lesson, clock, listed }) => (
            <li key={lesson}>
              <strong lang={listed && listed.language !== language ? listed.language : undefined}>
                {listed ? asShown(plain(listed.title)) : t("A lesson that is not here any more")}
              </strong>
              {clock !== null && <span>{dayWords(clock)}</span>}
              {listed && (
                <span lang={listed.language === language ? undefined : listed.language}>
                  {asShown(plain(listed.say))}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      {print && did.done.length > 0 && (
        <div data-unprinted data-unread>
          <Button kind="tool" onPress={() => print(person.current)}>
            <CardMark name="printer" />
            {t("Print it for {{name}} alone", { name: did.name })}
          </Button>
        </div>
      )}
    </section>
  );
}

/** The record of everybody on this tablet as it is shown and printed: all of it, or one person's alone. */
export function RecordSheet({ record }: { record: Did[] }) {
  const sheet = useRef<HTMLDivElement>(null);
  const [printed, setPrinted] = useState(true);
  useEffect(() => putSheetAway, []);
  const print = (part: Element | null) => setPrinted(printAlone(part));
  const shared = record.length > 1;
  return (
    <>
      {canPrint() && (
        <div class="helper-answers">
          <Button kind="plain" onPress={() => print(sheet.current)}>
            <CardMark name="printer" />
            {shared ? t("Print it for everybody") : t("Print it")}
          </Button>
        </div>
      )}
      <p class="helper-said" role="status">
        {!printed && t("This tablet can't print from here. Copy it onto paper, if you like.")}
      </p>
      <div class="record-sheet" ref={sheet}>
        {record.map((did) => (
          <DoneBy key={did.id} did={did} print={shared && canPrint() ? print : null} />
        ))}
        <p class="record-clock">{t("The days are what this tablet's clock said. It may be wrong.")}</p>
      </div>
    </>
  );
}
