import { plain } from "../../../../lesson/markup.ts";
import { text } from "../../../../lesson/saying.ts";
import type { Round } from "../../round.ts";
import { did } from "../../rules/beats.ts";
import { type Part, parts } from "../../rules/parts.ts";
import { inside } from "../../rules/present.ts";
import { tap, toPanel, type Way } from "../../rules/reach.ts";
import type { Spec } from "../../spec.ts";
import { words } from "../../words.ts";
import { plainPart } from "../plain-part.ts";
import { windowsWords } from "./words.ts";

/** The window that the others see now, or null. */
const shown = (round: Round): string | null => (round.sharing === "you" ? (round.picked ?? null) : null);

function pick(spec: Spec, round: Round, wanted: string): Round {
  const known = spec.windows?.some(({ id }) => id === wanted);
  const choosing = round.panel === "share" && round.sharing !== "you" && inside(round);
  return known && choosing && round.picked !== wanted ? { ...round, picked: wanted } : round;
}

function show(spec: Spec, round: Round): Round {
  const picked = round.picked ?? null;
  if (round.panel !== "share" || round.sharing === "you" || picked === null || !inside(round)) return round;
  return did(spec, did(spec, { ...round, sharing: "you", panel: null }, "share"), `share-${picked}`);
}

const stop = (): Way => tap(words.hintShareStop, "share-stop", { type: "share", on: false });

function toWindow(spec: Spec, round: Round, wanted: string): Way {
  return toPanel(spec, round, "share", () => {
    const name = spec.windows?.find(({ id }) => id === wanted)?.name ?? "";
    return round.picked === wanted
      ? tap(windowsWords.hintShowWindow, "share-start", { type: "show" })
      : tap(
          windowsWords.hintPickWindow,
          `screen-${wanted}`,
          { type: "pick", id: wanted },
          { name: text(plain(name)) },
        );
  });
}

const part: Part = {
  ...plainPart,
  opening: ({ windows }) => (windows ? { picked: null } : {}),
  play(spec, round, move) {
    if (move.type === "pick") return pick(spec, round, move.id);
    return move.type === "show" && spec.windows ? show(spec, round) : round;
  },
  lines: (round, { shows }) => (shows ? { shows: shown(round) === shows } : {}),
  way(spec, round, { shows }, holds) {
    const first = spec.windows?.[0]?.id;
    if (!first) return undefined;
    if (shows && holds.shows === false)
      return shown(round) !== null && shown(round) !== shows ? stop() : toWindow(spec, round, shows);
    return holds.sharing === false && round.sharing !== "you"
      ? toWindow(spec, round, round.picked ?? first)
      : undefined;
  },
};

parts.push(part);
