import { useEffect } from "preact/hooks";
import { createStore } from "zustand/vanilla";
import { settled } from "../settled.ts";
import { useStore } from "./use-store.ts";

/** A part of the app that comes after what is on the screen: null until it is here; `missing` when it could not be had. */
export interface LaterPart<Part> {
  part: Part | null;
  missing: boolean;
}

/**
 * A part that no first tap needs. `use` brings it when something that may want it has been drawn: at once where it is
 * `wanted` now, else in the background when the page has settled. `bring` asks for it (again, where it could not be had before) and
 * resolves when that is done. It never rejects.
 */
export function laterPart<Part>(fetched: () => Promise<Part>): {
  bring(): Promise<void>;
  use(wanted?: boolean): LaterPart<Part>;
} {
  const store = createStore<LaterPart<Part>>(() => ({ part: null, missing: false }));
  let coming: Promise<void> | null = null;
  const bring = (): Promise<void> => {
    coming ??= fetched().then(
      (part) => store.setState({ part, missing: false }),
      () => {
        coming = null;
        store.setState({ missing: true });
      },
    );
    return coming;
  };
  return {
    bring,
    use(wanted = false) {
      const state = useStore(store);
      useEffect(() => {
        if (wanted) void bring();
        else void settled().then(bring);
      }, [wanted]);
      return state;
    },
  };
}
