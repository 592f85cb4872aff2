import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer as createHttp, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { build, createServer, type Rolldown, type ViteDevServer } from "vite";
import { afterEach, expect, test, vi } from "vitest";
import type { House } from "../../src/library/types.ts";
import type { HouseRef } from "./compile.ts";
import { changed, glossary, invented, lesson } from "./invented.ts";
import { lessons } from "./plugin.ts";

const LESSON = "lessons/shed/dog-barks.json";
const closing: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

function save(folder: string, file: string, value: unknown): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), typeof value === "string" ? value : JSON.stringify(value));
}

/** A folder with the invented content and a page that names the houses. */
function workplace(changes: Record<string, unknown> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), "lessons-"));
  closing.push(() => rmSync(folder, { recursive: true, force: true }));
  for (const [file, text] of invented(changes)) save(folder, file, text);
  save(folder, "page/main.js", "console.log('no lesson in here');");
  save(
    folder,
    "page/index.html",
    '<!doctype html><body><script type="module" src="/main.js"></script></body>',
  );
  return folder;
}

const housesIn = (html: string): Record<string, HouseRef> =>
  JSON.parse(/<script type="application\/json" id="houses">(.*?)<\/script>/.exec(html)?.[1] ?? "{}");

async function built(folder: string, base = "/") {
  const plugin = lessons(folder);
  const result = await build({
    root: join(folder, "page"),
    base,
    configFile: false,
    logLevel: "silent",
    plugins: [plugin],
    build: { write: false },
  });
  const { output } = (Array.isArray(result) ? result[0] : result) as Rolldown.RolldownOutput;
  const texts = new Map(
    output.map((file) => [file.fileName, file.type === "asset" ? String(file.source) : file.code]),
  );
  return {
    texts,
    files: plugin.api?.files() ?? [],
    houses: housesIn(texts.get("index.html") ?? ""),
  };
}

test("a build holds every file that is named, with exactly the bytes of its hash", async () => {
  const { texts, files, houses } = await built(workplace(), "/go/");
  expect(files.map(({ language }) => language)).toEqual(expect.arrayContaining(["en", "cy", null]));
  for (const { url, integrity } of files) {
    const text = texts.get(url.slice("/go/".length)) ?? "";
    expect(`sha384-${createHash("sha384").update(text).digest("base64")}`).toBe(integrity);
  }
  const house = files.find(({ url }) => url.startsWith("/go/content/en/house-"));
  expect(houses.en).toMatchObject({ url: house?.url, integrity: house?.integrity });
  const { rooms }: House = JSON.parse(texts.get(house?.url.slice("/go/".length) ?? "") ?? "");
  expect(houses.en?.lists).toEqual(
    Object.fromEntries(rooms.flatMap(({ id, list }) => (list ? [[id, list.url]] : []))),
  );
});

test("a build without a glossary that can be read fails with its sentence", async () => {
  const folder = workplace({ "lessons/glossary.json": changed(glossary, ["words"], 5) });
  await expect(built(folder)).rejects.toThrow(
    "Every lesson needs this file. lessons/glossary.json:2:12 “words” should be",
  );
});

async function editing(folder: string): Promise<{ server: ViteDevServer; address: string; sent: unknown[] }> {
  const server = await createServer({
    root: join(folder, "page"),
    configFile: false,
    logLevel: "silent",
    plugins: [lessons(folder)],
    server: { middlewareMode: true, ws: false },
  });
  const sent: unknown[] = [];
  vi.spyOn(server.environments.client.hot, "send").mockImplementation(
    (...what: unknown[]) => void sent.push(what[0]),
  );
  const http: Server = createHttp(server.middlewares);
  await new Promise<void>((listening) => http.listen(0, "localhost", listening));
  closing.push(async () => {
    await new Promise((closed) => http.close(closed));
    await server.close();
  });
  return { server, address: `http://localhost:${(http.address() as AddressInfo).port}`, sent };
}

async function houseOf(
  server: ViteDevServer,
  address: string,
): Promise<{ first: unknown; leftOut: { sentence: string }[] }> {
  const page = await server.transformIndexHtml("/", "<!doctype html><body></body>");
  const answer = await fetch(`${address}${housesIn(page).en?.url}`);
  expect(answer.headers.get("content-type")).toBe("application/json; charset=utf-8");
  return (await answer.json()) as { first: unknown; leftOut: { sentence: string }[] };
}

test("while an editor works, a saved lesson is made again and the page is reloaded", async () => {
  const folder = workplace();
  const { server, address, sent } = await editing(folder);
  expect((await houseOf(server, address)).first).toMatchObject({ title: "Mute the dog" });

  await vi.waitFor(
    async () => {
      save(folder, LESSON, changed(lesson, ["title"], "Mute the cat"));
      await vi.waitFor(() => expect(sent).toContainEqual({ type: "full-reload" }), 2000);
    },
    { timeout: 15_000 },
  );
  expect((await houseOf(server, address)).first).toMatchObject({ title: "Mute the cat" });
}, 30_000);

test("while an editor works, a slip leaves one lesson out with its sentence, and mending it brings it back", async () => {
  const folder = workplace({ [LESSON]: "{ not yet" });
  const { server, address, sent } = await editing(folder);
  const { first, leftOut } = await houseOf(server, address);
  expect(first).toBeNull();
  expect(leftOut[0]?.sentence).toContain("Line 1: This is not JSON.");

  await vi.waitFor(
    async () => {
      save(folder, LESSON, lesson);
      await vi.waitFor(() => expect(sent).toContainEqual({ type: "full-reload" }), 2000);
    },
    { timeout: 15_000 },
  );
  expect((await houseOf(server, address)).leftOut).toEqual([]);
}, 30_000);

test("while an editor works, content that isn't there is not answered with a page", async () => {
  const { address } = await editing(workplace());
  expect((await fetch(`${address}/content/en/house-00000000.json`)).status).toBe(404);
});
