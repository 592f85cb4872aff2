import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findChromium } from "../../tools/chromium.mjs";
import { devTools } from "../engines/devtools.ts";
import { eye, type Seen, type Told, teller, watcher } from "./eye.ts";

/** How many times slower than this computer the tablet is. */
export const slowDown = 6;

const flags = [
  ...["--headless", "--remote-debugging-pipe", "--no-sandbox", "--disable-gpu", "--disable-quic"],
  ...["--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  // A page that is measured is the one that somebody looks at.
  ...["--disable-background-timer-throttling", "--disable-renderer-backgrounding"],
  "--disable-features=CalculateNativeWinOcclusion",
];

type Fields = Record<string, unknown>;

/** A page that is watched. */
export interface Page {
  send(method: string, params?: Fields): Promise<Fields>;
  /** Runs an expression in the page and gives its value, which must be plain data. */
  ask<Value>(expression: string): Promise<Value>;
  /** Goes to an address and does not wait for it. */
  go(url: string): Promise<void>;
  /** Goes to an address and taps the first control that fits, as soon as it is there. */
  visit(url: string, selector: string): Promise<Seen>;
  /** Taps the first control that fits a selector, as soon as it is there, and tells what was seen. See `eye`. */
  tap(selector: string): Promise<Seen>;
  close(): Promise<void>;
}

/** A browser of our own, with a profile that is thrown away unless it was given. */
export interface Chromium {
  /** A page as on a tablet of 800 × 1280, with nothing kept from before unless `kept` asks for the profile's own. `slower` is by how much. */
  page(how?: { kept?: boolean; slower?: number }): Promise<Page>;
  close(): Promise<void>;
}

const source = `(${eye.toString()})(${JSON.stringify(teller)}, ${JSON.stringify(watcher)})`;

/** How long the slowest thing may take, in ms. */
const patience = 40_000;

/** Starts a browser. `profile` is a folder that stays; `own` is what else it is started with. */
export async function openChromium(profile?: string, own: string[] = []): Promise<Chromium> {
  const program = findChromium();
  if (!program) throw new Error("There is no Chromium or Chrome: see what npm test says about it.");
  const folder = profile ?? mkdtempSync(join(tmpdir(), "have-a-go-bench-"));
  const browser = spawn(program, [...flags, ...own, `--user-data-dir=${folder}`, "about:blank"], {
    stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"],
  });
  const ended = new Promise((done) => browser.once("close", done));
  const tools = devTools(browser);
  const pages = new Map<string, (told: Told) => void>();
  tools.hear("Runtime.bindingCalled", ({ payload }, session = "") =>
    pages.get(session)?.(JSON.parse(String(payload))),
  );
  await tools.send("Browser.getVersion");

  return {
    async page({ kept = false, slower = slowDown } = {}) {
      const apart = kept ? {} : await tools.send("Target.createBrowserContext");
      const { targetId } = await tools.send("Target.createTarget", { url: "about:blank", ...apart });
      const attached = await tools.send("Target.attachToTarget", { targetId, flatten: true });
      const session = String(attached.sessionId);
      const send = (method: string, params: Fields = {}) => tools.send(method, params, session);
      let saw: ((seen: Seen) => void) | null = null;
      pages.set(session, (told) => {
        if ("seen" in told) return saw?.(told.seen);
        const touchPoints = [told.tap];
        const failed = () => {};
        send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints }).catch(failed);
        send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] }).catch(failed);
      });
      await send("Page.enable");
      await send("Runtime.enable");
      await send("Emulation.setDeviceMetricsOverride", {
        ...{ width: 800, height: 1280, deviceScaleFactor: 1, mobile: true },
      });
      await send("Emulation.setTouchEmulationEnabled", { enabled: true });
      await send("Emulation.setCPUThrottlingRate", { rate: slower });
      await send("Runtime.addBinding", { name: teller });
      await send("Page.addScriptToEvaluateOnNewDocument", { source });

      const ask = async <Value>(expression: string): Promise<Value> => {
        const { result, exceptionDetails } = await send("Runtime.evaluate", {
          ...{ expression, awaitPromise: true, returnByValue: true },
        });
        if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails).slice(0, 600));
        return (result as { value: Value }).value;
      };
      const go = async (url: string): Promise<void> => {
        const { errorText } = await send("Page.navigate", { url });
        if (errorText) throw new Error(`${url}: ${errorText}`);
      };
      const watch = (selector: string): string => `${watcher}(${JSON.stringify(selector)})`;
      const seenAfter = (selector: string, begin: () => Promise<unknown>): Promise<Seen> =>
        new Promise((done, failed) => {
          const late = setTimeout(
            () => failed(new Error(`No tap on ${selector} was answered in ${patience} ms.`)),
            patience,
          );
          saw = (seen) => {
            clearTimeout(late);
            done(seen);
          };
          begin().catch(failed);
        });
      return {
        send,
        ask,
        go,
        async visit(url, selector) {
          // The page watches from its very beginning: nobody has to come and ask it to.
          const { identifier } = await send("Page.addScriptToEvaluateOnNewDocument", {
            source: watch(selector),
          });
          const seen = await seenAfter(selector, () => go(url));
          await send("Page.removeScriptToEvaluateOnNewDocument", { identifier });
          return seen;
        },
        tap: (selector) => seenAfter(selector, () => ask(watch(selector))),
        async close() {
          pages.delete(session);
          await tools.send("Target.closeTarget", { targetId });
          if ("browserContextId" in apart) await tools.send("Target.disposeBrowserContext", apart);
        },
      };
    },
    async close() {
      await tools.send("Browser.close").catch(() => {});
      await ended;
      if (!profile) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
