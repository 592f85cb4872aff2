import { useEffect, useState } from "preact/hooks";
import type { House, Library } from "../library/types.ts";
import type { Summary } from "../progress/types.ts";
import { hrefOf } from "../route.ts";
import { ButtonLink } from "../ui/button.tsx";
import { Robin } from "../ui/robin.tsx";
import { t } from "../voice/words.ts";
import "./carry-on.css";
import { lengthWords } from "./length.ts";
import { type NextLesson, nextLesson } from "./next-lesson.ts";

interface CarryOnProps {
  house: House;
  library: Library;
  language: string;
  summary: Summary;
}

/** What the card says: a heading, a second line, and where its button goes. */
interface Offer {
  title: string;
  about: string;
  press: string;
  href: string | null;
}

function offerOf(summary: Summary, house: House, next: NextLesson | null | "unknown"): Offer {
  const here = summary.carryOn;
  if (here) {
    const { step, steps, title, minutes: left } = here;
    const about =
      left === 1
        ? t("You were on step {{step}} of {{steps}}. About 1 minute left.", { step, steps })
        : t("You were on step {{step}} of {{steps}}. About {{left}} minutes left.", { step, steps, left });
    const href = hrefOf({ at: "lesson", room: here.room, lesson: here.lesson });
    return { title: t("Carry on: {{title}}", { title }), about, press: t("Carry on"), href };
  }
  const isNew = Object.keys(summary.finished).length === 0;
  const lesson = isNew ? house.first : next;
  if (lesson === "unknown") {
    return {
      title: t("Pick a room"),
      about: t("Every lesson is open. Start where you like."),
      press: "",
      href: null,
    };
  }
  if (!lesson) {
    return isNew
      ? {
          title: t("Robin is still painting"),
          about: t("There is no lesson here yet."),
          press: "",
          href: null,
        }
      : {
          title: t("You have played everything here"),
          about: t("Play any of it again, as often as you like. The rooms are open."),
          press: "",
          href: null,
        };
  }
  const { title, minutes } = lesson;
  const length = lengthWords(minutes);
  const href = hrefOf({ at: "lesson", room: lesson.room, lesson: lesson.lesson });
  return isNew
    ? {
        title: t("Start here: {{title}}", { title }),
        about: t("{{length}}. Nothing here can break.", { length }),
        press: t("Have a go"),
        href,
      }
    : {
        title: t("Next: {{title}}", { title }),
        about: t("{{length}}. As many goes as you like.", { length }),
        press: t("Have a go"),
        href,
      };
}

/** The first thing at home: where the learner left off, else the lesson to play next, else where somebody new begins. */
export function CarryOnCard({ house, library, language, summary }: CarryOnProps) {
  const [next, setNext] = useState<NextLesson | null | "unknown">("unknown");
  useEffect(() => {
    let gone = false;
    nextLesson(library, language, house, summary.finished).then(
      (found) => !gone && setNext(found),
      () => !gone && setNext("unknown"),
    );
    return () => {
      gone = true;
    };
  }, [library, language, house, summary.finished]);
  const offer = offerOf(summary, house, next);
  return (
    <section class="carry-on" aria-labelledby="carry-on-title">
      <span class="carry-on-robin">
        <Robin size={4} mood={summary.carryOn ? "flies" : "glad"} />
      </span>
      <div class="carry-on-words">
        <h2 id="carry-on-title">{offer.title}</h2>
        <p>{offer.about}</p>
      </div>
      {offer.href && (
        <ButtonLink kind="main" icon="on" id={offer.href.slice(1)} href={offer.href}>
          <span class="carry-on-press">{offer.press}</span>
          {/* Seen once the link is where the address leads, and its screen is still on its way. */}
          <span class="carry-on-soon" aria-hidden="true">
            {t("Opening…")}
          </span>
        </ButtonLink>
      )}
    </section>
  );
}
