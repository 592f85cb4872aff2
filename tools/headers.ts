import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const page = readFileSync(fileURLToPath(new URL("../src/index.html", import.meta.url)), "utf8");

/** The page with the one script that stands in it as learners get it: without its comments and its margins. Throws where the page has none, or another. */
export function withBareScript(html: string): { html: string; script: string } {
  const [only, ...more] = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)];
  if (!only?.[1] || more.length > 0)
    throw new Error("src/index.html is to have one script in it, in <head>.");
  const script = only[1].replace(/^\s*\/\/.*\n/gm, "").replace(/^\s+/gm, "");
  return { html: html.replace(only[1], () => script), script };
}

/** The second script of the built page: home is painted before the app's code runs; of another screen there is nothing to paint. */
export const starter = `const start = () => import(document.getElementById("app-code").href).catch(() => {});
const painted = new Promise((seen) => {
requestAnimationFrame(() => setTimeout(seen));
setTimeout(seen, 300);
});
if (document.documentElement.hasAttribute("data-elsewhere")) start();
else painted.then(start);
`;

const hashOf = (script: string): string => `'sha256-${createHash("sha256").update(script).digest("base64")}'`;

/** What a page of ours may do: its own files, two scripts that stand in the page, known by their hashes, and nothing else; no code made out of text. */
export const policy = {
  "default-src": "'none'",
  "script-src": `'self' ${hashOf(withBareScript(page).script)} ${hashOf(starter)}`,
  "style-src": "'self'",
  "img-src": "'self'",
  "font-src": "'self'",
  "connect-src": "'self'",
  "manifest-src": "'self'",
  "worker-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'none'",
  "frame-ancestors": "'none'",
  "require-trusted-types-for": "'script'",
  "trusted-types": "have-a-go",
};

/**
 * What browsers can do for a page that asks, by the names of Permissions-Policy. Hints about the device that a host would have to ask
 * for (`ch-…`) are not here: no host of ours asks.
 */
export const abilities = [
  ...["accelerometer", "autoplay", "browsing-topics", "camera", "captured-surface-control"],
  ...["clipboard-read", "clipboard-write", "compute-pressure", "digital-credentials-create"],
  ...["digital-credentials-get", "display-capture", "encrypted-media", "fullscreen", "gamepad"],
  ...["geolocation", "gyroscope", "hid", "identity-credentials-get", "idle-detection"],
  ...["interest-cohort", "keyboard-map", "language-detector", "language-model", "local-fonts"],
  ...["local-network", "local-network-access", "loopback-network", "magnetometer", "microphone"],
  ...["midi", "on-device-speech-recognition", "otp-credentials", "payment", "picture-in-picture"],
  ...["private-state-token-issuance", "private-state-token-redemption"],
  ...["publickey-credentials-create", "publickey-credentials-get", "screen-wake-lock", "serial"],
  ...["speaker-selection", "storage-access", "summarizer", "sync-xhr", "translator", "unload"],
  ...["usb", "window-management", "xr-spatial-tracking"],
];

/**
 * Of all those a page of ours uses these and no other, and each is for our own pages alone: today it uses none. (Our sounds come
 * after a tap, and then a browser asks for no `autoplay`.)
 */
export const used: string[] = [];

/** What a host should send with every file. HSTS is left to hosts with a name: on localhost it would lock a developer out. */
export const everyFile: Record<string, string> = {
  "Content-Security-Policy": Object.entries(policy)
    .map(([what, from]) => `${what} ${from}`)
    .join("; "),
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
};

/** And with pages, which alone can ask for anything: it would be half a kilobyte more with every small file. */
export const everyPage: Record<string, string> = {
  "Permissions-Policy": abilities
    .map((ability) => `${ability}=(${used.includes(ability) ? "self" : ""})`)
    .join(", "),
};

export const strictTransport = { "Strict-Transport-Security": "max-age=63072000; includeSubDomains" };

/** Folders whose files have a hash of their contents in their names. */
export const hashed = ["assets", "content"];

/** The paths of the files in them, for hosts that know regular expressions. */
export const inHashed = `^/(${hashed.join("|")})/.+\\.[a-z0-9]+$`;
const inThem = new RegExp(inHashed);

export const forever = "public, max-age=31536000, immutable";
export const askFirst = "no-cache";

/** The kinds of file that a build has, and what a host should call them. */
export const kinds: Record<string, string> = {
  html: "text/html",
  js: "text/javascript",
  css: "text/css",
  json: "application/json",
  svg: "image/svg+xml",
  png: "image/png",
  woff2: "font/woff2",
  webmanifest: "application/manifest+json",
};

/** A path that gets a page: its last name ends in `.html`, or in nothing. */
export const isPage = (path: string): boolean => /(^|\/)[^./]*$|\.html$/.test(path);

/** How long a browser may keep the file at an address (a path from `/`) without asking again. */
export function keptFor(path: string): string {
  return inThem.test(path) ? forever : askFirst;
}

/** All headers for a file. `host` is the name in the address bar. */
export function headersFor(path: string, host: string): Record<string, string> {
  const local = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(host);
  const page = isPage(path) ? everyPage : {};
  return { ...everyFile, ...page, ...(local ? {} : strictTransport), "Cache-Control": keptFor(path) };
}

/** Files and folders that keep their names when they change. */
const named = [
  "/",
  "/index.html",
  "/404.html",
  "/too-old.js",
  "/worker.js",
  "/manifest.webmanifest",
  "/icons/*",
];

/**
 * The same list as a `_headers` file, which many static hosts read. No address is told twice how long it may be kept: where two rules
 * fit, one host takes the nearer, another both at once, and only some know how to take one back. For the same reason what is for pages
 * comes with every file here: no pattern fits all pages, the page for an unknown address among them, and nothing else.
 */
export function headersFile(): string {
  const lines = (headers: Record<string, string>) =>
    Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  const kept = (path: string, how: string) => [path, ...lines({ "Cache-Control": how })];
  return [
    "/*",
    ...lines({ ...everyFile, ...everyPage, ...strictTransport }),
    ...named.flatMap((path) => kept(path, askFirst)),
    ...hashed.flatMap((folder) => kept(`/${folder}/*`, forever)),
    "",
  ].join("\n");
}
