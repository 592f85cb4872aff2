import type { ComponentChildren } from "preact";
import { hrefOf } from "../route.ts";
import { ButtonLink } from "../ui/button.tsx";
import { Robin } from "../ui/robin.tsx";
import { t } from "../voice/words.ts";
import "./pause.css";

interface PauseProps {
  title: string;
  words: string;
  /** What to do now: buttons and links. */
  children: ComponentChildren;
}

/** In place of a screen: what is the matter, and what to do. */
export const Pause = ({ title, words, children }: PauseProps) => (
  <main class="pause">
    <Robin size={6} mood="thinks" />
    <h1>{title}</h1>
    <p>{words}</p>
    <div class="pause-answers">{children}</div>
  </main>
);

/** The way home from a screen that is not there. */
export const WayHome = ({ kind }: { kind: "main" | "plain" }) => (
  <ButtonLink kind={kind} icon="home" href={hrefOf({ at: "home" })}>
    {t("Back to the house")}
  </ButtonLink>
);
