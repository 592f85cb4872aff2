import "./reading-mark.css";

let marks: HTMLElement[] = [];

/** Takes away the mark over what is being read. */
export function unmark(): void {
  for (const mark of marks) mark.remove();
  marks = [];
}

/**
 * Lights what is being read, as a highlighter pen would: laid over the page, so that it works in every browser
 * (the CSS highlight interface is not in the older ones) and moves nothing. `strength` is softer for a sentence than for its word.
 */
export function mark(where: Range | Element, strength: "sentence" | "word"): void {
  if (strength === "sentence") unmark();
  else {
    for (const old of marks.filter((each) => each.dataset.strength === "word")) old.remove();
    marks = marks.filter((each) => each.dataset.strength !== "word");
  }
  const rects = where instanceof Range ? [...where.getClientRects()] : [where.getBoundingClientRect()];
  for (const rect of rects) {
    const shape = document.createElement("span");
    shape.className = "reading-mark";
    shape.dataset.strength = strength;
    shape.setAttribute("aria-hidden", "true");
    shape.style.insetInlineStart = "auto";
    shape.style.left = `${rect.left + window.scrollX}px`;
    shape.style.top = `${rect.top + window.scrollY}px`;
    shape.style.width = `${rect.width}px`;
    shape.style.height = `${rect.height}px`;
    document.body.append(shape);
    marks.push(shape);
  }
}
