import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";

/** A web server that runs with one of the ready files, changed in nothing but its name, its port and its folder. */
export interface RunningHost {
  url: string;
  brotli: boolean;
  stop(): Promise<void>;
}

/** A way to run a web server: its program's name, and what it is started with. */
interface Kind {
  program: string;
  file: string;
  words(folder: string, port: number, app: string): string[];
}

/** Where a program is, or null. Debian keeps servers where only root looks. */
export function found(program: string): string | null {
  const folders = [...(process.env.PATH ?? "").split(delimiter), "/usr/sbin", "/usr/local/sbin"];
  return folders.map((folder) => join(folder, program)).find((path) => existsSync(path)) ?? null;
}

const ready = (file: string): string => readFileSync(join("docs/hosting", file), "utf8");

/** Replaces what has to be there: a ready file without it is not the one that is documented. */
function put(text: string, from: string | RegExp, to: string): string {
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`The ready file has no ${String(from)}.`);
  return changed;
}

const brotliModule = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";

const nginx: Kind = {
  program: "nginx",
  file: "nginx.conf",
  words(folder, port, app) {
    let site = put(ready("nginx.conf"), /listen 80;\n.*\n/, `listen 127.0.0.1:${port};\n`);
    site = put(site, "have-a-go.example", "localhost");
    site = put(site, "/var/www/have-a-go", app);
    const brotli = existsSync(brotliModule);
    if (brotli) site = put(site, "#brotli_static", "brotli_static");
    writeFileSync(join(folder, "site.conf"), site);
    const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
      (what) => `${what}_temp_path ${folder}/${what};`,
    );
    writeFileSync(
      join(folder, "nginx.conf"),
      `${brotli ? `load_module ${brotliModule};` : ""}
daemon off; master_process off; pid ${folder}/pid; error_log ${folder}/errors;
events {}
http { access_log off; ${temporary.join(" ")} include ${folder}/site.conf; }
`,
    );
    return ["-c", join(folder, "nginx.conf"), "-p", folder];
  },
};

const caddy: Kind = {
  program: "caddy",
  file: "Caddyfile",
  words(folder, port, app) {
    let site = put(ready("Caddyfile"), "have-a-go.example", `http://localhost:${port}`);
    site = put(site, "/var/www/have-a-go", app);
    writeFileSync(join(folder, "Caddyfile"), `{\n\tadmin off\n\tauto_https off\n}\n${site}`);
    return ["run", "--config", join(folder, "Caddyfile"), "--adapter", "caddyfile"];
  },
};

/** The servers that there is a ready file for. */
export const hosts: Kind[] = [nginx, caddy];

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => done(typeof address === "object" && address ? address.port : 0));
    });
  });
}

async function answers(url: string, child: ChildProcess, said: () => string): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`It did not start:\n${said()}`);
    try {
      await fetch(url);
      return;
    } catch {
      await new Promise((later) => setTimeout(later, 20));
    }
  }
}

/** Starts a server on this computer alone, with the app in `app`. Rejects with what it says where it doesn't start. */
export async function startHost(kind: Kind, app: string): Promise<RunningHost> {
  const program = found(kind.program);
  if (!program) throw new Error(`${kind.program} is not installed.`);
  const folder = mkdtempSync(join(tmpdir(), `have-a-go-${kind.program}-`));
  mkdirSync(join(folder, "home"));
  const port = await freePort();
  let said = "";
  const child = spawn(program, kind.words(folder, port, resolve(app)), {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, HOME: join(folder, "home"), XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
  });
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text: Buffer) => (said += text));
  const url = `http://localhost:${port}/`;
  const ended = new Promise<void>((done) => child.once("close", () => done()));
  await answers(url, child, () => said);
  return {
    url,
    brotli: kind !== nginx || existsSync(brotliModule),
    async stop() {
      child.kill("SIGTERM");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What a server calls itself, for the table. */
export const versionOf = (program: string, path: string): string =>
  program === "nginx"
    ? execFileSync("sh", ["-c", `${path} -v 2>&1`], { encoding: "utf8" }).trim()
    : `caddy ${execFileSync(path, ["version"], { encoding: "utf8" }).trim()}`;
