import { useLayoutEffect, useRef } from "preact/hooks";
import { plain } from "../../lesson/markup.ts";
import type { Starter } from "../../lesson/starter.ts";
import { hrefOf } from "../../route.ts";
import { Button, ButtonLink } from "../../ui/button.tsx";
import { moveFocus } from "../../ui/focus.ts";
import { ListenButton } from "../../voice/listen-button.tsx";
import { Prose } from "../../voice/prose.tsx";
import { asShown, t } from "../../voice/words.ts";
import "./leader-page.css";
import { LeaderNotesList } from "./leader-notes.tsx";

/** What whoever leads reads before the screen is shared. */
export function LeaderPage({ starter, begin }: { starter: Starter; begin(): void }) {
  const root = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => moveFocus(heading.current, false), []);
  return (
    <main class="helper" ref={root}>
      <header class="helper-top">
        <ButtonLink kind="tool" icon="back" href={hrefOf({ at: "starters", starter: null })}>
          {t("All starters")}
        </ButtonLink>
        <ListenButton root={() => root.current} />
      </header>
      <h1 ref={heading} tabIndex={-1}>
        {asShown(plain(starter.title))}
      </h1>
      <Prose text={starter.about} />
      <section class="helper-card helper-sit" aria-labelledby="leader-notes">
        <h2 id="leader-notes">{t("For whoever leads")}</h2>
        <LeaderNotesList starter={starter} />
      </section>
      <div class="helper-answers leader-begin">
        <Button kind="main" icon="play" control="begin" onPress={begin}>
          {t("Show it to everybody")}
        </Button>
      </div>
    </main>
  );
}
