import { trustedScript } from "../../trusted-script.ts";
import { type Beside, beside, type Ground } from "./beside.ts";
import { type Journal, NoJournal, noJournal } from "./journal.ts";
import type { Answered, Asked } from "./messages.ts";
import { cacheWitness } from "./witness.ts";
import address from "./worker/worker.ts?worker&url";

/** Whether it is worth asking a worker: whether it can flush a file, only the worker itself sees. */
export const mayBeThere = (): boolean =>
  typeof Worker === "function" &&
  "locks" in navigator &&
  typeof navigator.storage?.getDirectory === "function";

/** Starts the journal's worker. */
export function openJournal(): Journal {
  const worker = new Worker(trustedScript(address));
  const waiting: { yes(answered: Answered): void; no(why: unknown): void }[] = [];
  worker.onmessage = ({ data }: MessageEvent<Answered>) => waiting.shift()?.yes(data);
  worker.onerror = (event) => {
    for (const { no } of waiting.splice(0)) no(new Error(event.message));
  };

  async function ask(asked: Asked): Promise<Answered> {
    const answered = await new Promise<Answered>((yes, no) => {
      waiting.push({ yes, no });
      worker.postMessage(asked);
    });
    if ("none" in answered) throw new NoJournal("There are no such files.");
    if ("failed" in answered) throw new Error(answered.failed);
    return answered;
  }

  return {
    async look() {
      const answered = await ask({ ask: "look" });
      return "outline" in answered ? answered.outline : null;
    },
    async read() {
      const answered = await ask({ ask: "read" });
      return "book" in answered ? answered.book : null;
    },
    async append(lines, forget) {
      await ask({ ask: "append", lines, forget });
    },
    async begin(whole) {
      await ask({ ask: "begin", whole });
    },
    close: () => worker.terminate(),
  };
}

/** A journal in this browser's files, beside a database. */
export const besideJournal = (ground: Pick<Ground, "db" | "start" | "found">): Beside =>
  beside({ ...ground, journal: mayBeThere() ? openJournal() : noJournal, witness: cacheWitness });
