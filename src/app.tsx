import { useEffect, useRef, useState } from "preact/hooks";
import { Mishap } from "./house/mishap.tsx";
import { NotHere, OnItsWay } from "./house/not-here.tsx";
import { useArrival } from "./house/use-arrival.ts";
import { useHeading } from "./house/use-heading.ts";
import { useHouse } from "./house/use-house.ts";
import { go, useRoute } from "./house/use-route.ts";
import type { Step } from "./lesson/lesson.ts";
import type { House, Library } from "./library/types.ts";
import type { Offline } from "./offline/types.ts";
import type { Progress } from "./progress/types.ts";
import { hrefOf } from "./route.ts";
import { arrived, screenCode } from "./screens.ts";
import { Announcer } from "./ui/announce.tsx";
import { Button } from "./ui/button.tsx";
import { moveFocus } from "./ui/focus.ts";
import { laterPart } from "./ui/later-part.ts";
import { Robin } from "./ui/robin.tsx";
import { useStore } from "./ui/use-store.ts";
import { speak, t, voice } from "./voice/words.ts";

interface AppProps {
  library: Library;
  progress: Progress;
  offline: Offline;
  /** The house, where it is here already. */
  house?: House | null;
  /** Whether the learner has pressed a link already, on the page as it stood before. */
  begun?: boolean;
}

/** The learner's settings on the page itself, as soon as they change, and their language when somebody else has a go. */
function useSettings({ progress, offline }: AppProps, tell: (sentence: string) => void): void {
  const { id, settings } = useStore(progress.store, (state) => state.current);
  const { size, calm, steady, language } = settings;
  useEffect(() => {
    const root = document.documentElement;
    root.dataset.size = String(size);
    root.toggleAttribute("data-calm", calm);
    root.toggleAttribute("data-steady", Boolean(steady));
    // For those alone who have it on. Until it is here, and where it can't be had, buttons are large all the same.
    if (steady) import("./ui/steady-hands.ts").catch(() => {});
  }, [size, calm, steady]);
  useEffect(() => () => offline.forgetHome(), [id]);
  useEffect(() => {
    const { language: now, mirrored } = voice.getState();
    if (!language || language === now) return;
    speak(language, mirrored).then(
      () => offline.keepLanguage(language),
      () =>
        tell(t("The words for your language are not on this tablet yet. They come when there is internet.")),
    );
  }, [id, language]);
}

