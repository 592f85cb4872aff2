import { readFileSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import sirv from "sirv";
import { kinds } from "../../tools/headers.ts";
import type { Host } from "./hosts.ts";

interface Rule {
  fits: RegExp;
  headers: [name: string, value: string][];
}

/**
 * A `_headers` file as Netlify and Cloudflare Pages read it: an address at the start of a line, with `*` for anything and `:name` for
 * one part of it; below it, indented, what to send.
 */
export function rulesOf(text: string): Rule[] {
  const rules: Rule[] = [];
  for (const line of text.split("\n").filter((line) => line.trim() && !line.startsWith("#"))) {
    if (/^\S/.test(line)) {
      const pattern = line.trim().replace(/[.+?^${}()|[\]\\]/g, "\\$&");
      const fits = new RegExp(`^${pattern.replace(/\*/g, ".*").replace(/:\w+/g, "[^/]+")}$`);
      rules.push({ fits, headers: [] });
      continue;
    }
    const [, name, value] = /^\s+([\w-]+):\s*(.+)$/.exec(line) ?? [];
    if (!name || !value || rules.length === 0) throw new Error(`They would not understand “${line}”.`);
    rules.at(-1)?.headers.push([name, value]);
  }
  return rules;
}

/** What they send with an address: every rule that fits counts, and what two of them say of one header is sent as one, with a comma. */
function headersFor(rules: Rule[], path: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [name, value] of rules.filter(({ fits }) => fits.test(path)).flatMap(({ headers }) => headers)) {
    const said = found.get(name);
    found.set(name, said ? `${said}, ${value}` : value);
  }
  return found;
}

/** A host that is no program: it answers with files, compressed by itself, `404.html` for all that it has not, and headers as `_headers` says. */
export const staticHost: Host = {
  name: "a static host",
  file: "_headers",
  missing: null,
  plain: true,
  async start(app) {
    // The file that the build made; a test holds that docs/hosting has the same.
    const rules = rulesOf(readFileSync(join(app, "_headers"), "utf8"));
    const send = (answer: ServerResponse, path: string) => {
      for (const [name, value] of headersFor(rules, path)) answer.setHeader(name, value);
    };
    const serve = sirv(app, {
      etag: true,
      gzip: true,
      brotli: true,
      setHeaders(answer, path) {
        const kind = kinds[path.endsWith("/") ? "html" : (path.split(".").pop() ?? "")];
        if (kind) answer.setHeader("Content-Type", kind);
        send(answer, path);
      },
    });
    const server = createServer((asked, answer) => {
      const path = new URL(asked.url ?? "/", "http://localhost").pathname;
      const nowhere = () => {
        send(answer, path);
        answer.writeHead(404, { "Content-Type": "text/html; charset=utf-8" });
        answer.end(readFileSync(join(app, "404.html")));
      };
      if (/\/[._]/.test(path)) nowhere();
      else serve(asked, answer, nowhere);
    });
    await new Promise<void>((done) => server.listen(0, "localhost", done));
    return {
      url: `http://localhost:${(server.address() as AddressInfo).port}/`,
      brotli: true,
      stop: () =>
        new Promise<void>((done) => {
          server.close(() => done());
          server.closeAllConnections();
        }),
    };
  },
};
