import { spawn } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { brought } from "./bring.ts";
import { asSource, type Browsing, type Engine, height, width } from "./browsing.ts";
import { devTools } from "./devtools.ts";

const flags = [
  ...["--headless", "--remote-debugging-pipe", "--no-sandbox", "--no-zygote", "--disable-gpu"],
  ...["--disable-dev-shm-usage", "--no-first-run", "--disable-background-networking"],
  ...["--disable-component-update", "--disable-sync", "--disable-quic", `--window-size=${width},${height}`],
];

/** The program itself: it comes packed, and is unpacked once. */
function unpacked(version: number): string {
  const bin = join(brought, `chromium-${version}`, "bin");
  const file = existsSync(bin) && readdirSync(bin).find((name) => /^chromium.*\.br$/.test(name));
  if (!file) throw new Error(`npm did not bring Chromium ${version}.`);
  const folder = join(brought, ".unpacked", String(version));
  const program = join(folder, "chromium");
  if (!existsSync(program)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(program, brotliDecompressSync(readFileSync(join(bin, file))));
    chmodSync(program, 0o755);
  }
  return program;
}

const textOf = (value: unknown): string =>
  typeof value === "object" && value ? JSON.stringify(value).slice(0, 600) : String(value);

async function open(version: number): Promise<Browsing> {
  const profile = mkdtempSync(join(tmpdir(), "have-a-go-engine-"));
  const browser = spawn(unpacked(version), [...flags, `--user-data-dir=${profile}`, "about:blank"], {
    stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"],
  });
  const ended = new Promise((done) => browser.once("close", done));
  const tools = devTools(browser);
  const problems: string[] = [];
  const { product } = await tools.send("Browser.getVersion");
  const { targetId } = await tools.send("Target.createTarget", { url: "about:blank", width, height });
  const { sessionId } = await tools.send("Target.attachToTarget", { targetId, flatten: true });
  const send = (method: string, params = {}) => tools.send(method, params, String(sessionId));

  let origin = "";
  let loaded = () => {};
  tools.hear("Page.loadEventFired", () => loaded());
  tools.hear("Runtime.exceptionThrown", ({ exceptionDetails }) => problems.push(textOf(exceptionDetails)));
  tools.hear("Log.entryAdded", ({ entry }) => {
    if (/Content Security Policy|Trusted/.test(textOf(entry))) problems.push(textOf(entry));
  });
  tools.hear("Network.requestWillBeSent", ({ request }) => {
    const { url } = request as { url: string };
    if (origin && url.startsWith("http") && !url.startsWith(origin)) problems.push(`asked ${url}`);
  });
  for (const domain of ["Page", "Runtime", "Log", "Network"]) await send(`${domain}.enable`);
  await send("Emulation.setDeviceMetricsOverride", { width, height, deviceScaleFactor: 1, mobile: true });
  await send("Emulation.setTouchEmulationEnabled", { enabled: true });

  const loading = async (start: () => Promise<unknown>) => {
    const done = new Promise<void>((resolve) => {
      loaded = resolve;
    });
    await start();
    await done;
  };

  return {
    name: String(product).replace("Headless", "").replace("Chrome/", "Chromium "),
    problems,
    goTo: (url) => {
      origin = new URL(url).origin;
      // A load event never comes when only the part after `#` changes.
      return loading(async () => {
        await send("Page.navigate", { url: "about:blank" });
        await send("Page.navigate", { url });
      });
    },
    reload: () => loading(() => send("Page.reload")),
    async ask(question, ...known) {
      const { result, exceptionDetails } = await send("Runtime.evaluate", {
        expression: asSource(question, known),
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(textOf(exceptionDetails));
      return (result as { value: never }).value;
    },
    async tapAt(x, y) {
      await send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [{ x, y }] });
      await send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    },
    async picture() {
      const { data } = await send("Page.captureScreenshot", { format: "png" });
      return Buffer.from(String(data), "base64");
    },
    async close() {
      browser.kill("SIGKILL");
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** A real Chromium of years ago, driven over DevTools' own protocol, which is older than all of them. */
export const oldChromium = (version: number): Engine => ({
  name: `Chromium ${version}`,
  open: () => open(version),
});
