import { useLayoutEffect, useReducer, useRef } from "preact/hooks";
import type { StoreApi } from "zustand/vanilla";

type Readable<State> = Pick<StoreApi<State>, "getState" | "subscribe">;

/** What a store holds now, or the part of it that `select` takes; draws again when that part is another. */
export function useStore<State>(store: Readable<State>): State;
export function useStore<State, Part>(store: Readable<State>, select: (state: State) => Part): Part;
export function useStore<State>(
  store: Readable<State>,
  select: (state: State) => unknown = (state) => state,
): unknown {
  const [, drawAgain] = useReducer((times: number) => times + 1, 0);
  const part = select(store.getState());
  const drawn = useRef({ part, select });
  drawn.current = { part, select };
  useLayoutEffect(() => {
    const look = () => {
      const { part: was, select: take } = drawn.current;
      if (!Object.is(take(store.getState()), was)) drawAgain(undefined);
    };
    // It may have changed between being drawn and being listened to.
    look();
    return store.subscribe(look);
  }, [store]);
  return part;
}
