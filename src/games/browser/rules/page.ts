import { RESULTS } from "../names.ts";
import type { Entry, Round } from "../round.ts";
import type { Spec } from "../spec.ts";
import { joined, noted, open, openInTab } from "./go.ts";
import { did } from "./remarks.ts";
import { followable, found, here, herePage, pageOf } from "./seen.ts";

const entry = (place: string): Entry => ({ place, asked: null });

/** Taps a link or an advert on the page in front: to its page, or to what it says of itself. */
export function follow(spec: Spec, round: Round, at: number): Round {
  const page = herePage(spec, round);
  const part = Number.isInteger(at) ? page?.parts[at] : undefined;
  if (!page || !part || !followable(part)) return round;
  const deed = part.part === "advert" ? "advert" : "link";
  const tapped = part.id ? { ...round, tapped: joined(round.tapped, part.id) } : round;
  if (part.to === undefined || !pageOf(spec, part.to)) {
    return noted(did(spec, tapped, deed), { what: "part", page: page.id, part: at });
  }
  if (!part.tab) return open(spec, tapped, entry(part.to), deed);
  const after = openInTab(spec, tapped, entry(part.to), deed, round.front);
  return after.tabs.length > round.tabs.length ? noted(after, { what: "own-tab" }) : after;
}

/** Taps a result. */
export function result(spec: Spec, round: Round, id: string): Round {
  const { place, asked } = here(round);
  if (place !== RESULTS || asked === null) return round;
  const one = found(spec, asked).results.find((each) => each.id === id);
  if (!one) return round;
  const deed = one.advert ? "advert" : "link";
  const tapped = { ...round, tapped: joined(round.tapped, one.id) };
  if (one.to !== undefined && pageOf(spec, one.to)) return open(spec, tapped, entry(one.to), deed);
  return noted(did(spec, tapped, deed), { what: "result", result: id });
}

/** Answers the page's cookie question. It is asked once. */
export function cookies(spec: Spec, round: Round, answer: "yes" | "no"): Round {
  const page = herePage(spec, round);
  if (!page?.cookies || round.cookies[page.id] || (answer !== "yes" && answer !== "no")) return round;
  return did(
    spec,
    { ...round, cookies: { ...round.cookies, [page.id]: answer } },
    answer === "yes" ? "cookies-yes" : "cookies-no",
  );
}
