import { useEffect } from "preact/hooks";
import { createStore } from "zustand/vanilla";
import { useStore } from "../../../ui/use-store.ts";

type Rest = typeof import("./meeting-rest.ts");

/** The meeting's other parts once they are here; `missing` when they could not be had. */
interface RestState {
  rest: Rest | null;
  missing: boolean;
}

const store = createStore<RestState>(() => ({ rest: null, missing: false }));
let coming: Promise<void> | null = null;

/** Brings the rest of the meeting, once. It is asked for again where it could not be had before. */
export function bringRest(): Promise<void> {
  coming ??= import("./meeting-rest.ts").then(
    (rest) => store.setState({ rest, missing: false }),
    () => {
      coming = null;
      store.setState({ missing: true });
    },
  );
  return coming;
}

/** The rest of the meeting, brought as soon as something that wants it has been drawn. */
export function useRest(): RestState {
  const state = useStore(store);
  useEffect(() => {
    void bringRest();
  }, []);
  return state;
}