/** The screens, and the way from one to another. */
export function App(props: AppProps) {
  const { library, progress, offline } = props;
  const { language } = useStore(voice);
  const { route, lost } = useRoute();
  const { house, trouble, again } = useHouse(library, language, props.house ?? null);
  const [later, setLater] = useState(false);
  const [helping, setHelping] = useState(false);
  const [askedHere, setAskedHere] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  useSettings(props, setSaid);

  const { shown, slow, missing, again: bringAgain } = useArrival(route, screenCode);

  const wanted = "room" in route ? route.room : null;
  const noSuchRoom = house !== null && wanted !== null && !house.rooms.some(({ id }) => id === wanted);
  useEffect(() => {
    if (route.at !== "home") setSaid(null);
    if (lost || noSuchRoom) setSaid(t("That address is not part of Have a Go, so here is the house."));
    if (noSuchRoom) go({ at: "home" });
  }, [route, lost, noSuchRoom]);
  useEffect(() => {
    if (trouble) setSaid(trouble);
  }, [trouble]);

  const screen = shown && !missing ? hrefOf(shown) : `${hrefOf(route)} is missing`;
  useEffect(() => setAskedHere(false), [screen]);
  const titleOf = (heading: string | null) =>
    route.at === "home" || !heading ? t("Have a Go") : t("{{screen}} · Have a Go", { screen: heading });
  useHeading(house && (shown || missing) ? screen : null, titleOf, props.begun);

  const show = () => {
    if (!house) return <Opening trouble={trouble} again={again} />;
    if (missing) return <NotHere again={bringAgain} />;
    if (slow && shown) return <OnItsWay />;
    if (!shown) return <Opening trouble={null} again={again} />;
    const found = "room" in shown && house.rooms.find(({ id }) => id === shown.room);
    if (shown.at === "room" && found && arrived.room) {
      const { RoomScreen } = arrived.room;
      return (
        <RoomScreen
          key={screen}
          house={house}
          room={found}
          library={library}
          progress={progress}
          language={language}
        />
      );
    }
    if (shown.at === "lesson" && found && arrived.lesson) {
      const { LessonScreen } = arrived.lesson;
      return (
        <LessonScreen
          key={screen}
          library={library}
          progress={progress}
          language={language}
          room={shown.room}
          lesson={shown.lesson}
          go={(way) =>
            go(way.to === "home" ? { at: "home" } : { at: "lesson", room: way.room, lesson: way.lesson })
          }
          notes={(step) => <Notes step={step} asked={askedHere} />}
          helping={helping}
          toggleHelping={() => {
            setHelping(!helping);
            setAskedHere(!helping);
          }}
        />
      );
    }
    if (shown.at === "search" && arrived.search) {
      const { SearchScreen } = arrived.search;
      return <SearchScreen key={screen} house={house} library={library} progress={progress} />;
    }
    if (shown.at === "cards" && arrived.cards) {
      const { CardsScreen } = arrived.cards;
      return <CardsScreen key={screen} progress={progress} />;
    }
    if (shown.at === "who" && arrived.who) {
      const { Who } = arrived.who;
      return <Who key={screen} house={house} progress={progress} onChosen={() => go({ at: "home" })} />;
    }
    if (shown.at === "helping" && arrived.helping) {
      const { HelperScreen } = arrived.helping;
      return (
        <HelperScreen
          key={screen}
          house={house}
          library={library}
          progress={progress}
          offline={offline}
          language={language}
          home={hrefOf({ at: "home" })}
          who={hrefOf({ at: "who" })}
        />
      );
    }
    if (shown.at === "starters" && arrived.starters) {
      const { StartersScreen } = arrived.starters;
      return <StartersScreen key={screen} house={house} library={library} starter={shown.starter} />;
    }
    if (!arrived.home) return <Opening trouble={null} again={again} />;
    const { Home } = arrived.home;
    return (
      <Home
        key={screen}
        house={house}
        library={library}
        progress={progress}
        offline={offline}
        language={language}
        later={later}
        onLater={() => setLater(true)}
        said={said}
        onHeard={() => setSaid(null)}
      />
    );
  };

  return (
    <>
      <Mishap screen={screen}>{show()}</Mishap>
      <Announcer />
    </>
  );
}

const helperNotes = laterPart(() => import("./helper/helper-notes.tsx"));

/** What a helper wants to know of a step. Its code comes when somebody helps. */
function Notes({ step, asked }: { step: Step; asked: boolean }) {
  const { part, missing } = helperNotes.use(true);
  if (part) return <part.HelperNotes step={step} asked={asked} />;
  return missing ? (
    <p>{t("The notes are not on this tablet yet. They come when there is internet.")}</p>
  ) : null;
}

/** Until the house is here; or why it is not, and what to do. */
function Opening({ trouble, again }: { trouble: string | null; again(): void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Somebody may have been on one of home's links, which has gone.
    if (trouble && document.activeElement === document.body) moveFocus(heading.current);
  }, [trouble]);
  return (
    <main class="opening">
      <Robin size={8} mood={trouble ? "thinks" : "sits"} />
      <h1 ref={heading}>{t("Have a Go")}</h1>
      <p role="status">{trouble ?? t("Opening the house…")}</p>
      {trouble && (
        <Button kind="main" icon="again" onPress={again}>
          {t("Try again")}
        </Button>
      )}
    </main>
  );
}
