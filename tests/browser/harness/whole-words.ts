import type { Page } from "playwright-core";

/** Words on the screen that are broken inside, with no hyphen, because the place for them is too narrow. */
export async function brokenWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found = new Set<string>();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const word = document.createRange();
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      if (text.parentElement?.closest(".visually-hidden, script, style")) continue;
      for (const { 0: letters, index } of text.textContent?.matchAll(/[\p{L}\p{M}'’]+/gu) ?? []) {
        word.setStart(text, index);
        word.setEnd(text, index + letters.length);
        const lines = [...word.getClientRects()].filter(({ width }) => width > 0);
        const [first, ...others] = lines;
        if (first && others.some(({ top }) => top >= first.bottom - 2)) found.add(letters);
      }
    }
    return [...found];
  });
}
