import { type Control, HOME, RESULTS, type Shape } from "../names.ts";
import type { Entry, Form, Round, Tab, Words } from "../round.ts";
import type { Field, FormPart, Page, Part, Result, Spec } from "../spec.ts";
import { type Style, styles } from "../styles.ts";
import { words } from "../words.ts";

/** The outfit that this browser wears. */
export function styleOf(spec: Spec): Style {
  const style = styles.find(({ id }) => id === spec.style) ?? styles[0];
  if (!style) throw new Error("There are no styles.");
  return style;
}

/** The tab in front. */
export function frontTab(round: Round): Tab {
  const tab = round.tabs.find(({ id }) => id === round.front) ?? round.tabs[0];
  if (!tab) throw new Error("A round of the practice browser has no tab in it.");
  return tab;
}

/** What a tab shows now. */
export const shownIn = (tab: Tab): Entry => tab.entries[tab.at] ?? { place: HOME, asked: null };

/** What the tab in front shows now. */
export const here = (round: Round): Entry => shownIn(frontTab(round));

/** A page by its id; undefined for home, for results, and for what there is not. */
export const pageOf = (spec: Spec, id: string): Page | undefined => spec.pages.find((page) => page.id === id);

/** The page in front; undefined at home and among results. */
export const herePage = (spec: Spec, round: Round): Page | undefined => pageOf(spec, here(round).place);

/** A page's form, if it has one. */
export const formOf = (page: Page): FormPart | undefined =>
  page.parts.find((part): part is FormPart => part.part === "form");

/** The form of the page in front: what it asks, and how far it has been filled in. Null where there is none. */
export function hereForm(spec: Spec, round: Round): { page: string; part: FormPart; form: Form } | null {
  const page = herePage(spec, round);
  const part = page && formOf(page);
  const form = page && round.forms[page.id];
  return page && part && form ? { page: page.id, part, form } : null;
}

/** The page that a field stands on. */
export const pageWith = (spec: Spec, field: string): Page | undefined =>
  spec.pages.find((page) => formOf(page)?.fields.some(({ id }) => id === field));

/** What is known of a text that somebody wrote: its shape. Null for nothing. */
export function shapeOf(text: string): Shape | null {
  const bare = text.trim();
  if (bare === "") return null;
  if (/^\S+@\S+\.\S+$/.test(bare)) return "mail";
  if (/^[+()\d\s-]+$/.test(bare) && /\d/.test(bare)) return "digits";
  return /\s/.test(bare) ? "words" : "word";
}

/** What a field lacks: nothing in it though it is needed, or own words that don't look as they should. Null when all is well. */
export function lack(field: Field, filled: Words | null): "missing" | "odd" | null {
  if (filled === null) return field.missing === undefined ? null : "missing";
  const odd = field.kind === "words" && field.shape && typeof filled === "string" && filled !== field.shape;
  return odd ? "odd" : null;
}

/** How many answers a field offers. */
export const offered = (field: Field): number =>
  field.kind === "photo" ? field.photos.length : field.offers.length;

/** Whether the buttons of the browser that a step may leave out are there. */
export function thereIs(spec: Spec, control: Control): boolean {
  if (control === "forward" || control === "again" || control === "tabs")
    return spec.controls.includes(control);
  if (control === "more") return styleOf(spec).more.some((one) => thereIs(spec, one));
  return true;
}

/** Which buttons stand where. A row of tabs is none of them: it stands by itself. */
export function toolbar(spec: Spec): Pick<Style, "before" | "after" | "under" | "more"> {
  const { before, after, under, more, tabs } = styleOf(spec);
  const there = (list: Control[]) =>
    list.filter((one) => thereIs(spec, one) && (one !== "tabs" || tabs === "count"));
  return { before: there(before), after: there(after), under: there(under), more: there(more) };
}

/** Whether tabs stand in a row, always on the screen. */
export const tabsInRow = (spec: Spec): boolean => styleOf(spec).tabs === "row" && thereIs(spec, "tabs");

/** Whether a press of a button is answered now: it is there, and not shut away behind the dots. */
export function canPress(spec: Spec, round: Round, control: Control): boolean {
  if (!thereIs(spec, control)) return false;
  if (control === "tabs" && tabsInRow(spec)) return false;
  return !styleOf(spec).more.includes(control) || round.panel === "more";
}

/** What a button is called here, as an English key: the style's own name for it, else ours. */
export const controlName = (spec: Spec, control: Control): string =>
  styleOf(spec).words[control] ?? words[control];

/** The pages that stand on the home page: the page of the start among them, so that there is always a way back to it. */
export function shelf(spec: Spec): Page[] {
  const ids = spec.start === HOME ? spec.shelf : [...new Set([spec.start, ...spec.shelf])];
  const bare = ids.length === 0 && !spec.search ? spec.pages.slice(0, 1).map(({ id }) => id) : ids;
  return bare.flatMap((id) => pageOf(spec, id) ?? []);
}

/** The address in the address bar; null at home where there is no search, which has none. */
export function addressOf(spec: Spec, place: string): string | null {
  if (place === HOME || place === RESULTS) return spec.search?.address ?? null;
  return pageOf(spec, place)?.address ?? null;
}

/** Whether the line to what is in front is private. The browser's own pages leave the tablet for nothing. */
export const linePrivate = (spec: Spec, round: Round): boolean => herePage(spec, round)?.line !== "open";

/** The part of an address that says who it is: the last two names of its first half. `rest` is all around it. */
export function whose(address: string): { before: string; name: string; after: string } {
  const slash = address.indexOf("/");
  const host = slash < 0 ? address : address.slice(0, slash);
  const names = host.split(".");
  const name = names.slice(-2).join(".");
  return {
    before: host.slice(0, host.length - name.length),
    name,
    after: slash < 0 ? "" : address.slice(slash),
  };
}

/** What an offered phrase looks like: one word or several. */
const phraseShape = (phrase: string): "word" | "words" => (/\s/.test(phrase.trim()) ? "words" : "word");

/** Whether what was asked is one word or several. A number or an e-mail address is one word. */
export function askedShape(spec: Spec, asked: Words): "word" | "words" {
  if (typeof asked === "number") return phraseShape(spec.search?.phrases[asked]?.words ?? "");
  return asked === "words" ? "words" : "word";
}

/** Which phrase's results come for what was asked: own words have those of the first phrase that looks like them. */
export function phraseFor(spec: Spec, asked: Words): number {
  if (typeof asked === "number") return asked;
  const shape = askedShape(spec, asked);
  const like = spec.search?.phrases.findIndex(({ words }) => phraseShape(words) === shape) ?? -1;
  return Math.max(0, like);
}

/** The results on the screen, from the top, and the line over them. */
export function found(spec: Spec, asked: Words): { results: Result[]; says: string | null } {
  const phrase = spec.search?.phrases[phraseFor(spec, asked)];
  const results = (phrase?.finds ?? []).flatMap(
    (id) => spec.search?.results.find((one) => one.id === id) ?? [],
  );
  return { results, says: phrase?.says ?? null };
}

/** A result's address: its page's, or its own where it leads nowhere here. */
export const resultAddress = (spec: Spec, { to, address }: Result): string | null =>
  (to ? pageOf(spec, to)?.address : address) ?? null;

/** Whether a part of a page can be followed. */
export const followable = (part: Part): part is Extract<Part, { part: "link" | "advert" }> =>
  part.part === "link" || part.part === "advert";
