// Brings what the other commands need, on a computer that has only Node and npm: `node tools/set-up.mjs [--browser]`.
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { findChromium } from "./chromium.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

function stop(sentence) {
  console.error(`\n${sentence}\n`);
  process.exit(1);
}

function run(command, words, env = {}) {
  const windows = process.platform === "win32";
  const { status } = spawnSync(command, words, {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    shell: windows,
    env: { ...process.env, ...env },
  });
  return status === 0;
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  stop(
    `Have a Go needs Node 20.19 or newer, and this is Node ${process.versions.node}. Get one from nodejs.org.`,
  );
}

/** Whether what npm installed is there and as new as the lock file. */
function installed() {
  const mark = join(root, "node_modules", ".package-lock.json");
  return existsSync(mark) && statSync(mark).mtimeMs >= statSync(join(root, "package-lock.json")).mtimeMs;
}

function install() {
  if (installed()) return;
  console.log("Getting the libraries (npm ci). The first time this takes a minute.");
  if (run("npm", ["ci", "--no-audit", "--no-fund"], { NODE_ENV: "development" })) return;
  stop("npm ci did not work: what it says is above. Is there internet? Then run the same command again.");
}

function bringBrowser() {
  if (findChromium()) return;
  if (process.env.CHROMIUM) {
    stop(`CHROMIUM says ${process.env.CHROMIUM}, and there is no program there that can be run.`);
  }
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    console.log("Getting Chromium for the browser tests (apt-get install chromium).");
    const quiet = { DEBIAN_FRONTEND: "noninteractive" };
    run("apt-get", ["update"], quiet);
    run("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], quiet);
    if (findChromium()) return;
  }
  stop(
    "The tests need Chromium or Chrome, and none was found. Install one (Debian: sudo apt-get install chromium), " +
      "or say where it is: CHROMIUM=/path/to/chrome npm test",
  );
}

checkNode();
install();
if (process.argv.includes("--browser")) bringBrowser();
