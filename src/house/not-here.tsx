import { useLayoutEffect, useRef } from "preact/hooks";
import { Button } from "../ui/button.tsx";
import { moveFocus } from "../ui/focus.ts";
import { Robin } from "../ui/robin.tsx";
import { t } from "../voice/words.ts";
import { Pause, WayHome } from "./pause.tsx";

/** In place of a screen that can't be had: why, a way to try again, and a way home. */
export const NotHere = ({ again }: { again(): void }) => (
  <Pause
    title={t("This part is not here yet")}
    words={t("It is not on the tablet yet, and there is no internet just now. Nothing you did is lost.")}
  >
    <Button kind="main" icon="again" onPress={again}>
      {t("Try again")}
    </Button>
    <WayHome kind="plain" />
  </Pause>
);

/** In place of a screen that takes its time. Nobody has to wait for it. */
export function OnItsWay() {
  const root = useRef<HTMLElement>(null);
  useLayoutEffect(() => moveFocus(root.current), []);
  return (
    <main class="pause" aria-busy="true" ref={root}>
      <Robin size={6} mood="flies" />
      <p role="status">{t("One moment. It is on its way.")}</p>
      <WayHome kind="plain" />
    </main>
  );
}
