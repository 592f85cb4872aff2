import { useEffect, useState } from "preact/hooks";
import type { House, Library } from "../library/types.ts";
import { notBroughtWords } from "./not-brought.ts";

/** The house in a language, or why it could not be brought. The last one stays until the next is here. */
export interface HouseBrought {
  house: House | null;
  trouble: string | null;
  again(): void;
}

/** Brings the house, and brings it again when the language changes. `here` is the house where it is here already, so that the first thing drawn is not a wait. */
export function useHouse(library: Library, language: string, here: House | null): HouseBrought {
  const [house, setHouse] = useState<House | null>(here);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [go, setGo] = useState(0);
  useEffect(() => {
    let gone = false;
    library.house(language).then(
      (brought) => {
        if (gone) return;
        setHouse(brought);
        setTrouble(null);
      },
      (why: unknown) => !gone && setTrouble(notBroughtWords(why)),
    );
    return () => {
      gone = true;
    };
  }, [library, language, go]);
  return { house, trouble, again: () => setGo(go + 1) };
}
