import { spawn } from "node:child_process";

/** What the registry knows against the libraries that a learner's browser gets: nothing, something, or it was not to be had. */
export interface Audit {
  state: "clean" | "known" | "unanswered";
  /** What to read: a sentence, or one line for each library. */
  said: string;
}

interface Answer {
  message?: string;
  error?: { summary?: string };
  vulnerabilities?: Record<string, { name: string; severity: string; via: unknown[] }>;
  metadata?: { dependencies: { prod: number } };
}

/** What npm found, from what it printed: lines of JSON, or nothing of use where it found no registry. */
function auditOf(printed: string): Audit {
  let answer: Answer = {};
  try {
    answer = JSON.parse(printed);
  } catch {
    // Told below: it gave no answer.
  }
  const { vulnerabilities, metadata, message = "it gave no answer" } = answer;
  if (!vulnerabilities || !metadata) {
    return { state: "unanswered", said: `Not asked: the registry answers no audits here (${message}).` };
  }
  const grave = Object.values(vulnerabilities).filter(({ severity }) => /^(high|critical)$/.test(severity));
  const lines = grave.map(({ name, severity, via }) => {
    const why = via.map((one) =>
      typeof one === "string" ? `through ${one}` : Reflect.get(Object(one), "title"),
    );
    return `${name}: ${severity}. ${why.join("; ")}`;
  });
  if (lines.length > 0) return { state: "known", said: lines.join("\n") };
  return { state: "clean", said: `Nothing grave is known against ${metadata.dependencies.prod} libraries.` };
}

/**
 * Asks the registry (npm's own, or another by its address) what is known against what is not only for building. Grave is what it calls
 * high or critical. Never rejects: without an answer it says so.
 */
export function audit(registry?: string): Promise<Audit> {
  const words = ["audit", "--omit=dev", "--json", "--fetch-retries=0", "--fetch-timeout=20000"];
  const npm = spawn("npm", registry ? [...words, `--registry=${registry}`] : words, {
    stdio: ["ignore", "pipe", "ignore"],
    shell: process.platform === "win32",
  });
  let printed = "";
  npm.stdout.on("data", (text: Buffer) => {
    printed += text;
  });
  return new Promise((done) => {
    npm.once("error", (error) => done({ state: "unanswered", said: String(error) }));
    npm.once("close", () => done(auditOf(printed)));
  });
}

/** `npm run audit`: says it, and fails where something grave is known. */
export default async function print(): Promise<number> {
  const { state, said } = await audit();
  console.log(said);
  return state === "known" ? 1 : 0;
}
