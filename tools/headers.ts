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

const pageScript = createHash("sha256").update(withBareScript(page).script).digest("base64");

/** What a page of ours may do: its own files, one script that stands in the page, known by its hash, and nothing else; no code made out of text. */
export const policy = {
  "default-src": "'none'",
  "script-src": `'self' 'sha256-${pageScript}'`,
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
 * What a browser can do and a page of ours never asks for, so that nothing in it ever can.
 * `autoplay`: our sounds come after a tap, and a tap is all that a browser wants for them then.
 */
export const unused = [
  ...["accelerometer", "autoplay", "browsing-topics", "camera", "clipboard-read"],
  ...["display-capture", "encrypted-media", "geolocation", "gyroscope", "hid", "idle-detection"],
  ...["local-fonts", "magnetometer", "microphone", "midi", "payment", "picture-in-picture"],
  ...["publickey-credentials-get", "serial", "usb", "window-management", "xr-spatial-tracking"],
];

/** What a host should send with every file. HSTS is left to hosts with a name: on localhost it would lock a developer out. */
export const everyFile: Record<string, string> = {
  "Content-Security-Policy": Object.entries(policy)
    .map(([what, from]) => `${what} ${from}`)
    .join("; "),
  "Permissions-Policy": unused.map((feature) => `${feature}=()`).join(", "),
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
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

/** How long a browser may keep the file at an address (a path from `/`) without asking again. */
export function keptFor(path: string): string {
  return inThem.test(path) ? forever : askFirst;
}

/** All headers for a file. `host` is the name in the address bar. */
export function headersFor(path: string, host: string): Record<string, string> {
  const local = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(host);
  return { ...everyFile, ...(local ? {} : strictTransport), "Cache-Control": keptFor(path) };
}

/** Files and folders that keep their names when they change. */
const named = ["/", "/index.html", "/worker.js", "/manifest.webmanifest", "/icons/*"];

/**
 * The same list as a `_headers` file, which many static hosts read. No address is told twice how long it may be kept: where two rules
 * fit, one host takes the nearer, another both at once, and only some know how to take one back.
 */
export function headersFile(): string {
  const lines = (headers: Record<string, string>) =>
    Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  const kept = (path: string, how: string) => [path, ...lines({ "Cache-Control": how })];
  return [
    "/*",
    ...lines({ ...everyFile, ...strictTransport }),
    ...named.flatMap((path) => kept(path, askFirst)),
    ...hashed.flatMap((folder) => kept(`/${folder}/*`, forever)),
    "",
  ].join("\n");
}
