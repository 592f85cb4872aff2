import { useEffect, useState } from "preact/hooks";

/** Something that is brought when a screen opens: null until it is here. `trouble` is why it could not be had, or null; `again` tries once more. */
export interface BroughtThing<Thing> {
  thing: Thing | null;
  trouble: unknown;
  again(): void;
}

/** Brings a thing, and brings it anew when one of `about` changes; until that is here, the one before stays. Null for a thing that there isn't: nothing is asked for. */
export function useBrought<Thing>(
  bring: (() => Promise<Thing>) | null,
  about: readonly unknown[],
): BroughtThing<Thing> {
  const [thing, setThing] = useState<Thing | null>(null);
  const [trouble, setTrouble] = useState<unknown>(null);
  const [go, setGo] = useState(0);
  useEffect(() => {
    let gone = false;
    setTrouble(null);
    bring?.().then(
      (here) => !gone && setThing(() => here),
      (why: unknown) => !gone && setTrouble(() => why ?? "no reason given"),
    );
    return () => {
      gone = true;
    };
  }, [...about, go]);
  return { thing, trouble, again: () => setGo((times) => times + 1) };
}
