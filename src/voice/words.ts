import type { i18n } from "i18next";
import { createStore } from "zustand/vanilla";
import type { Saying } from "../lesson/saying.ts";

/** A language that the app's own words are in. `reviewed` is false until a speaker has read them. */
export interface Language {
  id: string;
  name: string;
  dir: "ltr" | "rtl";
  reviewed: boolean;
  /** Whether all the app's words are meant to be in it. Until then, what is missing is said in English. */
  complete: boolean;
  /** What to tell somebody who chooses it, in that language and in English; empty when there is nothing to tell. */
  note: string;
}

const facts = import.meta.glob<Language>("./languages/*/language.json", { eager: true, import: "default" });
const files = import.meta.glob<Record<string, string>>("./languages/*/words.json", { import: "default" });

/** The languages there are: a folder of words each, under `voice/languages/`. English comes first: it is written in the code. */
export const languages: Language[] = Object.values(facts).sort(
  (a, b) => Number(b.id === "en") - Number(a.id === "en") || a.name.localeCompare(b.name),
);

/** Which language the screens are in; `mirrored` is the pseudo-language that proves right-to-left. */
export const voice = createStore<{ language: string; mirrored: boolean }>(() => ({
  language: "en",
  mirrored: false,
}));

/** The language nearest to what a browser asks for, English where there is none. `asked` are tags as in `cy-GB`. */
export function nearestLanguage(asked: readonly string[]): string {
  for (const tag of asked) {
    const base = tag.toLowerCase().split("-")[0];
    const found = languages.find((language) => language.id === base);
    if (found) return found.id;
  }
  return "en";
}

type Fill = Record<string, string | number>;

/** i18next, once a language has been chosen that is not English: English is in the code, so whoever reads English fetches neither. */
let translator: i18n | null = null;

async function bringTranslator(): Promise<i18n> {
  const { default: i18next } = await import("i18next");
  if (!i18next.isInitialized) {
    await i18next.init({
      lng: "en",
      fallbackLng: false,
      keySeparator: false,
      nsSeparator: false,
      returnEmptyString: false,
      interpolation: { escapeValue: false },
      resources: {},
    });
  }
  return i18next;
}

async function translatorTo(language: string): Promise<i18n | null> {
  const file = files[`./languages/${language}/words.json`];
  if (!file) return null;
  const [i18next, words] = await Promise.all([bringTranslator(), file()]);
  i18next.addResourceBundle(language, "translation", words);
  await i18next.changeLanguage(language);
  return i18next;
}

/** Brings a language's words and turns the screens to it. Rejects, with the language left as it was, when they can't be fetched. */
export async function speak(language: string, mirrored = false): Promise<void> {
  translator = await translatorTo(language);
  const dir = mirrored ? "rtl" : (languages.find(({ id }) => id === language)?.dir ?? "ltr");
  // The mirrored language goes by its usual name: styles made for older browsers turn round by language, not by `dir`.
  document.documentElement.lang = mirrored ? "ar-XB" : language;
  document.documentElement.dir = dir;
  voice.setState({ language, mirrored });
}

/** Marks a text right-to-left, letter for letter, so that a mirrored screen can be tried by somebody who reads English. */
const mirror = (text: string): string => `\u202e${text}\u202c`;

/** A text as the screen shows it: itself, or mirrored in the pseudo-language. */
export function asShown(text: string): string {
  return voice.getState().mirrored ? mirror(text) : text;
}

const filled = (key: string, fill: Fill = {}): string =>
  key.replace(/{{(\w+)}}/g, (place, name) => String(fill[name] ?? place));

/** The words for an English key in the learner's language; `fill` fills in `{{name}}`. English where they are not translated. */
export function t(key: string, fill?: Fill): string {
  return asShown(translator ? translator.t(key, { ...fill, defaultValue: key }) : filled(key, fill));
}

/** A saying in the learner's language. */
export function say(saying: Saying): string {
  if ("text" in saying) return asShown(saying.text);
  const fill: Fill = {};
  for (const [name, value] of Object.entries(saying.with ?? {})) {
    fill[name] = typeof value === "object" ? say(value) : value;
  }
  return t(saying.key, fill);
}
