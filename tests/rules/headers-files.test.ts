import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { everyFile, policy, unused, withBareScript } from "../../tools/headers.ts";
import { hostingFiles } from "../../tools/hosting.ts";

test.each(Object.entries(hostingFiles()))(
  "%s is what tools/headers.ts says: npm run hosting",
  (path, text) => {
    expect(readFileSync(path, "utf8")).toBe(text);
  },
);

test.each(Object.entries(hostingFiles()))("%s says every header, and the whole of each", (_path, text) => {
  for (const [name, value] of Object.entries(everyFile)) {
    expect(text).toContain(name);
    expect(text).toContain(value);
  }
});

test("no policy is looser than it was: one script in the page, known by its hash, nothing made of text, nobody else, and types are asked for", () => {
  const [own, hash, ...more] = policy["script-src"].split(" ");
  const { script } = withBareScript(readFileSync("src/index.html", "utf8"));
  expect([own, hash, more]).toEqual([
    "'self'",
    `'sha256-${createHash("sha256").update(script).digest("base64")}'`,
    [],
  ]);
  for (const [what, from] of Object.entries({ ...policy, "script-src": own })) {
    expect(from, what).not.toMatch(/unsafe|nonce|sha\d|https?:|\*|blob:|data:|wasm/);
  }
  expect(policy["require-trusted-types-for"]).toBe("'script'");
  expect(policy["trusted-types"]).toMatch(/^[a-z-]+$/);
});

const code = readdirSync("src", { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name))
  .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"))
  .join("\n");

/** How a page would ask for each thing that it says it never asks for. */
const asks: Record<string, RegExp> = {
  accelerometer: /\bAccelerometer\(|devicemotion/,
  autoplay: /\bautoplay\b|<(audio|video)\b|new Audio\(/,
  "browsing-topics": /browsingTopics/,
  camera: /getUserMedia/,
  "clipboard-read": /clipboard\.read/,
  "display-capture": /getDisplayMedia/,
  "encrypted-media": /requestMediaKeySystemAccess/,
  geolocation: /navigator\.geolocation/,
  gyroscope: /\bGyroscope\(|deviceorientation/,
  hid: /navigator\.hid\b/,
  "idle-detection": /IdleDetector/,
  "local-fonts": /queryLocalFonts/,
  magnetometer: /Magnetometer/,
  microphone: /getUserMedia/,
  midi: /requestMIDIAccess/,
  payment: /PaymentRequest/,
  "picture-in-picture": /requestPictureInPicture|documentPictureInPicture/,
  "publickey-credentials-get": /navigator\.credentials/,
  serial: /navigator\.serial\b/,
  usb: /navigator\.usb\b/,
  "window-management": /getScreenDetails/,
  "xr-spatial-tracking": /navigator\.xr\b/,
};

describe("what the app says it never asks for, it never asks for", () => {
  test.each(unused)("%s", (feature) => {
    expect(asks[feature], `say here how a page would ask for ${feature}`).toBeDefined();
    expect(asks[feature]?.exec(code)?.[0]).toBeUndefined();
  });
});
