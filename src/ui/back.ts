/** Marks the entry that a dialog adds to the browser's history, so that Back leads to the screen under it and not away from there. */
const MARK = "over";

const here = () => ({ marked: window.history.state === MARK, href: window.location.href });

let was = { marked: false, href: "" };
let shutters: (() => void)[] = [];

/**
 * Makes Back shut what has come over the screen: it calls `shut`. Returns how to say that it was shut, by whatever means. The entry
 * stays in the history then: taking it out is slow, and would race with a way to another screen. `guardBack` steps over it.
 */
export function backShuts(shut: () => void): () => void {
  shutters = [...shutters, shut];
  if (!here().marked) window.history.pushState(MARK, "");
  was = here();
  return () => {
    shutters = shutters.filter((each) => each !== shut);
  };
}

/** Lets Back shut what is over the screen, whatever it is, before it leaves the screen. Installed once, by main. */
export function guardBack(): void {
  was = here();
  window.addEventListener("popstate", () => {
    const before = was;
    was = here();
    // Only Back leads from a marked entry to an unmarked one of the same screen.
    if (!before.marked || was.marked || before.href !== was.href) return;
    const shut = shutters[shutters.length - 1];
    if (shut) shut();
    else window.history.back();
  });
}
