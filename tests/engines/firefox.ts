import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { brought, firefox } from "./bring.ts";
import { asSource, type Browsing, type Engine, height, width } from "./browsing.ts";

/** As much of puppeteer-core as is used here: it is not installed by default, and neither are its types. */
interface Page {
  on(event: string, heard: (what: { message?: string; text?(): string; type?(): string }) => void): void;
  goto(url: string): Promise<unknown>;
  reload(): Promise<unknown>;
  evaluate(source: string): Promise<never>;
  mouse: { click(x: number, y: number): Promise<void> };
  screenshot(): Promise<Uint8Array>;
}

interface Puppeteer {
  launch(options: object): Promise<{
    newPage(): Promise<Page>;
    version(): Promise<string>;
    close(): Promise<void>;
  }>;
}

async function open(): Promise<Browsing> {
  const executablePath = firefox();
  if (!executablePath) throw new Error("Firefox ESR is not here. Debian: sudo apt-get install firefox-esr");
  const puppeteer: Puppeteer = createRequire(resolve(brought, "from.js"))("puppeteer-core");
  const userDataDir = mkdtempSync(join(tmpdir(), "have-a-go-engine-"));
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath,
    headless: true,
    userDataDir,
    defaultViewport: { width, height },
  });
  const page = await browser.newPage();
  const problems: string[] = [];
  page.on("pageerror", ({ message = "an error" }) => problems.push(message));
  page.on("console", (said) => {
    const text = said.text?.() ?? "";
    if (/Content[- ]Security[- ]Policy/i.test(text)) problems.push(text);
  });
  return {
    name: (await browser.version()).replace("firefox/", "Firefox "),
    problems,
    async goTo(url) {
      await page.goto("about:blank");
      await page.goto(url);
    },
    async reload() {
      await page.reload();
    },
    ask: (question, ...known) => page.evaluate(asSource(question, known)),
    tapAt: (x, y) => page.mouse.click(x, y),
    picture: () => page.screenshot(),
    async close() {
      await browser.close();
      rmSync(userDataDir, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Debian's Firefox ESR, over WebDriver BiDi. */
export const firefoxEsr: Engine = { name: "Firefox ESR", open };
