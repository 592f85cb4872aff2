import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds on the screen as it is, contrast of 7:1 among it: one line each. */
async function axeFindings(page: Page): Promise<string[]> {
  // Through the debugger, since our policy rightly refuses a script that is not ours.
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import("axe-core") };
    const { violations } = await axe.run(document, {
      rules: { "color-contrast-enhanced": { enabled: true }, "target-size": { enabled: true } },
    });
    return violations.map(
      ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html.slice(0, 140)).join(" | ")}`,
    );
  });
}

/** What a finger, an eye or a narrow screen would stumble over: one line each. */
async function measured(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const seen = (element: Element) => {
      const { width, height } = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      return (
        width > 1 &&
        height > 1 &&
        style.visibility !== "hidden" &&
        !element.closest(".visually-hidden, [inert], dialog:not([open])")
      );
    };
    const brief = (element: Element) => element.outerHTML.replace(/\s+/g, " ").slice(0, 140);

    for (const sheet of [document.documentElement, ...document.querySelectorAll("dialog[open]")]) {
      const wide = sheet.scrollWidth - sheet.clientWidth;
      if (wide <= 0) continue;
      const culprits = [...sheet.querySelectorAll("*")].filter(
        (element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1,
      );
      found.push(`${wide} px stick out at the side: ${culprits.slice(0, 3).map(brief).join(" | ")}`);
    }
    for (const control of document.querySelectorAll(
      "button, [role=button], a[href], input:not([type=file]), select, textarea",
    )) {
      if (!seen(control)) continue;
      const { width, height } = control.getBoundingClientRect();
      // A hard word stands in a line of text: its hit area is laid around it.
      const around = getComputedStyle(control, "::after");
      const reach = (own: number, laid: string) => Math.max(own, Number.parseFloat(laid) || 0);
      const across = around.content === "none" ? width : reach(width, around.width);
      const up = around.content === "none" ? height : reach(height, around.height);
      if (Math.round(across) < 56 || Math.round(up) < 56) {
        found.push(`${Math.round(across)}×${Math.round(up)} px is small for a finger: ${brief(control)}`);
      }
    }
    for (const big of document.querySelectorAll(".button-main, .button-answer")) {
      if (seen(big) && Math.round(big.getBoundingClientRect().height) < 76) {
        found.push(
          `${Math.round(big.getBoundingClientRect().height)} px high, for an answer or a main button: ${brief(big)}`,
        );
      }
    }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (
        !node.textContent?.trim() ||
        !element ||
        !seen(element) ||
        element.closest("noscript, script, style, title")
      )
        continue;
      const size = Number.parseFloat(getComputedStyle(element).fontSize);
      if (size < 19.9 && !element.closest("svg"))
        found.push(`${size} px is small for the eye: ${brief(element)}`);
    }
    if (document.activeElement === null) found.push("focus is nowhere");
    return found;
  });
}

function none(amiss: string[]): void {
  if (amiss.length > 0) throw new Error(amiss.join("\n"));
}

/** Waits until all stands that moves in or fades in: half-way its colours are not its own yet. */
async function still(page: Page): Promise<void> {
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
}

/** Throws with everything that the ruler finds amiss on the screen as it is, a line each. */
export async function nothingTooSmall(page: Page): Promise<void> {
  await still(page);
  none(await measured(page));
}

/** The same, and with everything that axe finds. */
export async function nothingAmiss(page: Page): Promise<void> {
  await still(page);
  none([...(await measured(page)), ...(await axeFindings(page))]);
}
