import { plain } from "../../../lesson/markup.ts";
import type { Hint } from "../../../lesson/rules.ts";
import { words as own, type Saying, text } from "../../../lesson/saying.ts";
import { type Control, HOME, RESULTS } from "../names.ts";
import type { Entry, Move, Round } from "../round.ts";
import type { Spec } from "../spec.ts";
import { words } from "../words.ts";
import {
  controlName,
  followable,
  found,
  frontTab,
  here,
  pageOf,
  shelf,
  shownIn,
  styleOf,
  tabsInRow,
  thereIs,
} from "./seen.ts";
import { tabsShown } from "./tabs.ts";

/** The next right move on the way to something, or null where there is no way. */
export type Way = Hint<Move> | null;

const pressing: Record<Control, string> = {
  back: words.hintBack,
  forward: words.hintForward,
  again: words.hintAgain,
  home: words.hintHome,
  lock: words.hintLock,
  address: words.hintAddress,
  tabs: words.hintTabs,
  more: words.hintMore,
};

/** One move, with the words that ask for it and the control that Robin lands on. */
export function tap(key: string, control: string, move: Move, fill?: Record<string, Saying>): Way {
  return { words: own(key, fill), control, move };
}

/** A saying of a lesson's text, without its marks. */
export const said = (written: string): Saying => text(plain(written));

/** The way to a press of a button: through the dots where it is behind them. Null where the step has none. */
export function toControl(spec: Spec, round: Round, control: Control): Way {
  if (!thereIs(spec, control) || (control === "tabs" && tabsInRow(spec))) return null;
  const away = styleOf(spec).more.includes(control) && round.panel !== "more";
  const now = away ? "more" : control;
  const sliders = now === "lock" && styleOf(spec).lock === "sliders";
  const key = sliders ? words.hintSliders : pressing[now];
  return tap(key, now, { type: "press", control: now }, { control: own(controlName(spec, now)) });
}

/** The way to something that is done to tabs: `then` once they are on the screen. */
export const toTabs = (spec: Spec, round: Round, then: () => Way): Way =>
  tabsShown(spec, round) ? then() : toControl(spec, round, "tabs");

interface Step {
  to: Entry;
  way: Way;
}

const entry = (place: string): Entry => ({ place, asked: null });

/** Everything that can be gone to from a place with one tap, in the order of the screen. */
function steps(spec: Spec, { place, asked }: Entry): Step[] {
  const searches = (spec.search?.phrases ?? []).map(
    (phrase, at): Step => ({
      to: { place: RESULTS, asked: at },
      way: tap(
        words.hintSearch,
        `search-${at}`,
        { type: "search", words: at },
        { phrase: said(phrase.words) },
      ),
    }),
  );
  if (place === HOME) {
    const tiles = shelf(spec).map(
      ({ id, title }): Step => ({
        to: entry(id),
        way: tap(words.hintTile, `tile-${id}`, { type: "tile", page: id }, { page: said(title) }),
      }),
    );
    return [...searches, ...tiles];
  }
  if (place === RESULTS) {
    const results = asked === null ? [] : found(spec, asked).results;
    // What nobody paid for goes before what somebody did.
    const fair = [...results].sort((a, b) => Number(a.advert ?? false) - Number(b.advert ?? false));
    const links = fair.flatMap(({ id, title, to }): Step[] =>
      to === undefined
        ? []
        : [
            {
              to: entry(to),
              way: tap(
                words.hintResult,
                `result-${id}`,
                { type: "result", result: id },
                { result: said(title) },
              ),
            },
          ],
    );
    return [...links, ...searches];
  }
  return (pageOf(spec, place)?.parts ?? []).flatMap((part, at): Step[] =>
    followable(part) && part.to !== undefined
      ? [
          {
            to: entry(part.to),
            way: tap(words.hintLink, `link-${at}`, { type: "follow", part: at }, { link: said(part.words) }),
          },
        ]
      : [],
  );
}

const nameOf = ({ place, asked }: Entry): string => `${place} ${asked ?? ""}`;

/** The first step of the shortest way from one place to where `wanted` holds. Null where nothing leads there. */
function firstStep(spec: Spec, from: Entry, wanted: (at: Entry) => boolean): Way {
  const seen = new Set([nameOf(from)]);
  let edge = steps(spec, from);
  while (edge.length > 0) {
    const arrived = edge.find(({ to }) => wanted(to));
    if (arrived) return arrived.way;
    edge = edge.flatMap(({ to, way }) => {
      if (seen.has(nameOf(to))) return [];
      seen.add(nameOf(to));
      return steps(spec, to).map((next) => ({ to: next.to, way }));
    });
  }
  return null;
}

/** The way to a place: a tab that shows it, back to it, a link to it, or from home. Null when it is in front, or can't be got to. */
export function toEntry(spec: Spec, round: Round, wanted: (at: Entry) => boolean): Way {
  if (wanted(here(round))) return null;
  const open = round.tabs.find((tab) => wanted(shownIn(tab)));
  if (open && thereIs(spec, "tabs")) {
    return toTabs(spec, round, () =>
      tap(words.hintChangeTab, `tab-${open.id}`, { type: "change-tab", tab: open.id }),
    );
  }
  const tab = frontTab(round);
  const before = tab.at > 0 ? tab.entries[tab.at - 1] : undefined;
  if (before && wanted(before)) return toControl(spec, round, "back");
  const home = entry(HOME);
  if (wanted(home)) return toControl(spec, round, "home");
  const direct = firstStep(spec, here(round), wanted);
  if (direct) return direct;
  return firstStep(spec, home, wanted) ? toControl(spec, round, "home") : null;
}

/** The way to a page. */
export const toPage = (spec: Spec, round: Round, page: string): Way =>
  toEntry(spec, round, ({ place }) => place === page);
