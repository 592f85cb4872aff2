import { createHash } from "node:crypto";

/** The hash that a file must have, as in an `integrity` attribute. */
export function integrityOf(contents: string | Uint8Array): string {
  return `sha384-${createHash("sha384").update(contents).digest("base64")}`;
}
