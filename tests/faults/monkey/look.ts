/** A control that a finger could hit where it stands: its middle in px from the screen's corner, and what it is called. */
export interface Control {
  x: number;
  y: number;
  name: string;
}

/** What is on the screen just now. */
export interface Seen {
  /** What does not hold, a sentence each. */
  amiss: string[];
  controls: Control[];
  /** Whether this is home, with nothing over it. */
  home: boolean;
  /** Where the learner is, in words that are the same after the page was loaded again. */
  place: string;
  width: number;
  height: number;
}

/**
 * Looks at the screen once it has been drawn: runs in the page, so it knows nothing from outside of it. What must hold on every
 * screen, whatever was done to it, is all in here.
 */
export async function lookAround(): Promise<Seen> {
  await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
  const amiss: string[] = [];
  const root = document.documentElement;
  const [width, height] = [root.clientWidth, window.innerHeight];
  const main = document.querySelector<HTMLElement>("main");
  const over = document.querySelector<HTMLElement>("dialog[open]");
  const brief = (element: Element) => element.outerHTML.replace(/\s+/g, " ").slice(0, 110);
  const seen = (element: Element) => {
    const box = element.getBoundingClientRect();
    return (
      box.width > 1 &&
      box.height > 1 &&
      getComputedStyle(element).visibility !== "hidden" &&
      !element.closest(".visually-hidden, [inert], [hidden], dialog:not([open])")
    );
  };

  const byId = (ids: string) => ids.split(" ").map((id) => document.getElementById(id)?.textContent ?? "");
  const nameOf = (element: Element): string => {
    const label = element.getAttribute("aria-label") ?? "";
    const labelled = byId(element.getAttribute("aria-labelledby") ?? "").join(" ");
    const labels = [...((element as HTMLInputElement).labels ?? [])].map(({ textContent }) => textContent);
    const copy = element.cloneNode(true) as Element;
    for (const silent of copy.querySelectorAll("[aria-hidden=true]")) silent.remove();
    const pictures = [...copy.querySelectorAll("img[alt], [role=img][aria-label]")].map(
      (picture) => picture.getAttribute("alt") ?? picture.getAttribute("aria-label") ?? "",
    );
    const all = [label, labelled, ...labels, copy.textContent ?? "", ...pictures];
    return (all.find((words) => words?.trim()) ?? "").replace(/\s+/g, " ").trim();
  };

  const controls: Control[] = [];
  const all = "button, a[href], input, select, textarea, summary, [role=button], [tabindex='0']";
  for (const control of (over ?? document.body).querySelectorAll(all)) {
    const name = nameOf(control);
    if (!name && !control.closest("dialog:not([open]), [hidden]")) amiss.push(`No name: ${brief(control)}`);
    if (!seen(control)) continue;
    const box = control.getBoundingClientRect();
    // A hard word stands in a line of text: its hit area is laid around it.
    const around = getComputedStyle(control, "::after");
    const laid = (own: number, reach: string) =>
      around.content === "none" ? own : Math.max(own, Number.parseFloat(reach) || 0);
    const [across, up] = [laid(box.width, around.width), laid(box.height, around.height)].map(Math.round);
    if ((across ?? 0) < 56 || (up ?? 0) < 56)
      amiss.push(`${across}×${up} px is small for a finger: ${brief(control)}`);
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    if (x < 0 || y < 0 || x >= width || y >= height) continue;
    const hit = document.elementFromPoint(x, y);
    if (hit && (control.contains(hit) || hit.contains(control))) controls.push({ x, y, name });
  }

  for (const page of over ? [root, over] : [root]) {
    if (page.scrollWidth <= page.clientWidth) continue;
    const out = [...page.querySelectorAll("body *")].filter(
      (element) => element.scrollWidth > width || element.getBoundingClientRect().right > width + 1,
    );
    amiss.push(`Sticks out at the side: ${out.slice(-3).map(brief).join(" | ")}`);
  }
  const ids = new Set<string>();
  for (const { id } of document.querySelectorAll("[id]")) {
    if (ids.has(id)) amiss.push(`Twice the same id: ${id}`);
    ids.add(id);
  }

  const heading = [...(main?.querySelectorAll("h1, h2, [role=status]") ?? [])]
    .map(({ textContent }) => textContent?.trim())
    .find((words) => words);
  if (!heading) amiss.push("Nothing on the screen says where one is.");

  // Focus is on the page's body where somebody tapped beside everything, and nowhere when what had it went away.
  const focus = document.activeElement;
  const held = (window as unknown as { held?: Element }).held;
  if (focus === null || (focus === document.body && held && (!held.isConnected || !seen(held))))
    amiss.push(`Focus is lost: it was on ${held ? brief(held) : "nothing"}`);
  if (focus && focus !== document.body && focus.closest("[hidden], [inert], dialog:not([open])"))
    amiss.push(`Focus is on something hidden: ${brief(focus)}`);
  if (over && focus && focus !== document.body && !over.contains(focus))
    amiss.push(`Focus is behind the dialog: ${brief(focus)}`);

  const home = main?.matches(".home, .opening") === true && over === null;
  const ways =
    "a[href='#/'], [data-control=leave-lesson], [data-control=stop], [data-control=home], a[href='#/starters']";
  const wayHome = main?.matches(".home, .opening") || [...(main?.querySelectorAll(ways) ?? [])].some(seen);
  if (!wayHome || (over && ![...over.querySelectorAll(".dialog-foot button")].some(seen)))
    amiss.push(`No way home from “${heading}” at ${location.hash}`);

  const words = (of: string) =>
    [...(main?.querySelectorAll(of) ?? [])].map(({ textContent }) => textContent?.trim());
  const step = main?.querySelector(".steps-bar")?.getAttribute("aria-label");
  const place = [location.hash, root.lang, root.dataset.size, step, ...words("h1, .coach-title")].join(" · ");
  return { amiss, controls, home, place, width, height };
}

/** Keeps what had focus last, for `lookAround`; makes chance the same each time; runs in the page before anything else. */
export function prepare(): void {
  if (!location.protocol.startsWith("http")) return;
  addEventListener("focusin", ({ target }) => Object.assign(window, { held: target }), true);
  // Somebody who taps beside everything means to let go.
  addEventListener("pointerdown", () => Object.assign(window, { held: undefined }), true);
  const seed = Number(new URLSearchParams(location.search).get("monkey") ?? 0);
  const loads = Number(sessionStorage.getItem(`loads ${seed}`) ?? 0);
  sessionStorage.setItem(`loads ${seed}`, String(loads + 1));
  let state = (seed * 1000 + loads) | 0;
  const chance = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  Math.random = chance;
  crypto.getRandomValues = (array) => {
    if (array instanceof Uint8Array) for (let at = 0; at < array.length; at++) array[at] = chance() * 256;
    return array;
  };
}
