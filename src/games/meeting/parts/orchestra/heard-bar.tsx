import { useEffect, useRef } from "preact/hooks";
import { playNotes } from "../../../../ui/noises.ts";
import type { Meeting } from "../../view/meeting.ts";
import { barNow } from "./music.tsx";
import { instrumentOf, playing } from "./rules.ts";
import { barOf } from "./scores.ts";

/** Plays each new bar aloud, for a learner who asked for sounds: nothing before the first change, and nothing while Robin shows how. */
export function HeardBar({ meeting }: { meeting: Meeting }) {
  const { spec, round, sound, showing } = meeting;
  const bar = barNow(meeting);
  const before = useRef(bar);
  useEffect(() => {
    if (before.current === bar) return;
    before.current = bar;
    if (!sound || showing || !spec.orchestra) return;
    playNotes(barOf(playing(spec, round).flatMap((who) => instrumentOf(spec, who) ?? [])));
  }, [bar]);
  return null;
}
