import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { audit } from "./audit.ts";

// The real npm, asked as in npm test, with a registry of our own at the other end.

let end = () => {};
afterEach(() => end());

async function registry(answers: RequestListener): Promise<string> {
  const server = createServer(answers).listen(0, "127.0.0.1");
  await new Promise((done) => server.once("listening", done));
  end = () => {
    server.close();
    server.closeAllConnections();
  };
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

/** A registry that knows these advisories, each against every version of a library. */
const knows =
  (advisories: Record<string, string>): RequestListener =>
  ({ url = "" }, answer) => {
    const about = Object.entries(advisories).map(([name, severity], at) => [
      name,
      [
        {
          id: at,
          url: "x:",
          title: "It leaks",
          severity,
          vulnerable_versions: "*",
          cwe: [],
          cvss: { score: 9 },
        },
      ],
    ]);
    const bulk = url.endsWith("/advisories/bulk");
    answer.writeHead(bulk ? 200 : 404, { "Content-Type": "application/json" });
    answer.end(bulk ? JSON.stringify(Object.fromEntries(about)) : "{}");
  };

const patience = { timeout: 60_000 };

test("a library with a grave hole is told by its name, and fails the audit", patience, async () => {
  const { state, said } = await audit(await registry(knows({ preact: "critical" })));
  expect(said).toMatch(/^preact: critical\. It leaks/);
  expect(state).toBe("known");
});

test("what is only for building, or is not grave, fails nothing", patience, async () => {
  const { state, said } = await audit(await registry(knows({ vitest: "critical", idb: "low" })));
  expect(said).toMatch(/^Nothing grave is known against \d+ libraries\.$/);
  expect(state).toBe("clean");
});

test("where the registry answers no audits it is said, and nothing fails", patience, async () => {
  const refusing = await registry((_asked, answer) => answer.writeHead(405).end());
  expect(await audit(refusing)).toMatchObject({ state: "unanswered", said: expect.stringMatching(/405/) });
  end();
  expect(await audit(refusing)).toMatchObject({ state: "unanswered" });
});
