/** The rows of our keyboard, ten keys each: on a narrow screen each is two rows of five, and the order stays. */
export const letterRows = ["qwertyuiop", "asdfghjkl'", "zxcvbnm.,@"] as const;

/** What comes in the letters' place: figures and signs. */
export const signRows = ["1234567890", "!?-:;/()&+", '"£%=_*#.,@'] as const;

/** Letters with a roof and other marks, for Welsh and for names from elsewhere. */
export const accentRows = ["âêîôûŵŷáéí", "àèìòùäëïöü", "óúñçßøåæšž"] as const;

/** The text, small letters all, that our keyboard's first layer can write. */
export const canWrite = (text: string): boolean =>
  [...text.toLowerCase()].every((sign) => sign === " " || letterRows.some((row) => row.includes(sign)));

/** The name of a key, as `data-control` has it: `key-a`, `key-at`, `key-space`. */
export function controlOf(sign: string): string {
  const names: Record<string, string> = { " ": "space", "@": "at", ".": "dot", ",": "comma", "'": "quote" };
  return `key-${names[sign] ?? sign}`;
}

/** The sign that a key writes, by the key's name; empty for a key that writes none. */
export function letterOf(control: string): string {
  if (control === "key-space") return " ";
  return letterRows.flatMap((row) => [...row]).find((sign) => controlOf(sign) === control) ?? "";
}
