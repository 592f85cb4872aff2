import { useEffect, useMemo, useState } from "preact/hooks";
import { type Found, openSearch } from "../library/search/find.ts";
import { bringIndex } from "../library/search/indexed.ts";
import type { House, Library } from "../library/types.ts";
import { notBroughtWords } from "./not-brought.ts";

/** What search comes to: `found` is null while nothing is typed, `trouble` why not all lessons could be looked through. */
export interface Searched {
  found: Found[] | null;
  coming: boolean;
  trouble: string | null;
  again(): void;
}

/** Brings the index of all lessons as soon as search is open, and searches what of it is here. */
export function useSearch(library: Library, house: House, typed: string): Searched {
  const [go, setGo] = useState(0);
  const [here, setHere] = useState(0);
  const [coming, setComing] = useState(true);
  const [trouble, setTrouble] = useState<string | null>(null);
  const search = useMemo(openSearch, [library, house, go]);
  useEffect(() => {
    let gone = false;
    setComing(true);
    setTrouble(null);
    setHere(0);
    bringIndex(library, house, (room) => {
      if (gone) return;
      search.add(room);
      setHere((before) => before + 1);
    })
      .catch((why: unknown) => !gone && setTrouble(notBroughtWords(why)))
      .finally(() => !gone && setComing(false));
    return () => {
      gone = true;
    };
  }, [search]);
  const found = useMemo(() => (typed.trim() ? search.find(typed) : null), [search, typed, here]);
  return { found, coming, trouble, again: () => setGo(go + 1) };
}
