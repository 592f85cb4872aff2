import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

const names = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
  "chrome.exe",
  "microsoft-edge",
];

const folders = [
  "/usr/bin",
  "/usr/lib/chromium",
  "/snap/bin",
  "/opt/google/chrome",
  "C:\\Program Files\\Google\\Chrome\\Application",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application",
];

const apps = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

const runs = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** Where this computer's Chromium or Chrome is, or null: what CHROMIUM says, then the PATH, then the usual places. */
export function findChromium(env = process.env) {
  if (env.CHROMIUM) return runs(env.CHROMIUM) ? env.CHROMIUM : null;
  const looked = [...(env.PATH ?? "").split(delimiter).filter(Boolean), ...folders];
  const paths = looked.flatMap((folder) => names.map((name) => join(folder, name)));
  return [...paths, ...apps].find(runs) ?? null;
}
