import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { miniBrowser } from "./bring.ts";
import { asSource, type Browsing, type Engine, height, width } from "./browsing.ts";

/** A screen that nobody sees; resolves to its name, as in `:7`. */
async function startScreen(): Promise<{ screen: ChildProcess; display: string }> {
  const size = `${width + 200}x${height + 300}x24`;
  const words = ["-displayfd", "3", "-screen", "0", size, "-nolisten", "tcp"];
  const screen = spawn("Xvfb", words, { stdio: ["ignore", "ignore", "ignore", "pipe"] });
  const said = screen.stdio[3];
  if (!said) throw new Error("Xvfb did not start.");
  const [number] = await Promise.race([
    once(said, "data"),
    once(screen, "error").then(([error]) => Promise.reject(error)),
  ]);
  return { screen, display: `:${String(number).trim()}` };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

/** One command of WebDriver; rejects with what the driver says. */
async function command<Value>(method: string, url: string, body?: object): Promise<Value> {
  const answer = await fetch(url, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = (await answer.json()) as { value: Value & { error?: string; message?: string } };
  if (!answer.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}

/** The driver takes a moment until it answers. */
async function answered(url: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (
      await fetch(`${url}/status`).then(
        () => true,
        () => false,
      )
    )
      return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error("WebKitWebDriver did not answer within ten seconds.");
}

async function open(): Promise<Browsing> {
  const binary = miniBrowser();
  if (!binary) throw new Error("WebKitGTK is not here. Debian: sudo apt-get install webkit2gtk-driver xvfb");
  const { screen, display } = await startScreen();
  const port = await freePort();
  const env = { ...process.env, DISPLAY: display, GDK_BACKEND: "x11", LIBGL_ALWAYS_SOFTWARE: "1" };
  const driver = spawn("WebKitWebDriver", [`--port=${port}`], { stdio: "ignore", env });
  const stop = () => {
    driver.kill();
    screen.kill();
  };
  const at = `http://127.0.0.1:${port}`;
  try {
    await answered(at);
    const browserOptions = { binary, args: ["--automation"] };
    const { sessionId, capabilities } = await command<{
      sessionId: string;
      capabilities: { browserVersion: string };
    }>("POST", `${at}/session`, {
      capabilities: { alwaysMatch: { "webkitgtk:browserOptions": browserOptions } },
    });
    const session = `${at}/session/${sessionId}`;
    const post = <Value>(path: string, body: object = {}) =>
      command<Value>("POST", `${session}${path}`, body);
    await post("/timeouts", { script: 60_000, pageLoad: 60_000 });
    await post("/window/rect", { x: 0, y: 0, width, height });
    const inside = await post<number[]>("/execute/sync", {
      script: "return [innerWidth, innerHeight]",
      args: [],
    });
    const [inWidth = width, inHeight = height] = inside;
    await post("/window/rect", { x: 0, y: 0, width: 2 * width - inWidth, height: 2 * height - inHeight });

    const problems: string[] = [];
    // The driver tells nothing of errors, so the page does, from its load on.
    const listen = () =>
      post("/execute/sync", {
        script: `window.heard = [];
          addEventListener("error", ({ message }) => heard.push(message));
          addEventListener("unhandledrejection", ({ reason }) => heard.push(String(reason)));
          document.addEventListener("securitypolicyviolation", (what) =>
            heard.push("Content Security Policy: " + what.effectiveDirective + " " + what.blockedURI));`,
        args: [],
      });
    return {
      name: `WebKitGTK ${capabilities.browserVersion}`,
      problems,
      async goTo(url) {
        await post("/url", { url: "about:blank" });
        await post("/url", { url });
        await listen();
      },
      async reload() {
        await post("/refresh");
        await listen();
      },
      async ask(question, ...known) {
        const script = `const done = arguments[arguments.length - 1];
          Promise.resolve().then(() => ${asSource(question, known)})
            .then((found) => ({ found }), (error) => ({ error: String(error) }))
            .then((came) => done({ ...came, heard: (window.heard || []).splice(0) }));`;
        const came = await post<{ found: never; error?: string; heard: string[] }>("/execute/async", {
          ...{ script, args: [] },
        });
        problems.push(...came.heard);
        if (came.error) throw new Error(came.error);
        return came.found;
      },
      async tapAt(x, y) {
        const actions = [
          { type: "pointerMove", duration: 0, x: Math.round(x), y: Math.round(y) },
          { type: "pointerDown", button: 0 },
          { type: "pointerUp", button: 0 },
        ];
        const pointer = { type: "pointer", id: "hand", parameters: { pointerType: "mouse" }, actions };
        await post("/actions", { actions: [pointer] });
      },
      picture: async () => Buffer.from(await command<string>("GET", `${session}/screenshot`), "base64"),
      async close() {
        await command("DELETE", session).catch(() => {});
        stop();
      },
    };
  } catch (error) {
    stop();
    throw error;
  }
}

/** Debian's WebKitGTK, the engine of Safari, over plain WebDriver. */
export const webkitGtk: Engine = { name: "WebKitGTK", open };
