import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Where the packages of these tests are: in this folder, and in no other. */
export const brought = join("tests", "engines", "node_modules");

/** Whether npm has brought every package that this folder's own `package.json` names. */
function complete(): boolean {
  const { dependencies } = JSON.parse(readFileSync("tests/engines/package.json", "utf8"));
  return Object.keys(dependencies).every((name) => existsSync(join(brought, name, "package.json")));
}

/** Brings the old Chromiums and Firefox's driver from npm, once. Throws a sentence when it can't. */
export function bringPackages(): void {
  if (complete()) return;
  console.log("Getting old browsers (npm install in tests/engines, about 200 MB, once).");
  // Peers would bring a second browser each; scripts would bring more.
  const words = ["install", "--no-audit", "--no-fund", "--no-package-lock", "--legacy-peer-deps"];
  const { status } = spawnSync("npm", [...words, "--ignore-scripts"], {
    cwd: "tests/engines",
    stdio: ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error("npm install in tests/engines did not work: what it says is above.");
}

const firefoxes = ["/usr/bin/firefox-esr", "/usr/bin/firefox"];
const miniBrowsers = ["x86_64-linux-gnu", "aarch64-linux-gnu"].flatMap((machine) =>
  ["4.1", "4.0", "6.0"].map((version) => `/usr/lib/${machine}/webkit2gtk-${version}/MiniBrowser`),
);

export const firefox = (): string | undefined => firefoxes.find(existsSync);
export const miniBrowser = (): string | undefined => miniBrowsers.find(existsSync);

const wanted: [what: string, there: () => boolean][] = [
  ["firefox-esr", () => firefox() !== undefined],
  ["webkit2gtk-driver", () => existsSync("/usr/bin/WebKitWebDriver") && miniBrowser() !== undefined],
  ["xvfb", () => existsSync("/usr/bin/Xvfb")],
];

/** Brings Firefox ESR, WebKitGTK and a screen for it from Debian, where we may. Returns what is still missing. */
export function bringFromDebian(): string[] {
  const missing = () => wanted.filter(([, there]) => !there()).map(([what]) => what);
  if (missing().length > 0 && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    console.log(`Getting ${missing().join(", ")} (apt-get install).`);
    const quiet = { stdio: "ignore", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } } as const;
    spawnSync("apt-get", ["update"], quiet);
    spawnSync("apt-get", ["install", "-y", "--no-install-recommends", ...missing()], quiet);
  }
  return missing();
}
