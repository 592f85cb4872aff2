/** The control in a game's picture that a hint is about; null while it is not on the screen. */
export function findControl(stage: HTMLElement | null, control: string | null): HTMLElement | null {
  if (!stage || control === null) return null;
  const all = stage.querySelectorAll<HTMLElement>("[data-control]");
  return [...all].find((element) => element.dataset.control === control) ?? null;
}

/**
 * Keeps the ring on a control for as long as it is asked for, also when the game draws that control anew. `moved` is told where the
 * control is each time it may have moved: null when it is not there. Returns how to put the light out.
 */
export function lightControl(
  stage: HTMLElement,
  control: string | null,
  moved: (where: HTMLElement | null) => void,
): () => void {
  let lit: HTMLElement | null = null;
  const look = () => {
    const found = findControl(stage, control);
    if (found !== lit) {
      lit?.removeAttribute("data-lit");
      found?.setAttribute("data-lit", "");
      lit = found;
    }
    moved(lit);
  };
  const drawn = new MutationObserver(look);
  drawn.observe(stage, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ["data-control", "class"],
  });
  const sized = typeof ResizeObserver === "function" ? new ResizeObserver(look) : null;
  sized?.observe(stage);
  window.addEventListener("resize", look);
  window.addEventListener("scroll", look, { capture: true, passive: true });
  look();
  return () => {
    drawn.disconnect();
    sized?.disconnect();
    window.removeEventListener("resize", look);
    window.removeEventListener("scroll", look, { capture: true });
    lit?.removeAttribute("data-lit");
  };
}
