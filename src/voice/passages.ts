/** Something on the screen to be read aloud: its words, its language, and, where they stand on the screen, the text nodes that show them. */
export interface Passage {
  element: Element;
  text: string;
  lang: string;
  nodes: Text[];
}

const READ =
  "h1,h2,h3,p,li,dt,dd,label,legend,figcaption,button,a[href],img[alt],[role=img][aria-label],[data-read]";

function hidden(element: Element): boolean {
  if (element.closest("[hidden],[aria-hidden=true],[inert],[data-unread]")) return true;
  const style = getComputedStyle(element);
  return style.display === "none" || style.visibility === "hidden";
}

/** Whether a text node is shown or meant for a screen reader alone; what only a screen reader gets is not lit, nor spoken twice. */
const spoken = (node: Node): boolean =>
  !node.parentElement?.closest("[aria-hidden=true],.visually-hidden,[data-unread]");

function textNodes(element: Element): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text && spoken(node)) nodes.push(node);
  }
  return nodes;
}

function passage(element: Element): Passage {
  const lang = element.closest("[lang]")?.getAttribute("lang") ?? "en";
  const label =
    element.getAttribute("aria-label") ?? (element instanceof HTMLImageElement ? element.alt : null);
  if (label !== null) return { element, text: label, lang, nodes: [] };
  const nodes = textNodes(element);
  return { element, text: nodes.map((node) => node.data).join(""), lang, nodes };
}

/** Everything that can be read aloud inside an element, in the order of the screen: texts, hints and buttons, each once. */
export function passages(root: Element): Passage[] {
  const taken: Element[] = [];
  for (const element of root.querySelectorAll(READ)) {
    const inside = taken.some((outer) => outer.contains(element));
    // A list item or a label that holds more readable things is read through those.
    const holds =
      element.matches("li,label,dd,[data-read]") && element.querySelector("p,button,a[href],h2,h3");
    if (!inside && !holds && !hidden(element)) taken.push(element);
  }
  return taken.map(passage).filter(({ text }) => text.trim() !== "");
}

/** Where a run of a passage's characters stands on the screen; null where it does not (a button with a picture alone). */
export function rangeOf({ nodes }: Passage, from: number, to: number): Range | null {
  const range = document.createRange();
  let at = 0;
  let begun = false;
  for (const node of nodes) {
    const end = at + node.data.length;
    if (!begun && from < end) {
      range.setStart(node, from - at);
      begun = true;
    }
    if (begun && to <= end) {
      range.setEnd(node, to - at);
      return range;
    }
    at = end;
  }
  return null;
}
