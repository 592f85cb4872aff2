import type { Starter } from "../lesson/starter.ts";
import { isIndex } from "./search/indexed.ts";
import { type House, type Library, NotBrought, type Ref } from "./types.ts";

/** A starter as the list shows it. `language` differs from the one asked for when it is not translated. */
export interface ListedStarter {
  id: string;
  title: string;
  about: string;
  minutes: number;
  language: string;
  file: Ref;
}

/** All starters, in their order. */
export interface StarterList {
  starters: ListedStarter[];
}

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

const isStarterList = (value: unknown): value is StarterList =>
  isGroup(value) &&
  Array.isArray(value.starters) &&
  value.starters.every((one) => isGroup(one) && typeof one.title === "string" && isGroup(one.file));

const isStarter = (value: unknown): value is Starter =>
  isGroup(value) &&
  isGroup(value.leader) &&
  isGroup(value.cast) &&
  isGroup(value.pictures) &&
  isGroup(value.glossary) &&
  Array.isArray(value.fallback) &&
  Array.isArray(value.cards) &&
  value.cards.every((card) => isGroup(card) && typeof card.words === "string");

/** Brings the list of the group's starters; none where there are none. Rejects as the library does. */
export async function bringStarters(library: Library, house: House): Promise<ListedStarter[]> {
  if (!house.search) return [];
  const { starters } = await library.bring(house.search, isIndex);
  return starters ? (await library.bring(starters, isStarterList)).starters : [];
}

/** Brings one starter. Rejects as the library does. */
export async function bringStarter(library: Library, house: House, id: string): Promise<Starter> {
  const found = (await bringStarters(library, house)).find((one) => one.id === id);
  if (!found) throw new NotBrought("unknown", `starter ${id}`);
  return library.bring(found.file, isStarter);
}
