import { useEffect, useId, useRef, useState } from "preact/hooks";
import type { House, Library } from "../library/types.ts";
import type { Progress } from "../progress/types.ts";
import { hrefOf } from "../route.ts";
import { announce } from "../ui/announce.tsx";
import { Button, ButtonLink } from "../ui/button.tsx";
import { LongList } from "../ui/long-list.tsx";
import { useStore } from "../ui/use-store.ts";
import { asShown, t } from "../voice/words.ts";
import { FoundCard } from "./found-card.tsx";
import "./search-screen.css";
import { TopBar } from "./top-bar.tsx";
import { useSearch } from "./use-search.ts";

interface SearchScreenProps {
  house: House;
  library: Library;
  progress: Progress;
}

/** What a learner typed last, for who comes back from a lesson. Nobody else sees it. */
let before = { learner: "", typed: "" };

/** How long somebody has stopped typing before a screen reader is told what was found, in ms. */
const pause = 900;

const counted = (count: number): string =>
  count === 1 ? t("1 lesson found.") : t("{{count}} lessons found.", { count });

/** Search over all lessons: it finds as somebody types, forgives a slip, and always has the rooms to offer. */
export function SearchScreen({ house, library, progress }: SearchScreenProps) {
  const root = useRef<HTMLElement>(null);
  const field = useId();
  const { current, summary } = useStore(progress.store);
  const [typed, setTyped] = useState(before.learner === current.id ? before.typed : "");
  const { found, coming, trouble, again } = useSearch(library, house, typed);
  const nothing = found !== null && found.length === 0 && !coming && !trouble;
  const news = nothing
    ? t("Nothing goes by that name yet.")
    : found && found.length > 0
      ? counted(found.length)
      : "";

  useEffect(() => {
    before = { learner: current.id, typed };
  }, [current.id, typed]);
  useEffect(() => {
    const stopped = setTimeout(() => announce(news), pause);
    return () => clearTimeout(stopped);
  }, [news, typed]);

  return (
    <main class="search" ref={root}>
      <TopBar root={() => root.current} />
      <h1>{t("Find a lesson")}</h1>
      {/* biome-ignore lint/a11y/useSemanticElements: browsers of 2020 do not know what a <search> is */}
      <form
        class="search-field"
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
          announce(news);
        }}
      >
        <label for={field}>{t("What would you like to do?")}</label>
        <p id={`${field}-hint`}>{t("A word or two is plenty. It does not matter how you spell it.")}</p>
        <input
          id={field}
          type="search"
          dir="auto"
          maxLength={80}
          autocomplete="off"
          autocapitalize="none"
          enterkeyhint="search"
          spellcheck={false}
          aria-describedby={`${field}-hint`}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </form>
      {trouble && (
        <div class="search-empty" role="status">
          <p>{trouble}</p>
          <Button kind="plain" icon="again" onPress={again}>
            {t("Try again")}
          </Button>
        </div>
      )}
      {found !== null && coming && <p>{t("Bringing the lessons…")}</p>}
      {found !== null && found.length > 0 && (
        <section aria-labelledby={`${field}-news`}>
          <h2 id={`${field}-news`}>{news}</h2>
          <LongList
            key={typed}
            class="search-found"
            items={found}
            keyOf={({ room, lesson }) => `${room.id} ${lesson.id}`}
          >
            {(one) => <FoundCard found={one} finished={summary.finished} />}
          </LongList>
        </section>
      )}
      {nothing && (
        <div class="search-empty">
          <h2>{news}</h2>
          <p>{t("Try another word for it, or look round a room: there may be something like it.")}</p>
        </div>
      )}
      {(found === null || nothing) && <Rooms house={house} />}
    </main>
  );
}

/** The rooms that have lessons: where to look when there is no word for it. */
function Rooms({ house }: { house: House }) {
  const open = house.rooms.filter((room) => room.total > 0);
  if (open.length === 0) return null;
  return (
    <section class="search-empty">
      <h2>{t("Or look round a room")}</h2>
      <ul class="search-rooms">
        {open.map((room) => (
          <li key={room.id}>
            <ButtonLink kind="plain" icon="door" href={hrefOf({ at: "room", room: room.id })}>
              {asShown(room.title)}
            </ButtonLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
