import { useEffect, useRef, useState } from "preact/hooks";
import type { Look } from "../lesson/lesson.ts";
import type { House, Library } from "../library/types.ts";
import type { Offline } from "../offline/types.ts";
import { hasBegun } from "../progress/so-far.ts";
import type { Progress } from "../progress/types.ts";
import { hrefOf } from "../route.ts";
import { Button, ButtonLink } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";
import { laterPart } from "../ui/later-part.ts";

import { Robin } from "../ui/robin.tsx";
import { useStore } from "../ui/use-store.ts";
import { ListenButton } from "../voice/listen-button.tsx";
import { languages, t } from "../voice/words.ts";
import { CarryOnCard } from "./carry-on.tsx";
import { DollsHouse } from "./dolls-house.tsx";
import "./home.css";
import { learnerName } from "../voice/learner-name.ts";
import { homeAsItStands } from "./home-as-it-stands.ts";
import { lookOf } from "./look-of.ts";
import { Notice } from "./notice.tsx";

const portraits = laterPart(() => import("./portrait-later.tsx"));
const dialogs = laterPart(() => import("./home-dialogs.ts"));
const path = laterPart(() => import("./your-path-later.tsx"));

/** How long home is to stand still before it is kept as it stands, in ms. */
const atRest = 1000;

interface HomeProps {
  house: House;
  library: Library;
  progress: Progress;
  offline: Offline;
  language: string;
  later: boolean;
  onLater(): void;
  /** A sentence about how the learner came to be here, as when an address pointed nowhere; and that it was heard. */
  said: string | null;
  onHeard(): void;
}

/** Home: carry-on first, then the one thing to say, then the house. */
export function Home(props: HomeProps) {
  const { house, library, progress, offline, language, later, onLater, said, onHeard } = props;
  const root = useRef<HTMLElement>(null);
  const [open, setOpen] = useState<"settings" | "language" | null>(null);
  const { part, missing } = dialogs.use(open !== null);
  const Opened = open && part?.[open];
  const { learners, current, summary } = useStore(progress.store);
  const along = path.use().part;
  const yours = along && (
    <along.YourPath
      key={current.id}
      house={house}
      library={library}
      progress={progress}
      language={language}
    />
  );
  useEffect(() => {
    const later = setTimeout(() => root.current && offline.keepHome(homeAsItStands(root.current)), atRest);
    return () => clearTimeout(later);
  });
  const shared = learners.length > 1;
  const name = learnerName(current, learners);
  const spoken = languages.find(({ id }) => id === language)?.name ?? language;
  return (
    <main class="home" ref={root}>
      {/* Carry-on before the tools in reading, and on a narrow screen in sight too. */}
      <header class="home-top">
        <div class="home-name">
          <Robin size={3.6} />
          <h1>{t("Have a Go")}</h1>
        </div>
        <CarryOnCard house={house} library={library} language={language} summary={summary} />
        <div class="home-tools">
          {shared && (
            <a class="button button-tool home-who" href={hrefOf({ at: "who" })}>
              <OwnFace look={lookOf(house, current)} />
              <span class="visually-hidden">{t("Who is having a go?")} </span>
              <span class="button-words">{name}</span>
            </a>
          )}
          <ListenButton root={() => root.current} />
          <Button kind="tool" icon="bigger" onPress={() => setOpen("settings")}>
            {t("Bigger")}
          </Button>
          <Button kind="tool" icon="globe" onPress={() => setOpen("language")}>
            <span class="visually-hidden">{t("Language")}: </span>
            {spoken}
          </Button>
          <ButtonLink kind="tool" icon="search" href={hrefOf({ at: "search" })}>
            {t("Find a lesson")}
          </ButtonLink>
          <ButtonLink kind="tool" icon="helper" href={hrefOf({ at: "helping" })}>
            {t("I'm helping")}
          </ButtonLink>
        </div>
      </header>
      <div class="home-body">
        {/* Its place is kept until it is here, so that the house stays where it is. */}
        {hasBegun(summary) ? <div class="home-path">{yours}</div> : yours}
        {said && (
          <p class="home-said" role="status">
            <Icon name="home" />
            <span>{said}</span>
            <Button kind="tool" onPress={onHeard}>
              {t("All right")}
            </Button>
          </p>
        )}
        {open && missing && (
          <p class="home-said" role="status">
            {t("This part is not on the tablet yet. It comes when there is internet.")}
          </p>
        )}
        <Notice progress={progress} offline={offline} later={later} onLater={onLater} />
        <DollsHouse
          house={house}
          library={library}
          progress={progress}
          language={language}
          summary={summary}
          key={current.id}
        />
        <footer class="home-foot">
          <p>{t("Nothing you do here leaves this tablet.")}</p>
          <ButtonLink kind="quiet" icon="save" href={hrefOf({ at: "cards" })}>
            {t("Your card drawer")}
          </ButtonLink>
          <ButtonLink kind="quiet" icon="people" href={hrefOf({ at: "who" })}>
            {shared ? t("Who is having a go?") : t("Somebody else's turn")}
          </ButtonLink>
        </footer>
      </div>
      {Opened && <Opened progress={progress} offline={offline} onClose={() => setOpen(null)} />}
    </main>
  );
}

/** The learner's face, which only a tablet that is shared shows; until it is here, its place. */
function OwnFace({ look }: { look: Look }) {
  const { part } = portraits.use();
  if (part) return <part.PortraitLater look={look} face="smile" size={40} />;
  return <svg width="2.5rem" height="2.5rem" aria-hidden="true" focusable="false" />;
}
