import { HOME } from "../names.ts";
import type { Round, Tab } from "../round.ts";
import type { Spec } from "../spec.ts";
import { MOST_TABS, noted, openInTab } from "./go.ts";
import { did } from "./remarks.ts";
import { tabsInRow, thereIs } from "./seen.ts";

/** Whether the tabs are on the screen: in a row, or in their panel. */
export const tabsShown = (spec: Spec, round: Round): boolean =>
  thereIs(spec, "tabs") && (tabsInRow(spec) || round.panel === "tabs");

/** Opens a new tab, which shows the home page. */
export function newTab(spec: Spec, round: Round): Round {
  if (!tabsShown(spec, round)) return round;
  if (round.tabs.length >= MOST_TABS) return noted(did(spec, round, "new-tab"), { what: "many-tabs" });
  return openInTab(spec, round, { place: HOME, asked: null }, "new-tab", null);
}

/** Brings another tab to the front. What is said of the page before is past. */
export function changeTab(spec: Spec, round: Round, tab: number): Round {
  if (!tabsShown(spec, round) || !round.tabs.some(({ id }) => id === tab)) return round;
  if (round.front === tab) return round.panel === null ? round : { ...round, panel: null };
  return did(spec, { ...round, front: tab, panel: null, picking: null, line: null }, "change-tab");
}

/** Closes a tab. The last one leaves a new one behind, with the home page. */
export function closeTab(spec: Spec, round: Round, tab: number): Round {
  const at = round.tabs.findIndex(({ id }) => id === tab);
  if (!tabsShown(spec, round) || at < 0) return round;
  const left = round.tabs.filter(({ id }) => id !== tab);
  const [last] = left;
  if (!last) {
    const fresh: Tab = { id: round.next, entries: [{ place: HOME, asked: null }], at: 0, from: null };
    const again: Round = { ...round, tabs: [fresh], front: fresh.id, next: round.next + 1, line: null };
    return noted(did(spec, { ...again, panel: null, picking: null }, "close-tab"), { what: "last-tab" });
  }
  if (round.front !== tab) return did(spec, { ...round, tabs: left }, "close-tab");
  const front = (left[at - 1] ?? last).id;
  return did(spec, { ...round, tabs: left, front, picking: null, line: null }, "close-tab");
}
