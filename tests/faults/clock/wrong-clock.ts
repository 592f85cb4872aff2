/** In the page, before the app: a clock that `setClock` puts wrong, by so many milliseconds. */
export function wrongClock(): void {
  const Real = Date;
  let off = 0;
  const now = () => Real.now() + off;
  class Wrong extends Real {
    constructor(...given: [] | [number]) {
      super(...(given.length === 0 ? ([now()] as const) : given));
    }
    static override now = now;
  }
  Object.assign(window, {
    Date: Wrong,
    setClock: (milliseconds: number) => {
      off = milliseconds;
    },
  });
}

/** In the page: puts its clock wrong. */
export function setClock(off: number): void {
  (window as unknown as { setClock(off: number): void }).setClock(off);
}
