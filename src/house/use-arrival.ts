import { useEffect, useState } from "preact/hooks";
import type { Route } from "../route.ts";

/** The code of the screens: whether a screen's is here, and how to bring it. `bring` rejects when it can't be had. */
export interface ScreenCode {
  isHere(at: Route["at"]): boolean;
  bring(at: Route["at"]): Promise<void>;
}

/**
 * Which screen is to be seen. `shown` is the one that was asked for, or the one before until the code of the next is here; null
 * before there is any. `slow`: it takes so long that somebody would wonder. `missing`: it can't be had; `again` tries once more.
 */
interface Arrival {
  shown: Route | null;
  slow: boolean;
  missing: boolean;
  again(): void;
}

/** How long a screen may take before something is said about it, in ms. */
const patience = 600;

/** Brings the screen that is wanted, and keeps the one before until it is here, so that nothing flashes between the two. */
export function useArrival(wanted: Route, code: ScreenCode): Arrival {
  const [before, setBefore] = useState<Route | null>(null);
  const [trouble, setTrouble] = useState<{ with: Route; is: "slow" | "missing" } | null>(null);
  const [go, setGo] = useState(0);
  useEffect(() => {
    const here = () => {
      setBefore(wanted);
      setTrouble(null);
    };
    if (code.isHere(wanted.at)) return here();
    let gone = false;
    const wondering = setTimeout(() => setTrouble({ with: wanted, is: "slow" }), patience);
    code
      .bring(wanted.at)
      .then(
        () => !gone && here(),
        () => !gone && setTrouble({ with: wanted, is: "missing" }),
      )
      .finally(() => clearTimeout(wondering));
    return () => {
      gone = true;
      clearTimeout(wondering);
    };
  }, [wanted, go, code]);
  const is = trouble?.with === wanted && !code.isHere(wanted.at) ? trouble.is : null;
  return {
    shown: code.isHere(wanted.at) ? wanted : before,
    slow: is === "slow",
    missing: is === "missing",
    again() {
      setTrouble(null);
      setGo(go + 1);
    },
  };
}
