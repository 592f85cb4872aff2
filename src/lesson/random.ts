/** A source of chance: each call gives a number from 0 up to, not including, 1. */
export type Random = () => number;

/** Chance that can be repeated: the same seed (any whole number) gives the same numbers. Mulberry32, by Tommy Ettinger (public domain). */
export function seeded(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The same things in another order; the list given is left as it was. */
export function shuffled<Thing>(things: readonly Thing[], random: Random): Thing[] {
  const rest = [...things];
  const out: Thing[] = [];
  while (rest.length > 0) out.push(...rest.splice(Math.floor(random() * rest.length), 1));
  return out;
}
