import { createHash } from "node:crypto";
import { integrityOf } from "../build/integrity.ts";

/** A file for the app to fetch. `name` begins with `content/`; `language` is null for what every language shares; `shelf` names the few dozen files that are listed together for being kept; null: it is on the first list. */
export interface Output {
  name: string;
  text: string;
  integrity: string;
  language: string | null;
  shelf: string | null;
}

/** A short name for a content: eight letters and digits of its hash. */
export const shortHash = (text: string): string =>
  createHash("sha256").update(text).digest("hex").slice(0, 8);

const output = (
  name: string,
  ending: string,
  text: string,
  language: string | null,
  shelf: string | null,
): Output => ({
  name: `${name}-${shortHash(text)}.${ending}`,
  text,
  integrity: integrityOf(text),
  language,
  shelf,
});

/** A value as a file of one language, named for what it holds. */
export const jsonFile = (name: string, language: string, value: unknown, shelf: string | null): Output =>
  output(`content/${language}/${name}`, "json", JSON.stringify(value), language, shelf);

/** A drawing as a file that all languages share. */
export const pictureFile = (name: string, svg: string): Output =>
  output(`content/pictures/${name}`, "svg", svg, null, null);
