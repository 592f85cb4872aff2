import { mkdtempSync, readlinkSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, type CDPSession, chromium, type Page, type Request } from "playwright-core";
import { findChromium } from "../../../tools/chromium.mjs";
import { killAll } from "./processes.ts";

/**
 * What the browser is to leave out. A list of ours takes the place of Playwright's, so that is in it: it is what Playwright 1.65 says.
 * The last line is ours: windows of the browser's own, for an address bar that nobody sees, which cost as much as a page each.
 */
const leftOut = [
  "AvoidUnnecessaryBeforeUnloadCheckSync,DestroyProfileOnBrowserClose,HttpsUpgrades,HttpsFirstBalancedModeAutoEnable",
  "LensOverlay,MediaRouter,PaintHolding,ThirdPartyStoragePartitioning,AvoidCorsURLLoaderRestartOnRedirect",
  "TcpPortRandomizationWin,OptimizationHints,NetworkTimeServiceQuerying,AimEnabled,PreconnectToSearch",
  "WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup,SpareRendererForSitePerProcess",
];

/** How the browser is started: without a window, and without talk of its own on the line. */
export const flags = [
  `--disable-features=${leftOut.join(",")}`,
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** How a tablet is set up. `profile` is the folder of an earlier one, to be picked up again. */
export interface Setting {
  url: string;
  profile?: string;
  width?: number;
  height?: number;
  touch?: boolean;
  language?: string;
  /** Whether the app may bring all of itself behind the page, which is most of the work where nothing is to be seen without internet. */
  worker?: boolean;
  /** Whether Back brings a page back as it was left, where it may, as browsers do; else it is always opened anew. */
  backForward?: boolean;
  /** What else the browser is started with. */
  flags?: string[];
  /** Done before the first page is opened, such as listening to what its pages do. */
  before?(context: BrowserContext): Promise<void>;
}

/**
 * A browser with a profile of its own, and its first page. `problems` gathers what must never happen on any screen:
 * a request to somebody else, something that our own policy forbids, an error that nobody caught.
 */
export interface Tablet {
  /** The app's address, as this tablet was set up with it. */
  url: string;
  page: Page;
  context: BrowserContext;
  profile: string;
  problems: string[];
  /** Another page of the same browser, watched as well. */
  another(): Promise<Page>;
  /** Throws away what the browser keeps for the app, of that kind. */
  forget(kind: "cache_storage" | "indexeddb" | "service_workers"): Promise<void>;
  /** Ends the app's worker in the middle of whatever it does, as a browser does that wants its memory. */
  endWorker(): Promise<void>;
  /** Ends the browser and all its processes as a flat battery does; resolves when all are dead. The profile stays. */
  kill(): Promise<void>;
  /** Closes the browser and throws the profile away. */
  close(): Promise<void>;
}

const forbidden = /Content Security Policy|TrustedHTML|TrustedScript|Permissions[ -]Policy/i;

function watchRequest(request: Request, origin: string, problems: string[]): void {
  const url = new URL(request.url());
  if (url.protocol.startsWith("http") && url.origin !== origin) problems.push(`asked ${request.url()}`);
}

/** Gathers what must never happen on a page of ours (see `Tablet`). */
export function watch(page: Page, origin: string, problems: string[]): void {
  page.on("console", (message) => {
    const text = message.text();
    // What an older browser can't do, it need not know by name.
    if (/Unrecognized feature/.test(text)) return;
    if (message.type() !== "log" && forbidden.test(text)) problems.push(text);
  });
  page.on("pageerror", (error) => problems.push(String(error.stack ?? error)));
  page.on("request", (request) => watchRequest(request, origin, problems));
}

export async function openTablet(setting: Setting): Promise<Tablet> {
  const { url, width = 800, height = 1280, touch = false, language = "en-GB", worker = true } = setting;
  const executablePath = findChromium();
  if (!executablePath) throw new Error("There is no Chromium or Chrome: see what npm test says about it.");
  const profile = setting.profile ?? mkdtempSync(join(tmpdir(), "have-a-go-tablet-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: [...flags, ...(setting.flags ?? [])],
    ...(setting.backForward && { ignoreDefaultArgs: ["--disable-back-forward-cache"] }),
    viewport: { width, height },
    hasTouch: touch,
    locale: language,
    serviceWorkers: worker ? "allow" : "block",
  });
  const problems: string[] = [];
  const { origin } = new URL(url);
  for (const page of context.pages()) watch(page, origin, problems);
  context.on("page", (page) => watch(page, origin, problems));
  // What the worker asks for behind the pages, no page hears of.
  context.on("request", (request) => {
    if (request.serviceWorker()) watchRequest(request, origin, problems);
  });
  await setting.before?.(context);
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(url);
  const asked = async (ask: (to: CDPSession) => Promise<unknown>) => {
    const to = await context.newCDPSession(context.pages()[0] ?? page);
    await ask(to);
    await to.detach();
  };
  return {
    url,
    page,
    context,
    profile,
    problems,
    another: () => context.newPage(),
    forget: (kind) => asked((to) => to.send("Storage.clearDataForOrigin", { origin, storageTypes: kind })),
    endWorker: () =>
      asked(async (to) => {
        await to.send("ServiceWorker.enable");
        await to.send("ServiceWorker.stopAllWorkers");
      }),
    async kill() {
      const closed = new Promise((resolve) => context.once("close", resolve));
      // The browser writes its own number into its profile: `<computer>-<number>`.
      const pid = Number(readlinkSync(join(profile, "SingletonLock")).split("-").pop());
      await killAll(pid);
      await closed;
    },
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
