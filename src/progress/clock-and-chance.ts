/** What the tablet's clock says, in milliseconds. It may be wrong by years: show it, never sort by it. */
export function now(): number {
  return Date.now();
}

/** A whole number from 0 to 4294967295: all the chance there is in one play. */
export function newSeed(): number {
  return Math.floor(Math.random() * 0x100000000);
}

/** A name for a new thing that no other tablet has given: 32 hexadecimal digits. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
