import { HOME, RESULTS } from "../names.ts";
import type { Round } from "../round.ts";
import type { Field, Goal, Page, Spec } from "../spec.ts";
import { words } from "../words.ts";
import { canSearch } from "./go.ts";
import { changed, currentGoal, fits, lines } from "./goals.ts";
import { said, tap, toControl, toEntry, toPage, toTabs, type Way } from "./reach.ts";
import { askedShape, followable, formOf, here, hereForm, herePage, lack, pageWith } from "./seen.ts";

type Finder = (spec: Spec, round: Round, goal: Goal) => Way;

const toSearched: Finder = (spec, round, { searched }) => {
  const phrases = spec.search?.phrases ?? [];
  const at = phrases.findIndex((_, number) => searched === "any" || askedShape(spec, number) === searched);
  const phrase = phrases[at];
  if (!phrase) return null;
  if (!canSearch(spec, round)) return toControl(spec, round, "home");
  return tap(words.hintSearch, `search-${at}`, { type: "search", words: at }, { phrase: said(phrase.words) });
};

/** Something done to a page, once it is in front. */
function onPage(spec: Spec, round: Round, page: string, then: (page: Page) => Way): Way {
  const now = herePage(spec, round);
  return now?.id === page ? then(now) : toPage(spec, round, page);
}

function toFollow(page: Page, wanted: (part: Page["parts"][number]) => boolean): Way {
  const at = page.parts.findIndex((part) => followable(part) && wanted(part));
  const part = page.parts[at];
  if (!part || !followable(part)) return null;
  return tap(words.hintLink, `link-${at}`, { type: "follow", part: at }, { link: said(part.words) });
}

const toTapped: Finder = (spec, round, { tapped }) => {
  const named = (part: Page["parts"][number]) => followable(part) && part.id === tapped;
  const page = spec.pages.find(({ parts }) => parts.some(named));
  if (page) return onPage(spec, round, page.id, (now) => toFollow(now, named));
  const one = spec.search?.results.find(({ id }) => id === tapped);
  return one ? toResult(spec, round, one.id, one.title) : null;
};

function toResult(spec: Spec, round: Round, id: string, title: string): Way {
  const listed = (place: string, asked: ReturnType<typeof here>["asked"]): boolean =>
    place === RESULTS &&
    typeof asked === "number" &&
    (spec.search?.phrases[asked]?.finds.includes(id) ?? false);
  const { place, asked } = here(round);
  if (listed(place, asked)) {
    return tap(words.hintResult, `result-${id}`, { type: "result", result: id }, { result: said(title) });
  }
  return toEntry(spec, round, (at) => listed(at.place, at.asked));
}

const toAdvert = (spec: Spec, round: Round): Way => {
  const page = spec.pages.find(({ parts }) => parts.some(({ part }) => part === "advert"));
  if (page) return onPage(spec, round, page.id, (now) => toFollow(now, ({ part }) => part === "advert"));
  const advert = spec.search?.results.find((one) => one.advert);
  return advert ? toResult(spec, round, advert.id, advert.title) : null;
};

const toCookies: Finder = (spec, round, { cookies }) =>
  cookies === undefined
    ? null
    : onPage(spec, round, cookies, () =>
        tap(words.hintCookies, "cookies-no", { type: "cookies", answer: "no" }),
      );

function put(field: Field, with_: number): Way {
  if (field.kind === "photo") {
    return tap(
      words.hintPhoto,
      `answer-${field.id}-${with_}`,
      { type: "form-fill", field: field.id, with: with_ },
      { photo: said(field.photos[with_]?.name ?? "") },
    );
  }
  return tap(
    field.kind === "choice" ? words.hintChoice : words.hintAnswer,
    `answer-${field.id}-${with_}`,
    { type: "form-fill", field: field.id, with: with_ },
    { answer: said(field.offers[with_] ?? ""), field: said(field.label) },
  );
}

/** The way to something in a field of the page in front: `pick` says which of its answers. */
function toField(spec: Spec, round: Round, id: string, pick = 0): Way {
  const page = pageWith(spec, id);
  if (!page) return null;
  return onPage(spec, round, page.id, () => {
    const open = hereForm(spec, round);
    const field = open?.part.fields.find((one) => one.id === id);
    if (!open || !field) return null;
    if (open.form.stage === "look") return tap(words.hintChange, "form-change", { type: "form-change" });
    if (open.form.stage === "sent") return tap(words.hintFresh, "form-again", { type: "form-again" });
    if (field.kind === "photo" && round.picking !== id) {
      return tap(
        words.hintPhotos,
        `photos-${id}`,
        { type: "form-photos", field: id },
        { field: said(field.label) },
      );
    }
    return put(field, pick);
  });
}

const toFilled: Finder = (spec, round, { filled }) => {
  const next = filled?.find((id) => !fits(spec, round, id));
  return next === undefined ? null : toField(spec, round, next);
};

const toChanged: Finder = (spec, round, { changed: id }) => {
  if (id === undefined || changed(spec, round, id)) return null;
  const page = pageWith(spec, id);
  const field = page && formOf(page)?.fields.find((one) => one.id === id);
  return toField(spec, round, id, field?.kind === "words" && field.starts === 0 ? 1 : 0);
};

