import { useRef } from "preact/hooks";
import { bringStarter, bringStarters } from "../../library/starters.ts";
import { type House, type Library, NotBrought } from "../../library/types.ts";
import { hrefOf } from "../../route.ts";
import { Button, ButtonLink } from "../../ui/button.tsx";
import { useBrought } from "../../ui/use-brought.ts";
import { ListenButton } from "../../voice/listen-button.tsx";
import { t } from "../../voice/words.ts";
import "../helper-screen.css";
import { StarterList } from "./starter-list.tsx";
import { StarterScreen } from "./starter-screen.tsx";

interface StartersScreenProps {
  house: House;
  library: Library;
  /** Which starter; null for the list of all. */
  starter: string | null;
}

/** The group's starters: one to be played on a shared screen, or all to choose from. Nothing of it is kept. */
export function StartersScreen({ house, library, starter }: StartersScreenProps) {
  return starter === null ? (
    <AllStarters house={house} library={library} />
  ) : (
    <OneStarter house={house} library={library} starter={starter} />
  );
}

function AllStarters({ house, library }: { house: House; library: Library }) {
  const root = useRef<HTMLElement>(null);
  const { thing, trouble, again } = useBrought(() => bringStarters(library, house), [house]);
  return (
    <main class="helper" ref={root}>
      <header class="helper-top">
        <ButtonLink kind="tool" icon="home" href={hrefOf({ at: "home" })}>
          {t("Back to the house")}
        </ButtonLink>
        <ListenButton root={() => root.current} />
      </header>
      <h1>{t("Five-minute starters")}</h1>
      <section class="helper-card helper-about">
        <p>
          {t("Something to laugh about together, in a video meeting or round one screen.")}{" "}
          {t("Share this screen, or prop the tablet up where everybody sees it.")}{" "}
          {t("Nobody signs in, nothing is kept, and it works without internet.")}
        </p>
      </section>
      {trouble !== null && <Missing again={again} />}
      {!thing && trouble === null && <p role="status">{t("Bringing the starters…")}</p>}
      {thing && <StarterList starters={thing} />}
    </main>
  );
}

function OneStarter({ house, library, starter }: { house: House; library: Library; starter: string }) {
  const { thing, trouble, again } = useBrought(() => bringStarter(library, house, starter), [house, starter]);
  if (thing) return <StarterScreen starter={thing} />;
  const unknown = trouble instanceof NotBrought && trouble.why === "unknown";
  return (
    <main class="helper">
      <header class="helper-top">
        <ButtonLink kind="tool" icon="back" href={hrefOf({ at: "starters", starter: null })}>
          {t("All starters")}
        </ButtonLink>
      </header>
      <h1>{t("Five-minute starters")}</h1>
      {unknown && (
        <section class="helper-card" role="status">
          <p>{t("There is no such starter here. The list has all that there are.")}</p>
        </section>
      )}
      {trouble !== null && !unknown && <Missing again={again} />}
      {trouble === null && <p role="status">{t("Bringing the starters…")}</p>}
    </main>
  );
}

function Missing({ again }: { again(): void }) {
  return (
    <section class="helper-card" role="status">
      <p>{t("The starters are not on this tablet yet. Try again when there is internet.")}</p>
      <div class="helper-answers">
        <Button kind="plain" icon="again" onPress={again}>
          {t("Try again")}
        </Button>
      </div>
    </section>
  );
}
