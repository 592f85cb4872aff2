import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import sirv from "sirv";
import { headersFor } from "./headers.ts";

/** Stands between a request and the files: answers it, or calls `next`. */
export type Middleware = (request: IncomingMessage, answer: ServerResponse, next: () => void) => void;

export interface Serving {
  url: string;
  port: number;
  server: Server;
}

/** Answers requests with the files of a built folder, compressed beforehand. An address that is no file gets the app. */
export function answering(folder: string): (request: IncomingMessage, answer: ServerResponse) => void {
  const serve = sirv(folder, {
    // Looks on the disk at each request, so that a build made meanwhile is what is served.
    dev: true,
    etag: true,
    gzip: true,
    brotli: true,
    single: true,
    setHeaders(answer, path) {
      const host = String(answer.req.headers.host ?? "");
      for (const [name, value] of Object.entries(headersFor(path, host))) answer.setHeader(name, value);
    },
  });
  return (request, answer) => {
    serve(request, answer, () => {
      const headers = headersFor("/", String(request.headers.host ?? ""));
      answer.writeHead(404, { ...headers, "Content-Type": "text/plain; charset=utf-8" });
      answer.end("There is no such file.");
    });
  };
}

function listen(server: Server, port: number, host: string | undefined): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const refused = (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE") resolve(false);
      else reject(error);
    };
    server.once("error", refused);
    server.listen({ port, host }, () => {
      server.off("error", refused);
      resolve(true);
    });
  });
}

/**
 * Serves a built folder on this computer alone, at `port` or, when `orNext` is given, at the next free one. Port 0 is any free one.
 * `before` sees every request first. Rejects when the port is taken and no other may be used.
 */
export async function serve(
  folder: string,
  { port, orNext = false, before }: { port: number; orNext?: boolean; before?: Middleware },
): Promise<Serving> {
  const answer = answering(folder);
  const server = createServer((request, response) => {
    if (before) before(request, response, () => answer(request, response));
    else answer(request, response);
  });
  for (let tried = port; tried <= port + (orNext ? 100 : 0); tried++) {
    if (await listen(server, tried, "localhost")) {
      const used = (server.address() as AddressInfo).port;
      return { url: `http://localhost:${used}/`, port: used, server };
    }
  }
  throw new Error(`Port ${port} is taken by another program.`);
}
