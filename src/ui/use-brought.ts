import { useEffect, useState } from "preact/hooks";

/** Something that is brought when a screen opens: null until it is here; `missing` when it could not be had, `again` tries once more. */
export interface BroughtThing<Thing> {
  thing: Thing | null;
  missing: boolean;
  again(): void;
}

/** Brings a thing, and another when `about` changes. */
export function useBrought<Thing>(bring: () => Promise<Thing>, about: unknown): BroughtThing<Thing> {
  const [thing, setThing] = useState<Thing | null>(null);
  const [missing, setMissing] = useState(false);
  const [go, setGo] = useState(0);
  useEffect(() => {
    let gone = false;
    setMissing(false);
    bring().then(
      (here) => !gone && setThing(here),
      () => !gone && setMissing(true),
    );
    return () => {
      gone = true;
    };
  }, [about, go]);
  return { thing, missing, again: () => setGo(go + 1) };
}
