import { useState } from "preact/hooks";
import { nextPlace, type Place, placeBefore, type Starter } from "../../lesson/starter.ts";
import { LessonWordsContext } from "../../voice/lesson-words.ts";
import { LeaderPage } from "./leader-page.tsx";
import { SharedScreen } from "./shared-screen.tsx";
import { StarterEnd } from "./starter-end.tsx";

const start: Place = { card: 0, taps: 0 };

/** One starter: the leader's notes first, then its cards on a screen for all, then a way on. */
export function StarterScreen({ starter }: { starter: Starter }) {
  const [place, setPlace] = useState<Place | null>(null);
  const back = (from: Place) => setPlace(from.card === 0 && from.taps === 0 ? null : placeBefore(from));
  return (
    <LessonWordsContext.Provider value={starter}>
      {place === null ? (
        <LeaderPage starter={starter} begin={() => setPlace(start)} />
      ) : place.card >= starter.cards.length ? (
        <StarterEnd again={() => setPlace(start)} back={() => back(place)} />
      ) : (
        <SharedScreen
          starter={starter}
          place={place}
          next={() => setPlace(nextPlace(starter, place))}
          back={() => back(place)}
        />
      )}
    </LessonWordsContext.Provider>
  );
}
