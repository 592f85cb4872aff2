import type { Host } from "../browser/harness/host.ts";
import type { Browsing } from "./browsing.ts";
import type { Came } from "./journey.ts";

/** What a browser that is too old shows: the words that say so, and no home that can't run. Its questions are put as it understands them. */
export async function toldSo(page: Browsing, host: Host): Promise<Came> {
  await page.goTo(host.url);
  const until = performance.now() + 20_000;
  let text = "";
  while (performance.now() < until) {
    text = await page.ask(() => (document.body ? document.body.innerText : ""));
    if (/too old for Have a Go/.test(text)) break;
    await new Promise((turn) => setTimeout(turn, 60));
  }
  const links = await page.ask(() =>
    Array.prototype.slice
      .call(document.querySelectorAll("a, button"))
      .filter((one: HTMLElement) => one.offsetParent !== null)
      .map((one: HTMLElement) => one.innerText),
  );
  const wrong = [
    ...(/too old for Have a Go/.test(text)
      ? []
      : [`it was not told that it is too old; there was: ${text.slice(0, 200)}`]),
    ...(links.length > 0 ? [`it shows what it can't do: ${links.join(", ")}`] : []),
    ...page.problems,
  ];
  return { cells: { open: wrong.length > 0 ? "NO" : "told" }, reasons: wrong, lacks: [] };
}
