import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { answering, serve } from "../../../tools/serve.ts";
import { type BadLine, spoil } from "./bad-lines.ts";

/** A request that the host answered: its path, what it weighed in bytes, and whether the answer went out whole. */
export interface Answered {
  path: string;
  bytes: number;
  whole: boolean;
}

/**
 * Decides what becomes of a request: `files` answers it as a host does, `portal` with a Wi-Fi login page, `cut` with a broken line, and
 * a `BadLine` spoils the answer on its way.
 */
export type Weather = (path: string) => "files" | "portal" | "cut" | BadLine;

export const portalPage = "<!doctype html><title>Welcome</title><h1>Sign in to the Wi-Fi</h1>";

/** The production server, on a port of its own. `stop` really stops it: nobody answers until `start`. */
export interface Host {
  url: string;
  answered: Answered[];
  weather: Weather;
  stop(): Promise<void>;
  start(): Promise<void>;
  /** Serves another folder from now on: a new version is out. */
  put(folder: string): void;
}

function note(host: Host, path: string, answer: ServerResponse, well: boolean): void {
  const entry: Answered = { path, bytes: 0, whole: false };
  host.answered.push(entry);
  let sent = 0;
  const write = answer.write.bind(answer) as (chunk: Uint8Array, ...others: unknown[]) => boolean;
  Object.assign(answer, {
    write(chunk: Uint8Array, ...others: unknown[]) {
      sent += chunk.length;
      return write(chunk, ...others);
    },
  });
  const length = () => Number(answer.getHeader("content-length") ?? 0);
  const out = () => {
    entry.bytes = length();
    entry.whole = well && answer.statusCode < 400;
  };
  answer.once("finish", out);
  // A browser that has all of it asks for something else on the same line at once. Where that is cut, this answer never ends for us.
  answer.once("close", () => {
    if (answer.writableEnded || (sent > 0 && sent === length())) out();
  });
}

export async function openHost(folder: string): Promise<Host> {
  let answer = answering(folder);
  let server: Server | null = null;
  let port = 0;

  function before(request: IncomingMessage, response: ServerResponse): void {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    const weather = host.weather(path);
    switch (weather) {
      case "cut":
        request.socket.destroy();
        return;
      case "portal":
        // As bad as they come: it says that all is well, and that its page may be kept for a day.
        response.writeHead(200, { "Content-Type": "text/html", "Cache-Control": "max-age=86400" });
        response.end(portalPage);
        return;
      case "files":
        note(host, path, response, true);
        answer(request, response);
        return;
      default:
        note(host, path, response, false);
        spoil(weather, request, response, () => answer(request, response));
    }
  }

  const host: Host = {
    url: "",
    answered: [],
    weather: () => "files",
    put(other) {
      answer = answering(other);
    },
    async start() {
      if (server) return;
      const serving = await serve(folder, { port, before });
      server = serving.server;
      port = serving.port;
      host.url = serving.url;
    },
    async stop() {
      const running = server;
      if (!running) return;
      server = null;
      const stopped = new Promise((resolve) => running.close(resolve));
      running.closeAllConnections();
      await stopped;
    },
  };
  await host.start();
  return host;
}
