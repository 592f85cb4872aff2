import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  abilities,
  everyFile,
  everyPage,
  policy,
  starter,
  used,
  withBareScript,
} from "../../tools/headers.ts";
import { hostingFiles } from "../../tools/hosting.ts";

test.each(Object.entries(hostingFiles()))(
  "%s is what tools/headers.ts says: npm run hosting",
  (path, text) => {
    expect(readFileSync(path, "utf8")).toBe(text);
  },
);

test.each(Object.entries(hostingFiles()))("%s says every header, and the whole of each", (_path, text) => {
  for (const [name, value] of Object.entries({ ...everyFile, ...everyPage })) {
    expect(text).toContain(name);
    expect(text).toContain(value);
  }
});

test("no policy is looser than it was: two scripts in the page, known by their hashes, nothing made of text, nobody else, and types are asked for", () => {
  const [own, ...hashes] = policy["script-src"].split(" ");
  const { script } = withBareScript(readFileSync("src/index.html", "utf8"));
  expect(own).toBe("'self'");
  expect(hashes).toEqual(
    [script, starter].map((one) => `'sha256-${createHash("sha256").update(one).digest("base64")}'`),
  );
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

/** How a page would ask for each ability: it can be told from our code whether it does. */
const asks: Record<string, RegExp> = {
  accelerometer: /\bAccelerometer\(|devicemotion/,
  autoplay: /\bautoplay\b|<(audio|video)\b|new Audio\(/,
  "browsing-topics": /browsingTopics/,
  camera: /getUserMedia/,
  "captured-surface-control": /forwardWheel|CaptureController/,
  "clipboard-read": /clipboard\.read/,
  "clipboard-write": /clipboard\.write|execCommand/,
  "compute-pressure": /PressureObserver/,
  "digital-credentials-create": /navigator\.credentials/,
  "digital-credentials-get": /navigator\.credentials/,
  "display-capture": /getDisplayMedia/,
  "encrypted-media": /requestMediaKeySystemAccess/,
  fullscreen: /requestFullscreen/i,
  gamepad: /getGamepads|gamepadconnected/,
  geolocation: /navigator\.geolocation/,
  gyroscope: /\bGyroscope\(|deviceorientation/,
  hid: /navigator\.hid\b/,
  "identity-credentials-get": /navigator\.credentials/,
  "idle-detection": /IdleDetector/,
  "interest-cohort": /interestCohort/,
  "keyboard-map": /navigator\.keyboard|getLayoutMap/,
  "language-detector": /\bLanguageDetector\b/,
  "language-model": /\bLanguageModel\b/,
  "local-fonts": /queryLocalFonts/,
  "local-network": /targetAddressSpace/,
  "local-network-access": /targetAddressSpace/,
  "loopback-network": /targetAddressSpace/,
  magnetometer: /Magnetometer/,
  microphone: /getUserMedia/,
  midi: /requestMIDIAccess/,
  "on-device-speech-recognition": /SpeechRecognition/,
  "otp-credentials": /navigator\.credentials|one-time-code/,
  payment: /PaymentRequest/,
  "picture-in-picture": /requestPictureInPicture|documentPictureInPicture/,
  "private-state-token-issuance": /privateToken|hasPrivateToken/,
  "private-state-token-redemption": /privateToken|hasPrivateToken/,
  "publickey-credentials-create": /navigator\.credentials/,
  "publickey-credentials-get": /navigator\.credentials/,
  "screen-wake-lock": /navigator\.wakeLock/,
  serial: /navigator\.serial\b/,
  "speaker-selection": /setSinkId|selectAudioOutput/,
  "storage-access": /requestStorageAccess|hasStorageAccess/,
  summarizer: /\bSummarizer\b/,
  "sync-xhr": /XMLHttpRequest/,
  translator: /\bTranslator\b/,
  unload: /["']unload["']|onunload/,
  usb: /navigator\.usb\b/,
  "window-management": /getScreenDetails/,
  "xr-spatial-tracking": /navigator\.xr\b/,
};

describe("a page may use what the app uses, and nothing else that a browser could do", () => {
  test.each(abilities)("%s", (ability) => {
    expect(asks[ability], `say here how a page would ask for ${ability}`).toBeDefined();
    const asked = asks[ability]?.exec(code)?.[0];
    if (used.includes(ability)) expect(asked, "allowed, and never asked for").toBeDefined();
    else expect(asked, "asked for, and not allowed").toBeUndefined();
  });

  test("nothing is allowed that no browser knows", () => {
    expect(used.filter((ability) => !abilities.includes(ability))).toEqual([]);
  });
});
