import { backgrounds } from "../names.ts";
import type { Move, Round } from "../round.ts";
import type { Spec } from "../spec.ts";
import { offeredNames } from "../words.ts";
import { change, did } from "./beats.ts";
import { company, inside, you } from "./present.ts";

type Of<Type extends Move["type"]> = Extract<Move, { type: Type }>;

/** Puts something behind the learner. The panel stays, to try another. */
export function background(spec: Spec, round: Round, { background: wanted }: Of<"background">): Round {
  if (round.panel !== "background" || !backgrounds.includes(wanted)) return round;
  if (you(round).background === wanted) return round;
  return did(spec, change(round, "you", { background: wanted }), "background");
}

/** Shows everyone side by side, or the speaker big. */
export function view(spec: Spec, round: Round, { view: wanted }: Of<"view">): Round {
  if (round.panel !== "view" || round.view === wanted) return round;
  if (wanted !== "gallery" && wanted !== "speaker") return round;
  return did(spec, { ...round, view: wanted, pinned: null, panel: null }, wanted);
}

/** Keeps one person big. */
export function pin(spec: Spec, round: Round, { who }: Of<"pin">): Round {
  if (round.panel !== "view" || !company(spec, round).includes(who)) return round;
  if (round.view === "pinned" && round.pinned === who) return round;
  return did(spec, { ...round, view: "pinned", pinned: who, panel: null }, "pinned");
}

/** Puts another name on the learner's tile: their own words, an offered one, or (null) the usual one again. */
export function rename(spec: Spec, round: Round, { name }: Of<"rename">): Round {
  if (round.panel !== "rename" || (name !== "own" && name === round.name)) return round;
  if (name === null) return { ...round, name, panel: null };
  const known =
    name === "own" ||
    (typeof name === "number" && Number.isInteger(name) && offeredNames[name] !== undefined);
  return known ? did(spec, { ...round, name, renamed: true, panel: null }, "renamed") : round;
}

/** Shares the learner's pretend screen, or stops. Stopping needs no panel: the notice on the stage has a button too. */
export function share(spec: Spec, round: Round, { on }: Of<"share">): Round {
  if (!inside(round)) return round;
  if (on === true) {
    if (round.panel !== "share" || round.sharing === "you" || spec.windows) return round;
    return did(spec, { ...round, sharing: "you", panel: null }, "share");
  }
  if (on !== false || round.sharing !== "you") return round;
  return did(
    spec,
    { ...round, sharing: null, panel: round.panel === "share" ? null : round.panel },
    "share-stop",
  );
}
