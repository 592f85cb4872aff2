import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { seeded } from "../lesson/random.ts";
import type { House, Library } from "../library/types.ts";
import { newSeed } from "../progress/clock-and-chance.ts";
import { hasBegun, soFar } from "../progress/so-far.ts";
import type { Progress } from "../progress/types.ts";
import { Button } from "../ui/button.tsx";
import { useStore } from "../ui/use-store.ts";
import { soFarWords } from "../voice/so-far-words.ts";
import { t } from "../voice/words.ts";
import { surprise } from "./surprise.ts";
import { go } from "./use-route.ts";
import { type PathWords, pathWords } from "./your-path.ts";
import "./your-path-later.css";

interface YourPathProps {
  house: House;
  library: Library;
  progress: Progress;
  language: string;
}

/** Learners who have been at home since the app was opened. */
const met = new Set<string>();

/** Whether somebody has come back: the app was opened, or brought to the front again. */
function useCameBack(learner: string): boolean {
  const [back, setBack] = useState(() => !met.has(learner));
  useLayoutEffect(() => {
    met.add(learner);
    const seen = () => {
      if (document.visibilityState === "visible") setBack(true);
    };
    document.addEventListener("visibilitychange", seen);
    return () => document.removeEventListener("visibilitychange", seen);
  }, [learner]);
  return back;
}

function sentence(words: PathWords, count: string): string {
  if (words === "back") {
    return count === ""
      ? t("Welcome back. Everything is where you left it.")
      : t("Welcome back. Everything is where you left it: {{count}}.", { count });
  }
  if (words === null || count === "") return "";
  return words === "stays"
    ? t("So far: {{count}}. Nothing goes away.", { count })
    : t("So far: {{count}}.", { count });
}

/** How the learner's path stands, which never shrinks, and a way to be surprised with something short. */
export function YourPath({ house, library, progress, language }: YourPathProps) {
  const state = useStore(progress.store);
  const { current, summary, loss } = state;
  const back = useCameBack(current.id);
  const lost = useRef(false);
  lost.current ||= loss !== null;
  const [none, setNone] = useState(false);
  const coming = useRef(false);
  if (!hasBegun(summary)) return null;
  const said = sentence(pathWords(state, back, lost.current), soFarWords(soFar(summary)));
  const pick = async () => {
    if (coming.current) return;
    coming.current = true;
    setNone(false);
    const found = await surprise(library, language, house, summary, seeded(newSeed()));
    coming.current = false;
    if (found) go({ at: "lesson", room: found.room, lesson: found.lesson });
    else setNone(true);
  };
  return (
    <>
      {said && <p class="path-said">{said}</p>}
      <Button kind="tool" icon="wow" control="surprise" class="path-surprise" onPress={() => void pick()}>
        {t("Surprise me")}
      </Button>
      {none && (
        <p class="path-said" role="status">
          {t("There is no other lesson on the tablet yet. Try again when there is internet.")}
        </p>
      )}
    </>
  );
}
