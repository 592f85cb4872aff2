import { useLayoutEffect, useRef } from "preact/hooks";
import { hrefOf } from "../route.ts";
import { Button, ButtonLink } from "../ui/button.tsx";
import { moveFocus } from "../ui/focus.ts";
import { Robin } from "../ui/robin.tsx";
import { t } from "../voice/words.ts";
import "./not-here.css";

/** In place of a screen that can't be had: why, a way to try again, and a way home. */
export const NotHere = ({ again }: { again(): void }) => (
  <main class="pause">
    <Robin size={6} mood="thinks" />
    <h1>{t("This part is not here yet")}</h1>
    <p>{t("It is not on the tablet yet, and there is no internet just now. Nothing you did is lost.")}</p>
    <div class="pause-answers">
      <Button kind="main" icon="again" onPress={again}>
        {t("Try again")}
      </Button>
      <ButtonLink kind="plain" icon="home" href={hrefOf({ at: "home" })}>
        {t("Back to the house")}
      </ButtonLink>
    </div>
  </main>
);

/** In place of a screen that takes its time. Nobody has to wait for it. */
export function OnItsWay() {
  const root = useRef<HTMLElement>(null);
  useLayoutEffect(() => moveFocus(root.current), []);
  return (
    <main class="pause" aria-busy="true" ref={root}>
      <Robin size={6} mood="flies" />
      <p role="status">{t("One moment. It is on its way.")}</p>
      <ButtonLink kind="plain" icon="home" href={hrefOf({ at: "home" })}>
        {t("Back to the house")}
      </ButtonLink>
    </main>
  );
}
