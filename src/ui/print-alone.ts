import "./print-alone.css";

/** The copy that is on its way to a printer. */
let sheet: Element | null = null;

/** Takes the copy off the page again. */
export function putSheetAway(): void {
  sheet?.remove();
  sheet = null;
  delete document.documentElement.dataset.printing;
}

/** Whether this browser can print from a page at all. */
export const canPrint = (): boolean => typeof globalThis.print === "function";

/**
 * Prints one thing and nothing else of the screen: a copy of it, without what is `data-unprinted`, stands beside the app while the browser asks where
 * to print. Gives false where this browser can't. What it looks like on paper is said where it is drawn, in `@media print`.
 */
export function printAlone(thing: Element | null): boolean {
  if (!thing || !canPrint()) return false;
  putSheetAway();
  const copy = document.createElement("div");
  copy.className = "printed-sheet";
  copy.setAttribute("aria-hidden", "true");
  copy.append(thing.cloneNode(true));
  for (const control of copy.querySelectorAll("[data-control]")) control.removeAttribute("data-control");
  for (const part of copy.querySelectorAll("[data-unprinted]")) part.remove();
  // Long texts are set a little smaller, so that a card is always one page.
  const lines = copy.querySelectorAll(".paper-card-words > span").length;
  const length = (copy.textContent?.length ?? 0) + 30 * lines;
  copy.dataset.length = length > 750 ? "long" : length > 450 ? "middling" : "short";
  document.body.append(copy);
  document.documentElement.dataset.printing = "";
  sheet = copy;
  globalThis.addEventListener("afterprint", putSheetAway, { once: true });
  try {
    globalThis.print();
    return true;
  } catch {
    putSheetAway();
    return false;
  }
}
