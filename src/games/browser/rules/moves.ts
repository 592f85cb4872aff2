import { type Control, controls } from "../names.ts";
import type { Move, Round } from "../round.ts";
import type { Spec } from "../spec.ts";
import { again, change, fill, look, photos, send } from "./form.ts";
import { back, forward, home, joined, noted, search, tile } from "./go.ts";
import { cookies, follow, result } from "./page.ts";
import { did } from "./remarks.ts";
import { canPress, here, pageOf } from "./seen.ts";
import { changeTab, closeTab, newTab } from "./tabs.ts";

type Handlers = {
  [Type in Move["type"]]: (spec: Spec, round: Round, move: Extract<Move, { type: Type }>) => Round;
};

function panel(spec: Spec, round: Round, name: "lock" | "address" | "tabs" | "more"): Round {
  if (round.panel === name) return { ...round, panel: null };
  const open = did(spec, { ...round, panel: name, picking: null }, name);
  const { place } = here(round);
  if (!pageOf(spec, place)) return open;
  if (name === "lock") return { ...open, locks: joined(open.locks, place) };
  return name === "address" ? { ...open, addresses: joined(open.addresses, place) } : open;
}

const pressed: Record<Control, (spec: Spec, round: Round) => Round> = {
  back,
  forward,
  home,
  again: (spec, round) => noted(did(spec, { ...round, panel: null }, "again"), { what: "came-again" }),
  lock: (spec, round) => panel(spec, round, "lock"),
  address: (spec, round) => panel(spec, round, "address"),
  tabs: (spec, round) => panel(spec, round, "tabs"),
  more: (spec, round) => panel(spec, round, "more"),
};

function press(spec: Spec, round: Round, control: Control): Round {
  if (!controls.includes(control) || !canPress(spec, round, control)) return round;
  return pressed[control](spec, round);
}

const handlers: Handlers = {
  press: (spec, round, { control }) => press(spec, round, control),
  shut: (_, round) => (round.panel === null ? round : { ...round, panel: null, picking: null }),
  "new-tab": newTab,
  "change-tab": (spec, round, { tab }) => changeTab(spec, round, tab),
  "close-tab": (spec, round, { tab }) => closeTab(spec, round, tab),
  tile: (spec, round, { page }) => tile(spec, round, page),
  search: (spec, round, { words }) => search(spec, round, words),
  result: (spec, round, { result: id }) => result(spec, round, id),
  follow: (spec, round, { part }) => follow(spec, round, part),
  cookies: (spec, round, { answer }) => cookies(spec, round, answer),
  "form-photos": (spec, round, { field }) => photos(spec, round, field),
  "form-fill": (spec, round, { field, with: words }) => fill(spec, round, field, words),
  "form-look": look,
  "form-change": change,
  "form-send": send,
  "form-again": again,
};

/** What the browser said of the press before is past, whatever comes now. */
const unsaid = (round: Round): Round => (round.note === null ? round : { ...round, note: null });

/** The round after a move, before goals are looked at. Anything that is no move, or makes no sense now, returns the same round. */
export function moved(spec: Spec, round: Round, move: Move): Round {
  const type: unknown = (move as Move | null | undefined)?.type;
  if (typeof type !== "string" || !Object.keys(handlers).includes(type)) return round;
  const handle = handlers[move.type] as (spec: Spec, round: Round, move: Move) => Round;
  const before = unsaid(round);
  const after = handle(spec, before, move);
  return after === before ? round : after;
}
