import { useLayoutEffect, useRef } from "preact/hooks";
import type { Character } from "../../../lesson/lesson.ts";
import { plain } from "../../../lesson/markup.ts";
import { announce } from "../../../ui/announce.tsx";
import { t } from "../../../voice/words.ts";
import { facesAfter, type Round, turnNow } from "../rules/round.ts";
import { turnOf } from "../rules/ways.ts";
import type { Spec } from "../spec.ts";
import { words } from "../words.ts";
import { named } from "./said.tsx";

/** What a screen reader is to hear of the turn that is on now. */
export function heardNow(spec: Spec, round: Round, cast: Record<string, Character>): string {
  const turn = turnNow(spec, round);
  const faces = facesAfter(
    spec,
    round.said.map((one) => turnOf(spec, one.turn)),
  );
  const lines = turn.lines.map(({ who, says, does, face }) => {
    if (face) faces[who] = face;
    if (!says) return plain(does ?? "");
    return `${named(cast[who]?.name ?? "", faces[who] ?? "calm")}: ${plain(says)}`;
  });
  const end = turn.end ? [t(words.ended), plain(turn.end.say)] : [];
  return [...(round.back ? [t(words.wentBack)] : []), ...lines, ...end].join(" ");
}

/** Tells a screen reader, once, what has been said anew; what was there when the step opened is found by reading on. */
export function useHeard(about: string, text: string): void {
  const before = useRef(about);
  useLayoutEffect(() => {
    if (before.current === about) return;
    before.current = about;
    announce(text);
  }, [about]);
}
