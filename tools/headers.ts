/** What a page of ours may do: its own files and nothing else; no inline code, and no code made out of text. */
export const policy = {
  "default-src": "'none'",
  "script-src": "'self'",
  "style-src": "'self'",
  "img-src": "'self' data:",
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

const unused = [
  ...["accelerometer", "autoplay", "browsing-topics", "camera", "display-capture", "encrypted-media"],
  ...["geolocation", "gyroscope", "hid", "magnetometer", "microphone", "midi", "payment"],
  ...["picture-in-picture", "publickey-credentials-get", "serial", "usb", "xr-spatial-tracking"],
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
const hashed = ["assets", "content"];
const inThem = new RegExp(`^/(${hashed.join("|")})/.+\\.[a-z0-9]+$`);

const forever = "public, max-age=31536000, immutable";
const askFirst = "no-cache";

/** How long a browser may keep the file at an address (a path from `/`) without asking again. */
export function keptFor(path: string): string {
  return inThem.test(path) ? forever : askFirst;
}

/** All headers for a file. `host` is the name in the address bar. */
export function headersFor(path: string, host: string): Record<string, string> {
  const local = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(host);
  return { ...everyFile, ...(local ? {} : strictTransport), "Cache-Control": keptFor(path) };
}

/** The same list as a `_headers` file, which many static hosts read. */
export function headersFile(): string {
  const lines = (headers: Record<string, string>) =>
    Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  return [
    "/*",
    ...lines({ ...everyFile, ...strictTransport, "Cache-Control": askFirst }),
    ...hashed.flatMap((folder) => [
      `/${folder}/*`,
      "  ! Cache-Control",
      ...lines({ "Cache-Control": forever }),
    ]),
    "",
  ].join("\n");
}
