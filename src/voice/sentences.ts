/** A run of characters in a text: from, up to but not including, to. */
export interface Run {
  from: number;
  to: number;
}

/** The sentences of a text, in order, blank ones left out. They are spoken one at a time: some voices stop after 14 seconds. */
export function sentences(text: string): Run[] {
  const runs: Run[] = [];
  for (const found of text.matchAll(/[^.!?…]+(?:[.!?…]+["”’)]*|$)/g)) {
    const said = found[0];
    const from = found.index + (said.length - said.trimStart().length);
    const to = found.index + said.trimEnd().length;
    if (to > from) runs.push({ from, to });
  }
  return runs;
}

/** The word that stands at a place in a text: what a voice says it has come to. */
export function wordAt(text: string, at: number): Run {
  let to = at;
  while (to < text.length && !/\s/.test(text.charAt(to))) to++;
  return { from: at, to };
}
