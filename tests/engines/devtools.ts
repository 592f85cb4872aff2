import type { ChildProcess } from "node:child_process";
import type { Readable, Writable } from "node:stream";

type Fields = Record<string, unknown>;

interface Answer {
  id?: number;
  method?: string;
  sessionId?: string;
  params?: Fields;
  result?: Fields;
  error?: { message: string };
}

/** A conversation over DevTools' protocol, as old as the browser is. */
export interface DevTools {
  send(method: string, params?: Fields, session?: string): Promise<Fields>;
  /** Calls back at each event of that name, with the session that it came from. */
  hear(method: string, heard: (params: Fields, session: string | undefined) => void): void;
}

/** Speaks with a browser that was started with `--remote-debugging-pipe`: it reads from its fourth stream and writes to its fifth. */
export function devTools(browser: ChildProcess): DevTools {
  const [, , , to, from] = browser.stdio as [unknown, unknown, unknown, Writable, Readable];
  const waiting = new Map<number, { done(result: Fields): void; failed(error: Error): void }>();
  const listeners = new Map<string, (params: Fields, session: string | undefined) => void>();
  let last = 0;
  let unread = "";

  const take = (text: string): void => {
    const { id, method, sessionId, params = {}, result = {}, error }: Answer = JSON.parse(text);
    if (method) listeners.get(method)?.(params, sessionId);
    const asked = id === undefined ? undefined : waiting.get(id);
    if (id === undefined || !asked) return;
    waiting.delete(id);
    if (error) asked.failed(new Error(error.message));
    else asked.done(result);
  };

  from.setEncoding("utf8");
  from.on("data", (chunk: string) => {
    const parts = (unread + chunk).split("\0");
    unread = parts.pop() ?? "";
    for (const part of parts) take(part);
  });
  to.on("error", () => {});
  browser.once("close", () => {
    for (const { failed } of waiting.values()) failed(new Error("The browser ended."));
    waiting.clear();
  });

  return {
    send: (method, params = {}, sessionId) =>
      new Promise((done, failed) => {
        last += 1;
        waiting.set(last, { done, failed });
        to.write(`${JSON.stringify({ id: last, method, params, sessionId })}\0`);
      }),
    hear: (method, heard) => {
      listeners.set(method, heard);
    },
  };
}
