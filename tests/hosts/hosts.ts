import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";

/** A web server that runs with one of the ready files, changed in nothing but its name, its port and its folder. */
export interface RunningHost {
  url: string;
  brotli: boolean;
  stop(): Promise<void>;
}

/** A host that reads one of the ready files. `missing` says what to do where it can't be had on this computer. */
export interface Host {
  name: string;
  file: string;
  missing: string | null;
  /** It can't tell pages from files when it has neither: it answers both with `404.html`, and with the headers of a file that it has. */
  plain?: true;
  /** Starts it on this computer alone, with the app in a folder. Rejects with what it says where it doesn't start. */
  start(app: string): Promise<RunningHost>;
}

/** A way to run a web server: its program's name, and what it is started with. */
interface Kind {
  program: string;
  file: string;
  /** Debian's package, where it is called otherwise. */
  package?: string;
  brotli: boolean;
  version: string[];
  words(folder: string, port: number, app: string): string[];
}

/** Where a program is, or null. Debian keeps servers where only root looks. */
function found(program: string): string | null {
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
  package: "nginx-light",
  brotli: existsSync(brotliModule),
  version: ["-v"],
  words(folder, port, app) {
    let site = put(ready("nginx.conf"), /listen 80;\n.*\n/, `listen 127.0.0.1:${port};\n`);
    site = put(site, "have-a-go.example", "localhost");
    site = put(site, "/var/www/have-a-go", app);
    if (this.brotli) site = put(site, "#brotli_static", "brotli_static");
    writeFileSync(join(folder, "site.conf"), site);
    const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
      (what) => `${what}_temp_path ${folder}/${what};`,
    );
    writeFileSync(
      join(folder, "nginx.conf"),
      `${this.brotli ? `load_module ${brotliModule};` : ""}
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
  brotli: true,
  version: ["version"],
  words(folder, port, app) {
    let site = put(ready("Caddyfile"), "have-a-go.example", `http://localhost:${port}`);
    site = put(site, "/var/www/have-a-go", app);
    writeFileSync(join(folder, "Caddyfile"), `{\n\tadmin off\n\tauto_https off\n}\n${site}`);
    return ["run", "--config", join(folder, "Caddyfile"), "--adapter", "caddyfile"];
  },
};

const apacheModules = "/usr/lib/apache2/modules";

const apache: Kind = {
  program: "apache2",
  file: "apache.htaccess",
  package: "apache2-bin",
  brotli: true,
  version: ["-v"],
  words(folder, port, app) {
    // The folder's own file has to lie in the folder: so the app is copied, and it is put beside it.
    const site = join(folder, "site");
    cpSync(app, site, { recursive: true });
    writeFileSync(join(site, ".htaccess"), ready(this.file));
    const modules = [
      "mpm_event",
      "authz_core",
      "dir",
      "mime",
      "headers",
      "rewrite",
      "env",
      "filter",
      "deflate",
    ].map((name) => `LoadModule ${name}_module ${apacheModules}/mod_${name}.so`);
    const config = [
      ...modules,
      `ServerName localhost`,
      `ServerRoot ${folder}`,
      `Listen 127.0.0.1:${port}`,
      `PidFile ${folder}/pid`,
      `ErrorLog ${folder}/errors`,
      `DefaultRuntimeDir ${folder}`,
      // As on most shared hosts: text is compressed on its way, and types come from the system's own list.
      `TypesConfig ${existsSync("/etc/mime.types") ? "/etc/mime.types" : "/dev/null"}`,
      `AddType application/x-gzip .gz`,
      `AddOutputFilterByType DEFLATE text/html text/css text/javascript application/json`,
      `DocumentRoot ${site}`,
      `<Directory ${site}>\nAllowOverride All\nRequire all granted\n</Directory>`,
    ];
    writeFileSync(join(folder, "apache.conf"), `${config.join("\n")}\n`);
    return ["-d", folder, "-f", join(folder, "apache.conf"), "-D", "FOREGROUND"];
  },
};

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

async function start(kind: Kind, program: string, app: string): Promise<RunningHost> {
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
    brotli: kind.brotli,
    async stop() {
      child.kill("SIGTERM");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What a server calls itself, for the list of tests. */
const versionOf = (kind: Kind, program: string): string => {
  const { stdout, stderr } = spawnSync(program, kind.version, { encoding: "utf8" });
  const [first = ""] = `${stdout}${stderr}`.trim().split("\n");
  return first.toLowerCase().includes(kind.program.replace(/\d/, "")) ? first : `${kind.program} ${first}`;
};

function host(kind: Kind): Host {
  const program = found(kind.program);
  const { file } = kind;
  if (!program) {
    const missing = `${kind.program} is not installed, so docs/hosting/${file} was not tried. On Debian: apt-get install ${kind.package ?? kind.program}`;
    return { name: kind.program, file, missing, start: () => Promise.reject(new Error(missing)) };
  }
  return { name: versionOf(kind, program), file, missing: null, start: (app) => start(kind, program, app) };
}

/** The servers that there is a ready file for. */
export const servers: Host[] = [nginx, caddy, apache].map(host);
