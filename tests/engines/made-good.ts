import type { Browsing } from "./browsing.ts";
import { shown, tap } from "./page.ts";

/** What this engine lacks of all that a page of ours would use, or could be thought to. */
export const lacking = (page: Browsing): Promise<string[]> =>
  page.ask(() => {
    const knows = (condition: string) => CSS.supports(condition);
    const has: [string, boolean][] = [
      [
        "flex gap",
        (() => {
          const box = document.createElement("div");
          Object.assign(box.style, {
            display: "flex",
            flexDirection: "column",
            rowGap: "1px",
            position: "absolute",
          });
          box.append(document.createElement("i"), document.createElement("i"));
          document.body.append(box);
          const high = box.scrollHeight;
          box.remove();
          return high === 1;
        })(),
      ],
      ["logical sides", knows("(inset-inline-start: 0)")],
      [":focus-visible", knows("selector(:focus-visible)")],
      [":has", knows("selector(:has(a))")],
      ["dvh", knows("(min-height: 100dvh)")],
      ["container queries", knows("(container-type: inline-size)")],
      ["dialog", typeof HTMLDialogElement === "function" && "showModal" in HTMLDialogElement.prototype],
      ["inert", "inert" in HTMLElement.prototype],
      ["persistent storage", Boolean(navigator.storage && "persist" in navigator.storage)],
      ["private files", Boolean(navigator.storage && "getDirectory" in navigator.storage)],
      ["badges", "setAppBadge" in navigator],
      ["speech", "speechSynthesis" in window],
      ["tabs that talk", "BroadcastChannel" in window],
      ["locks", "locks" in navigator],
      ["Trusted Types", "trustedTypes" in window],
    ];
    return has.filter(([, there]) => !there).map(([what]) => what);
  });

/** Gives a button a mark of its own by its words, and says how to find it. */
async function named(page: Browsing, words: string): Promise<string> {
  await page.ask((text) => {
    const button = [...document.querySelectorAll("button")].find(
      ({ innerText }) => innerText.trim() === text,
    );
    button?.setAttribute("data-named", text);
  }, words);
  return `[data-named="${words}"]`;
}

/** The settings open over the screen, hold focus and taps, and give focus back: by the browser's own dialog or without. */
export async function dialog(page: Browsing): Promise<string> {
  await tap(page, await named(page, "Bigger"));
  await shown(page, "the settings", ({ text }) => text.includes("Make it suit you"));
  const came = await page.ask(() => {
    const box = document.querySelector("dialog");
    const { width = 0, height = 0 } = box?.getBoundingClientRect() ?? {};
    const below = document.querySelector(".carry-on a")?.getBoundingClientRect();
    const top =
      below && document.elementFromPoint(below.left + below.width / 2, below.top + below.height / 2);
    return {
      covers: width >= innerWidth - 20 && height >= innerHeight - 20,
      focus: box?.contains(document.activeElement) ?? false,
      taps: !top || (box?.contains(top) ?? false),
      native: typeof HTMLDialogElement === "function" && "showModal" in HTMLDialogElement.prototype,
    };
  });
  if (!came.covers || !came.focus || !came.taps) throw new Error(`the settings: ${JSON.stringify(came)}`);
  await tap(page, await named(page, "Done"));
  await shown(page, "home without the settings", ({ text }) => !text.includes("Make it suit you"));
  const back = await page.ask(() => document.activeElement?.getAttribute("data-named"));
  if (back !== "Bigger") throw new Error("focus did not come back to the button that opened the settings");
  return came.native ? "yes" : "stand-in";
}

/** Throws where things on the screen touch, lie at the wrong edge, or are wider than it. */
export async function tidy(page: Browsing): Promise<string> {
  const untidy = await page.ask(() => {
    const found: string[] = [];
    const box = (element: Element) => element.getBoundingClientRect();
    const wide = document.documentElement.scrollWidth - innerWidth;
    if (wide > 1) found.push(`the screen is ${wide} px too wide`);
    for (const row of document.querySelectorAll(
      "fieldset, .button, .room-plate, .meeting-plate, .lesson-tools, .home-tools",
    )) {
      const parts = [...row.children].filter((part) => box(part).width > 4 && box(part).height > 4);
      for (const [at, part] of parts.entries()) {
        const next = parts[at + 1];
        if (!next) continue;
        const [one, other] = [box(part), box(next)];
        const beside = one.top < other.bottom && other.top < one.bottom;
        const apart = Math.max(other.left - one.right, one.left - other.right);
        if (beside && apart < 3) found.push(`“${row.textContent}” touches itself (${apart.toFixed(0)} px)`);
      }
    }
    for (const plate of document.querySelectorAll(".meeting-plate")) {
      const tile = plate.closest(".meeting-tile");
      const from = tile ? box(plate).left - box(tile).left : 0;
      if (from < 0 || from > 40)
        found.push(`the name “${plate.textContent}” is ${from.toFixed(0)} px into its picture`);
    }
    return found;
  });
  if (untidy.length > 0) throw new Error(untidy.slice(0, 3).join("; "));
  return "yes";
}

/** Addresses of somebody else that anything on the page came from. */
export const fromElsewhere = (page: Browsing): Promise<string[]> =>
  page.ask(() =>
    performance
      .getEntriesByType("resource")
      .map(({ name }) => name)
      .filter((url) => url.startsWith("http") && !url.startsWith(location.origin)),
  );
