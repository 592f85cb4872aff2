import { useEffect } from "preact/hooks";
import { createStore } from "zustand/vanilla";
import { useStore } from "./use-store.ts";

/** A part of the app that comes after what is on the screen: null until it is here; `missing` when it could not be had. */
export interface LaterPart<Part> {
  part: Part | null;
  missing: boolean;
}

/**
 * A part that no first tap needs. `use` brings it, in the background, as soon as something that wants it has been drawn;
 * `bring` asks for it (again, where it could not be had before) and resolves when that is settled. It never rejects.
 */
export function laterPart<Part>(fetched: () => Promise<Part>): {
  bring(): Promise<void>;
  use(): LaterPart<Part>;
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
    use() {
      const state = useStore(store);
      useEffect(() => {
        void bring();
      }, []);
      return state;
    },
  };
}
