import { useLayoutEffect, useRef } from "preact/hooks";
import { hrefOf } from "../../route.ts";
import { Button, ButtonLink } from "../../ui/button.tsx";
import { moveFocus } from "../../ui/focus.ts";
import { Robin } from "../../ui/robin.tsx";
import { t } from "../../voice/words.ts";
import "./card-face.css";
import "./shared-screen.css";
import { useTurningKeys } from "./use-turning-keys.ts";

/** When all cards were shown. Whoever tapped once too often, or has a clicker, goes back from here as from any card. */
export function StarterEnd({ again, back }: { again(): void; back(): void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useTurningKeys(() => {}, back);
  useLayoutEffect(() => moveFocus(heading.current, false), []);
  return (
    <main class="shared shared-over">
      <Robin size={8} mood="glad" />
      <h1 class="shared-words" ref={heading} tabIndex={-1}>
        {t("That was it.")}
      </h1>
      <p class="shared-more">{t("Nothing was kept, and nobody won.")}</p>
      <div class="helper-answers">
        <ButtonLink kind="main" icon="people" href={hrefOf({ at: "starters", starter: null })}>
          {t("All starters")}
        </ButtonLink>
        <Button kind="plain" icon="back" control="back" onPress={back}>
          {t("Back")}
        </Button>
        <Button kind="plain" icon="again" onPress={again}>
          {t("Once more")}
        </Button>
        <ButtonLink kind="plain" icon="home" href={hrefOf({ at: "home" })}>
          {t("Back to the house")}
        </ButtonLink>
      </div>
    </main>
  );
}
