import { useEffect, useRef, useState } from "preact/hooks";
import type { Library } from "../library/types.ts";
import type { Progress } from "../progress/types.ts";
import { Button } from "../ui/button.tsx";
import { intoSight } from "../ui/into-sight.ts";
import { useBrought } from "../ui/use-brought.ts";
import { useStore } from "../ui/use-store.ts";
import { t } from "../voice/words.ts";
import { recordOf } from "./record-of.ts";
import { RecordSheet } from "./record-sheet.tsx";
import { places } from "./ways-down.tsx";

interface WhatWasDoneProps {
  progress: Progress;
  library: Library;
  language: string;
}

/** What everybody on this tablet has finished, for a helper's notes: on the screen, or on paper. Nothing of it is read before it is asked for. */
export function WhatWasDone(props: WhatWasDoneProps) {
  const [open, setOpen] = useState(false);
  return (
    <section class="helper-card">
      <h2 id={places.done}>{t("What was done")}</h2>
      <p>
        {t("A page with each name, the lessons they finished, the day, and what they can say now.")}{" "}
        {t("Nothing of how they felt, what they answered or what they wrote is on it.")}{" "}
        {t("It stays on this tablet, unless you print it. It is about them: ask them first.")}
      </p>
      <div class="helper-answers">
        <Button kind="plain" icon="people" expanded={open} onPress={() => setOpen(!open)}>
          {open ? t("Put the record away") : t("Show the record")}
        </Button>
      </div>
      {open && <TheRecord {...props} />}
    </section>
  );
}

function TheRecord({ progress, library, language }: WhatWasDoneProps) {
  const { learners, summary } = useStore(progress.store);
  const place = useRef<HTMLDivElement>(null);
  const { thing, trouble, again } = useBrought(
    () => recordOf(progress, library, language),
    [learners, summary.finished, library, language],
  );
  const here = thing !== null;
  useEffect(() => {
    if (here) intoSight(place.current, true);
  }, [here]);
  return (
    <div class="record" ref={place}>
      {trouble !== null && (
        <div class="helper-answers" role="status">
          <p>{t("Not all of it is on this tablet yet. Try again when there is internet.")}</p>
          <Button kind="plain" icon="again" onPress={again}>
            {t("Try again")}
          </Button>
        </div>
      )}
      {!here && trouble === null && <p role="status">{t("Bringing the record…")}</p>}
      {thing && <RecordSheet record={thing} />}
    </div>
  );
}
