import type { IncomingMessage, ServerResponse } from "node:http";

/**
 * What can become of an answer on its way, besides not coming at all. `after` is how many bytes of the body get through.
 * `truncated`: the line says that this was all (`told`: though another length had been told); `reset`: it is torn down there;
 * `drip`: nothing more comes, and it never ends; `status`: the host answers that it can't.
 */
export type BadLine =
  | { bad: "truncated"; after: number; told: boolean }
  | { bad: "reset"; after: number }
  | { bad: "drip"; after: number }
  | { bad: "status"; status: number };

/** A page that a host shows when it has a bad day. */
const sorry = "<!doctype html><title>Sorry</title><h1>Something went wrong</h1>";

/** Lets `after` bytes of what is written through, and calls `enough` once they are on their way. What is shorter comes whole. */
function atMost(after: number, answer: ServerResponse, enough: () => void): void {
  const write = answer.write.bind(answer);
  const end = answer.end.bind(answer);
  let left = after;
  let over = false;
  function pass(chunk: Uint8Array): boolean {
    if (over) return true;
    const part = chunk.subarray(0, left);
    left -= part.length;
    over = left === 0;
    return write(part, () => {
      if (over) enough();
    });
  }
  Object.assign(answer, {
    write: pass,
    end: () => (over ? answer : end()),
  });
}

/** Takes back how long the answer is going to be. */
function untold(answer: ServerResponse): void {
  const writeHead = answer.writeHead.bind(answer);
  Object.assign(answer, {
    writeHead(status: number, headers: Record<string, string>) {
      const { "Content-Length": _, ...others } = headers;
      return writeHead(status, others);
    },
  });
}

/** Spoils the answer that `serve` is about to write. */
export function spoil(
  line: BadLine,
  request: IncomingMessage,
  answer: ServerResponse,
  serve: () => void,
): void {
  const { socket } = request;
  if (line.bad === "status") {
    answer.writeHead(line.status, { "Content-Type": "text/html" });
    answer.end(sorry);
    return;
  }
  if (line.bad === "reset" && line.after === 0) {
    socket.resetAndDestroy();
    return;
  }
  const end = answer.end.bind(answer);
  if (line.bad === "truncated" && !line.told) untold(answer);
  atMost(line.after, answer, () => {
    if (line.bad === "reset") socket.resetAndDestroy();
    if (line.bad !== "truncated") return;
    end();
    if (line.told) socket.end();
  });
  serve();
}
