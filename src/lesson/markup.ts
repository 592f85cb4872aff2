/**
 * A piece of a lesson text. `word` is a hard word: `shown` is how it stands in the sentence, `key` how the glossary has it
 * (`[[muted|mute]]`; `[[mute]]` where both are the same).
 */
export type Piece =
  | { kind: "plain"; shown: string }
  | { kind: "strong"; shown: string }
  | { kind: "word"; shown: string; key: string };

const MARK = /\[\[([^[\]|]+)(?:\|([^[\]|]+))?\]\]|\*([^*]+)\*/g;

/** The pieces of a text in lesson mark-up, in order. Anything that is not mark-up stays as it stands: nothing is ever HTML. */
export function pieces(text: string): Piece[] {
  const out: Piece[] = [];
  let from = 0;
  for (const found of text.matchAll(MARK)) {
    const at = found.index;
    if (at > from) out.push({ kind: "plain", shown: text.slice(from, at) });
    const [whole, shown, key, strong] = found;
    if (strong !== undefined) out.push({ kind: "strong", shown: strong });
    else if (shown !== undefined) out.push({ kind: "word", shown, key: (key ?? shown).toLowerCase() });
    from = at + whole.length;
  }
  if (from < text.length) out.push({ kind: "plain", shown: text.slice(from) });
  return out;
}

/** A text without its mark-up: for accessible names and for reading aloud. */
export function plain(text: string): string {
  return pieces(text)
    .map((piece) => piece.shown)
    .join("");
}

/** The hard words that a text marks, by their glossary keys, each with where its mark starts. */
export function hardWords(text: string): { key: string; at: number }[] {
  return [...text.matchAll(MARK)].flatMap((found) =>
    found[1] === undefined ? [] : [{ key: (found[2] ?? found[1]).toLowerCase(), at: found.index }],
  );
}

/** Whether a text has a mark that was opened and not closed: a stray `[[`, `]]` or `*`. Where it stands, or null. */
export function strayMark(text: string): number | null {
  const rest = text.replace(MARK, (whole) => " ".repeat(whole.length));
  const at = rest.search(/\[\[|\]\]|\*/);
  return at < 0 ? null : at;
}
