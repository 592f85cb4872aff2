import { gaps, rings, sides } from "virtual:old-styles";

/** Whether this browser keeps flex items apart by their gap: Chrome does from 84 on, Safari from 14.1. */
function knowsGaps(): boolean {
  const box = document.createElement("div");
  Object.assign(box.style, { display: "flex", flexDirection: "column", rowGap: "1px", position: "absolute" });
  box.append(document.createElement("div"), document.createElement("div"));
  document.body.append(box);
  const high = box.scrollHeight;
  box.remove();
  return high === 1;
}

/** Whether it knows start and end of a line: Chrome does from 87 on, Safari from 14.1. */
const knowsSides = (): boolean => CSS.supports("inset-inline-start", "0");

/** Whether it tells focus by keys from focus by touch: Chrome does from 86 on, Safari from 15.4. */
function knowsRings(): boolean {
  try {
    document.querySelector(":focus-visible");
    return true;
  } catch {
    return false;
  }
}

/** Marks the page while keys are used, and not a finger or a mouse. */
function tellKeys(): void {
  const { dataset } = document.documentElement;
  addEventListener("keydown", () => (dataset.keys = ""), true);
  addEventListener("pointerdown", () => delete dataset.keys, true);
}

/** Where a style is not known, brings the same said otherwise. It stands before all other styles, so that what a part says of its own counts more. */
export function bringOldStyles(): void {
  if (!gaps) return;
  const bring = (href: string) =>
    document.head.prepend(Object.assign(document.createElement("link"), { rel: "stylesheet", href }));
  if (!knowsGaps()) bring(gaps);
  if (!knowsSides()) bring(sides);
  if (knowsRings()) return;
  bring(rings);
  tellKeys();
}
