import { readdirSync, readFileSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { headersFor, kinds } from "../../tools/headers.ts";
import { builtApp } from "../browser/harness/built.ts";
import { ready } from "../browser/harness/kept.ts";
import { openTablet } from "../browser/harness/tablet.ts";
import { type Host, type RunningHost, servers } from "./hosts.ts";
import { rulesOf, staticHost } from "./static-host.ts";

// The ready files of docs/hosting/, in the servers that they are for.

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

/** Asks as curl does: nothing is unpacked, followed or kept. */
function ask(url: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((done, failed) => {
    request(url, { headers }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part));
      answer.on("end", () =>
        done({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) }),
      );
    })
      .on("error", failed)
      .end();
  });
}

const app = await builtApp();
const paths = readdirSync(app, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(app.length))
  .filter((path) => !/\.(br|gz)$|\/[._]/.test(path));

/** Everything that `tools/headers.ts` says about a path, and nothing twice. */
function held(path: string, { headers }: Answer, apart: string[] = []): void {
  for (const [name, value] of Object.entries(headersFor(path, "have-a-go.example"))) {
    if (apart.includes(name)) continue;
    expect(headers[name.toLowerCase()], `${path}: ${name}`).toBe(value);
  }
}

const hosts: Host[] = [...servers, staticHost];

for (const { name, file, missing, plain, start } of hosts) {
  if (missing) {
    console.log(missing);
    test.skip(missing);
    continue;
  }
  describe(`${name} with docs/hosting/${file}`, () => {
    let host: RunningHost;
    beforeAll(async () => {
      host = await start(app);
    });
    afterAll(() => host?.stop());
    const at = (path: string) => `${host.url}${path.slice(1)}`;

    test("every file of the build comes byte for byte, with its kind, all headers, and how long it may be kept", async () => {
      expect(paths.length).toBeGreaterThan(50);
      for (const path of ["/", ...paths]) {
        const file = path === "/" ? "/index.html" : path;
        const answer = await ask(at(path));
        expect(answer.status, path).toBe(200);
        held(path, answer);
        const ending = file.split(".").pop() ?? "";
        expect(answer.headers["content-type"], path).toMatch(
          new RegExp(`^${kinds[ending]?.replace(/[/+.]/g, "\\$&")}(; charset=utf-8)?$`),
        );
        expect(answer.headers["content-encoding"], path).toBeUndefined();
        expect(answer.body.equals(readFileSync(join(app, file))), path).toBe(true);
        expect(answer.headers.etag ?? answer.headers["last-modified"], path).toBeDefined();
      }
    });

    test("a browser that takes compressed files gets the twins of the build, and the same bytes from them", async () => {
      const script = paths.find((path) => /^\/assets\/index-.*\.js$/.test(path)) ?? "";
      const plain = readFileSync(join(app, script));
      const gzip = await ask(at(script), { "accept-encoding": "gzip" });
      expect(gzip.headers["content-encoding"]).toBe("gzip");
      expect(gzip.headers.vary).toMatch(/accept-encoding/i);
      expect(gunzipSync(gzip.body).equals(plain)).toBe(true);
      held(script, gzip);
      if (!host.brotli) console.log(`${name} has no brotli module here: only gzip was tried.`);
      const brotli = await ask(at(script), { "accept-encoding": "gzip, deflate, br" });
      expect(brotli.headers["content-encoding"]).toBe(host.brotli ? "br" : "gzip");
      if (host.brotli) expect(brotliDecompressSync(brotli.body).equals(plain)).toBe(true);
      expect(brotli.headers["content-type"]).toMatch(/^text\/javascript/);
    });

    test("what has not changed is not sent again", async () => {
      const first = await ask(at("/worker.js"));
      const since: Record<string, string> = first.headers.etag
        ? { "if-none-match": String(first.headers.etag) }
        : { "if-modified-since": String(first.headers["last-modified"]) };
      const again = await ask(at("/worker.js"), since);
      expect([again.status, again.body.length]).toEqual([304, 0]);
    });

    test("a file that there isn't is a 404 that nobody keeps, and never a page", async () => {
      for (const path of [
        "/assets/gone-123.js",
        "/content/en/gone.json",
        "/no.js",
        "/_headers",
        "/.vite/manifest.json",
      ]) {
        const answer = await ask(at(path));
        expect(answer.status, path).toBe(404);
        if (plain) continue;
        expect(String(answer.body), path).not.toMatch(/id="app"/);
        held(path.replace(/^\/(assets|content)/, ""), answer);
      }
    });

    test("a page that there isn't is a 404 that shows the way home", async () => {
      for (const path of ["/room/video-meetings", "/hello", "/%2e%2e/x"]) {
        const answer = await ask(at(path));
        if (path.includes("%")) {
          expect(answer.status, path).toBeGreaterThanOrEqual(400);
          continue;
        }
        expect(answer.status, path).toBe(404);
        expect(answer.headers["content-type"], path).toMatch(/^text\/html/);
        expect(String(answer.body), path).toMatch(/id="app"/);
        // How long a page for no address may be kept, those hosts say themselves.
        held(path, answer, plain ? ["Cache-Control"] : []);
      }
    });

    test("the app opens from it, keeps all of itself, and opens again with the server gone", {
      timeout: 120_000,
    }, async () => {
      const tablet = await openTablet({ url: host.url });
      try {
        await ready(tablet.page);
        await host.stop();
        await tablet.page.reload();
        await tablet.page.getByRole("heading", { level: 1, name: "Have a Go" }).waitFor();
        await tablet.page.goto(`${host.url}#/lesson/video-meetings/press-everything`);
        await tablet.page.getByRole("heading", { name: "Press everything" }).first().waitFor();
        expect(tablet.problems).toEqual([]);
      } finally {
        await tablet.close();
      }
    });
  });
}

test("no line of _headers is longer than a static host reads, and there are not more rules than it takes", () => {
  const text = readFileSync(join(app, "_headers"), "utf8");
  expect(Math.max(...text.split("\n").map(({ length }) => length))).toBeLessThan(2000);
  expect(rulesOf(text).length).toBeLessThanOrEqual(100);
});
