import { createHash } from "node:crypto";

/** A file for the app to fetch. `name` begins with `content/`; `language` is null for what every language shares. */
export interface Output {
  name: string;
  text: string;
  integrity: string;
  language: string | null;
}

const digest = (algorithm: "sha256" | "sha384", text: string) =>
  createHash(algorithm).update(text, "utf8").digest();

/** A short name for a content: eight letters and digits of its hash. */
export const shortHash = (text: string): string => digest("sha256", text).toString("hex").slice(0, 8);

/** The `integrity` of a file that holds exactly this text, in UTF-8. */
export const integrityOf = (text: string): string => `sha384-${digest("sha384", text).toString("base64")}`;

function output(name: string, ending: string, text: string, language: string | null): Output {
  return { name: `${name}-${shortHash(text)}.${ending}`, text, integrity: integrityOf(text), language };
}

/** A value as a file of one language, named for what it holds. */
export const jsonFile = (name: string, language: string, value: unknown): Output =>
  output(`content/${language}/${name}`, "json", JSON.stringify(value), language);

/** A drawing as a file that all languages share. */
export const pictureFile = (name: string, svg: string): Output =>
  output(`content/pictures/${name}`, "svg", svg, null);
