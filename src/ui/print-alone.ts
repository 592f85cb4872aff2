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
 * Prints a card and nothing else of the screen: a copy of it stands beside the app while the browser asks where to print. Gives false
 * where this browser can't. Styles for it are in `paper-card.css`.
 */
export function printAlone(card: Element | null): boolean {
  if (!card || !canPrint()) return false;
  putSheetAway();
  const copy = document.createElement("div");
  copy.className = "printed-sheet";
  copy.setAttribute("aria-hidden", "true");
  copy.append(card.cloneNode(true));
  for (const control of copy.querySelectorAll("[data-control]")) control.removeAttribute("data-control");
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
