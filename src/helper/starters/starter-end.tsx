import { useLayoutEffect, useRef } from "preact/hooks";
import { hrefOf } from "../../route.ts";
import { Button, ButtonLink } from "../../ui/button.tsx";
import { moveFocus } from "../../ui/focus.ts";
import { Robin } from "../../ui/robin.tsx";
import { t } from "../../voice/words.ts";
import "./card-face.css";
import "./shared-screen.css";

/** When all cards were shown. */
export function StarterEnd({ again }: { again(): void }) {
  const heading = useRef<HTMLHeadingElement>(null);
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
