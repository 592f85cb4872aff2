import { useRef } from "preact/hooks";
import type { House, Library } from "../library/types.ts";
import type { Offline } from "../offline/types.ts";
import type { Progress } from "../progress/types.ts";
import { hrefOf } from "../route.ts";
import { ButtonLink } from "../ui/button.tsx";
import { Robin } from "../ui/robin.tsx";
import { useStore } from "../ui/use-store.ts";
import { ListenButton } from "../voice/listen-button.tsx";
import { t } from "../voice/words.ts";
import "./helper-screen.css";
import { HowItStands } from "./how-it-stands.tsx";
import { KeepsakeFile } from "./keepsake-file.tsx";
import { LeftOut } from "./left-out.tsx";
import { TodaysLessons } from "./todays-lessons.tsx";
import { places, WaysDown } from "./ways-down.tsx";
import { WhatWasDone } from "./what-was-done.tsx";

interface HelperScreenProps {
  house: House;
  library: Library;
  progress: Progress;
  offline: Offline;
  language: string;
  /** Where the house is, and where learners are chosen. */
  home: string;
  who: string;
}

/** The support worker's side: what this is, how to sit beside somebody, and how things stand on this tablet. */
export function HelperScreen({ house, library, progress, offline, language, home, who }: HelperScreenProps) {
  const root = useRef<HTMLElement>(null);
  const learners = useStore(progress.store, (state) => state.learners);
  const first = learners.length === 1;
  return (
    <main class="helper" ref={root}>
      <header class="helper-top">
        <ButtonLink kind="tool" icon="home" href={home}>
          {t("Back to the house")}
        </ButtonLink>
        <ListenButton root={() => root.current} />
      </header>
      <div class="helper-hello">
        <Robin size={4.5} mood="sits" />
        <h1>{t("I'm helping")}</h1>
      </div>
      <WaysDown />
      <section class="helper-card helper-about">
        <h2>{t("What this is")}</h2>
        <p>
          {t("Have a Go is a set of short lessons, each a safe copy of something real.")}{" "}
          {t("Nothing can break, nobody outside can see or hear, and there is no clock and no score.")}{" "}
          {t("A lesson takes three to five minutes and is kept as it is played.")}{" "}
          {t("Hints come when they are asked for: first words, then Robin points, then Robin shows.")}{" "}
          {t("In a lesson, press “I'm helping” to see what to say at each step.")}
        </p>
      </section>
      <section class="helper-card helper-sit">
        <h2>{t("How to sit beside somebody")}</h2>
        <ul class="helper-list">
          <li>{t("Sit beside them, not opposite. You both see the same screen.")}</li>
          <li>{t("Keep your hands in your lap. The tablet stays theirs.")}</li>
          <li>{t("Count to ten in your head before you speak. Thinking is quiet.")}</li>
          <li>{t("Say what you see: “There is a yellow button.” It helps more than “Click there.”")}</li>
          <li>{t("When something goes astray, say: “Good, now we know what that does.”")}</li>
          <li>{t("Stop while it is still fun. It will be here tomorrow, at the same step.")}</li>
        </ul>
      </section>
      <section class="helper-card">
        <h2>{t("Who is having a go?")}</h2>
        <p>
          {first
            ? t("One person uses this tablet now. On a shared tablet, give everybody a house of their own.")
            : t("{{count}} people use this tablet. Each has a house of their own.", {
                count: learners.length,
              })}
        </p>
        <div class="helper-answers">
          <ButtonLink kind="plain" icon="people" href={who}>
            {t("Add, change or remove")}
          </ButtonLink>
        </div>
      </section>
      <section class="helper-card">
        <h2 id={places.group}>{t("For the whole group")}</h2>
        <p>{t("Five-minute starters for a meeting or a room, played on one screen that everybody sees.")}</p>
        <div class="helper-answers">
          <ButtonLink kind="plain" icon="people" href={hrefOf({ at: "starters", starter: null })}>
            {t("Look at the starters")}
          </ButtonLink>
        </div>
      </section>
      <section class="helper-card">
        <h2>{t("Before they go")}</h2>
        <p>
          {t("Ask how they are, and wait for the answer.")}{" "}
          {t("If they kept a card, you can open the drawer together and print it.")}
        </p>
        <div class="helper-answers">
          <ButtonLink kind="plain" icon="save" href={hrefOf({ at: "cards" })}>
            {t("Your card drawer")}
          </ButtonLink>
        </div>
      </section>
      <WhatWasDone progress={progress} library={library} language={language} />
      <TodaysLessons house={house} library={library} progress={progress} language={language} />
      <KeepsakeFile progress={progress} />
      <HowItStands progress={progress} offline={offline} />
      <LeftOut house={house} />
    </main>
  );
}
