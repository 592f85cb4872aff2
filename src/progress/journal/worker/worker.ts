import { folder } from "../folder.ts";
import type { Answered, Asked } from "../messages.ts";
import { type Bytes, twoFiles } from "../two-files.ts";

declare const self: DedicatedWorkerGlobalScope;

/** A file in a folder that belongs to this address alone, which no other page, tab or cleaning app sees. */
async function open(name: string): Promise<Bytes> {
  const root = await navigator.storage.getDirectory();
  const journal = await root.getDirectoryHandle(folder, { create: true });
  const file = await journal.getFileHandle(name, { create: true });
  return file.createSyncAccessHandle();
}

const files = twoFiles(open);

async function answer(asked: Asked): Promise<Answered> {
  switch (asked.ask) {
    case "look": {
      const book = await files.look();
      return { outline: book && { mark: book.mark, last: book.last, sealed: book.sealed, gaps: book.gaps } };
    }
    case "read":
      return { book: await files.look() };
    case "append":
      await files.append(asked.lines, asked.forget);
      return { done: true };
    case "begin":
      await files.begin(asked.whole);
      return { done: true };
  }
}

/** Whether this browser has files that a worker can flush. The lock comes first, so that tabs take turns. */
const able =
  "locks" in navigator &&
  typeof navigator.storage?.getDirectory === "function" &&
  typeof FileSystemFileHandle === "function" &&
  "createSyncAccessHandle" in FileSystemFileHandle.prototype;

let before: Promise<unknown> = Promise.resolve();

self.onmessage = ({ data }: MessageEvent<Asked>) => {
  before = before.then(async () => {
    const answered = able
      ? await navigator.locks
          .request("have-a-go-journal", () => answer(data))
          .catch((error: unknown): Answered => ({ failed: String(error) }))
      : ({ none: true } as const);
    self.postMessage(answered);
  });
};
