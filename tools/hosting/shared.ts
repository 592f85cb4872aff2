import { everyFile, kinds, strictTransport } from "../headers.ts";

/** The first line of every ready file. */
export const made = "# Made by npm run hosting, from tools/headers.ts. Change it there.";

/** What goes with every file at a host with a name. */
export const withEach = { ...everyFile, ...strictTransport };

/** A value in quotes, as the servers' own languages have it. */
export const quoted = (value: string): string => `"${value.replaceAll('"', '\\"')}"`;

/** The kinds that are text in UTF-8, and have to say so. */
export const texts = Object.values(kinds).filter((kind) => /^text\/|json$/.test(kind));