/** The way to a form that has been looked over: whatever it lacks first. */
function toLook(spec: Spec, round: Round, page: string): Way {
  return onPage(spec, round, page, () => {
    const open = hereForm(spec, round);
    if (open?.form.stage === "sent") return tap(words.hintFresh, "form-again", { type: "form-again" });
    const next = open?.part.fields.find((field) => lack(field, open.form.fields[field.id] ?? null));
    if (next) return toField(spec, round, next.id);
    return open ? tap(words.hintLook, "form-look", { type: "form-look" }) : null;
  });
}

const toSent: Finder = (spec, round, { sent }) => {
  if (sent === undefined) return null;
  const open = hereForm(spec, round);
  if (open?.page === sent && open.form.stage === "look") {
    return tap(words.hintSend, "form-send", { type: "form-send" });
  }
  return toLook(spec, round, sent);
};

/** The way to a form that says kindly what is missing: one needed field is left, or made, empty. */
function toMissing(spec: Spec, round: Round): Way {
  const page = spec.pages.find((one) => formOf(one)?.fields.some(({ missing }) => missing !== undefined));
  if (!page) return null;
  return onPage(spec, round, page.id, () => {
    const open = hereForm(spec, round);
    if (!open) return null;
    if (open.form.stage === "look") return tap(words.hintChange, "form-change", { type: "form-change" });
    if (open.form.stage === "sent") return tap(words.hintFresh, "form-again", { type: "form-again" });
    const lacks = open.part.fields.some((field) => lack(field, open.form.fields[field.id] ?? null));
    if (lacks) return tap(words.hintLookEmpty, "form-look", { type: "form-look" });
    const field = open.part.fields.find(({ missing }) => missing !== undefined);
    return field
      ? tap(
          words.hintClear,
          `clear-${field.id}`,
          { type: "form-fill", field: field.id, with: null },
          { field: said(field.label) },
        )
      : null;
  });
}

function toTabDone(spec: Spec, round: Round, deed: "new-tab" | "change-tab" | "close-tab"): Way {
  return toTabs(spec, round, () => {
    const other = [...round.tabs].reverse().find(({ id }) => id !== round.front);
    if (deed === "close-tab") {
      const tab = other?.id ?? round.front;
      return tap(words.hintCloseTab, `close-tab-${tab}`, { type: "close-tab", tab });
    }
    if (deed === "new-tab" || !other) return tap(words.hintNewTab, "new-tab", { type: "new-tab" });
    return tap(words.hintChangeTab, `tab-${other.id}`, { type: "change-tab", tab: other.id });
  });
}

const toDid: Finder = (spec, round, { did }) => {
  switch (did) {
    case "new-tab":
    case "change-tab":
    case "close-tab":
      return toTabDone(spec, round, did);
    case "missing":
      return toMissing(spec, round);
    case "advert":
      return toAdvert(spec, round);
    case undefined:
      return null;
    default:
      return toControl(spec, round, did);
  }
};

const toTabCount: Finder = (spec, round, { tabs, page }) => {
  if (tabs === undefined) return null;
  if (round.tabs.length < tabs) return toTabDone(spec, round, "new-tab");
  return toTabs(spec, round, () => {
    // The page that is wanted in front stays.
    const shows = (id: number) =>
      round.tabs.some((tab) => tab.id === id && tab.entries[tab.at]?.place === page);
    const spare = [...round.tabs].reverse().find(({ id }) => id !== round.front && !shows(id));
    const tab = spare?.id ?? round.front;
    return tap(words.hintCloseTab, `close-tab-${tab}`, { type: "close-tab", tab });
  });
};

const finders: Partial<Record<keyof Goal, Finder>> = {
  searched: toSearched,
  visited: (spec, round, { visited }) => (visited ? toPage(spec, round, visited) : null),
  cookies: toCookies,
  lock: (spec, round, { lock }) =>
    lock ? onPage(spec, round, lock, () => toControl(spec, round, "lock")) : null,
  address: (spec, round, { address }) =>
    address ? onPage(spec, round, address, () => toControl(spec, round, "address")) : null,
  tapped: toTapped,
  filled: toFilled,
  changed: toChanged,
  lookedOver: (spec, round, { lookedOver }) => (lookedOver ? toLook(spec, round, lookedOver) : null),
  sent: toSent,
  did: toDid,
  tabs: toTabCount,
  page: (spec, round, { page }) => {
    if (page === HOME) return toControl(spec, round, "home");
    return page ? toPage(spec, round, page) : null;
  },
};

/** The next right move towards the current goal; null when all goals are met. Where a learner is to be in the end comes last. */
export function nextStep(spec: Spec, round: Round): Way {
  const goal = currentGoal(spec, round);
  if (!goal) return null;
  const holds = lines(spec, round, goal);
  for (const [line, find] of Object.entries(finders) as [keyof Goal, Finder][]) {
    if (holds[line] === false) return find(spec, round, goal);
  }
  return null;
}
