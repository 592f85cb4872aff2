import { type Deed, HOME, RESULTS } from "../names.ts";
import type { Entry, Note, Round, Tab, Words } from "../round.ts";
import type { Spec } from "../spec.ts";
import { did, opened } from "./remarks.ts";
import { frontTab, here, pageOf, shelf } from "./seen.ts";

const HISTORY = 12;
export const MOST_TABS = 4;

/** The round with a list that has a thing in it once. */
export const joined = <Thing>(list: Thing[], thing: Thing): Thing[] =>
  list.includes(thing) ? list : [...list, thing];

/** The round with something that the browser says of the last press. */
export const noted = (round: Round, note: Note): Round => ({ ...round, note });

const withFront = (round: Round, change: (tab: Tab) => Tab): Round => {
  const front = frontTab(round);
  return { ...round, tabs: round.tabs.map((tab) => (tab === front ? change(tab) : tab)) };
};

/** The round as it is once something else is in front: what was open is shut, what was said of the page before is past. */
function arrived(spec: Spec, round: Round, deed: Deed | null): Round {
  const { place } = here(round);
  const shut: Round = { ...round, panel: null, picking: null, line: null };
  const seen = pageOf(spec, place) ? { ...shut, visited: joined(shut.visited, place) } : shut;
  // What is said of this very page goes before what is said of any going there.
  return opened(spec, deed === null ? seen : did(spec, seen, deed), place);
}

/** Opens something in the tab in front. */
export function open(spec: Spec, round: Round, entry: Entry, deed: Deed | null): Round {
  const gone = withFront(round, (tab) => {
    const entries = [...tab.entries.slice(0, tab.at + 1), entry].slice(-HISTORY);
    return { ...tab, entries, at: entries.length - 1 };
  });
  return arrived(spec, gone, deed);
}

/** Opens something in a tab of its own, which comes to the front. With many tabs open already, it opens in this one. */
export function openInTab(
  spec: Spec,
  round: Round,
  entry: Entry,
  deed: Deed | null,
  from: number | null,
): Round {
  if (round.tabs.length >= MOST_TABS) return open(spec, round, entry, deed);
  const tab: Tab = { id: round.next, entries: [entry], at: 0, from };
  return arrived(spec, { ...round, tabs: [...round.tabs, tab], front: tab.id, next: round.next + 1 }, deed);
}

/** Back: the page before. From the first page of a tab that a link opened, back to the tab it came from; else home. */
export function back(spec: Spec, round: Round): Round {
  const tab = frontTab(round);
  if (tab.at > 0) {
    return arrived(
      spec,
      withFront(round, (one) => ({ ...one, at: one.at - 1 })),
      "back",
    );
  }
  if (round.tabs.some(({ id }) => id === tab.from) && tab.from !== null) {
    const tabs = round.tabs.filter(({ id }) => id !== tab.id);
    return noted(arrived(spec, { ...round, tabs, front: tab.from }, "back"), { what: "tab-shut" });
  }
  if (here(round).place === HOME) return noted(did(spec, round, "back"), { what: "first-page" });
  const entries = [{ place: HOME, asked: null }, ...tab.entries].slice(0, HISTORY);
  return arrived(
    spec,
    withFront(round, (one) => ({ ...one, entries })),
    "back",
  );
}

/** Forward: the page that back came from. */
export function forward(spec: Spec, round: Round): Round {
  const tab = frontTab(round);
  if (tab.at >= tab.entries.length - 1) {
    return noted(did(spec, round, "forward"), { what: "nothing-ahead" });
  }
  return arrived(
    spec,
    withFront(round, (one) => ({ ...one, at: one.at + 1 })),
    "forward",
  );
}

/** Home, from anywhere. */
export function home(spec: Spec, round: Round): Round {
  if (here(round).place !== HOME) return open(spec, round, { place: HOME, asked: null }, "home");
  return noted(did(spec, { ...round, panel: null, picking: null }, "home"), { what: "at-home" });
}

/** A page from the shelf of the home page. */
export function tile(spec: Spec, round: Round, page: string): Round {
  if (here(round).place !== HOME || !shelf(spec).some(({ id }) => id === page)) return round;
  return open(spec, round, { place: page, asked: null }, null);
}

/** Whether there is a field to ask the web in: at home, over the results, and in the address bar's panel. */
export function canSearch(spec: Spec, round: Round): boolean {
  const { place } = here(round);
  return spec.search !== undefined && (place === HOME || place === RESULTS || round.panel === "address");
}

/** Asks the web: for an offered phrase, or for own words, of which only the shape is known. */
export function search(spec: Spec, round: Round, words: Words): Round {
  const known =
    typeof words === "number"
      ? spec.search?.phrases[words] !== undefined
      : ["word", "words", "digits", "mail"].includes(words);
  if (!canSearch(spec, round) || !known) return round;
  const asked = open(spec, round, { place: RESULTS, asked: words }, "search");
  const counted = { ...asked, searched: joined(asked.searched, words) };
  return typeof words === "string" ? noted(counted, { what: "own-search" }) : counted;
}
