import { serve } from "../../tools/serve.ts";
import { layLine } from "./line.ts";

/** A file that was asked for, and what it weighs over the line in bytes, headers apart. */
export interface Sent {
  path: string;
  bytes: number;
}

/** A built folder as a host has it, at the other end of a slow line. */
export interface Site {
  url: string;
  /** What was asked for since this was last emptied. */
  sent: Sent[];
  slow(yes: boolean): void;
  /** Nobody answers until `mend`. */
  cut(): Promise<void>;
  mend(): Promise<void>;
  close(): Promise<void>;
}

/** Serves a folder with the production server, over a line of its own. */
export async function openSite(folder: string): Promise<Site> {
  const site: Site = {
    url: "",
    sent: [],
    slow: () => {},
    cut: async () => {},
    mend: async () => {},
    close: async () => {},
  };
  const { port, server } = await serve(folder, {
    port: 0,
    before(request, answer, next) {
      const entry: Sent = { path: new URL(request.url ?? "/", "http://localhost").pathname, bytes: 0 };
      site.sent.push(entry);
      answer.once("finish", () => {
        entry.bytes = Number(answer.getHeader("content-length") ?? 0);
      });
      next();
    },
  });
  const line = await layLine(port);
  return Object.assign(site, {
    url: `http://localhost:${line.port}/`,
    slow(yes: boolean) {
      line.slow = yes;
    },
    cut: line.cut,
    mend: line.mend,
    async close() {
      await line.cut();
      server.closeAllConnections();
      server.close();
    },
  });
}

/** What some files weigh together, fonts apart, in bytes. */
export const weight = (sent: Sent[], of: RegExp = /./): number =>
  sent
    .filter(({ path }) => of.test(path) && !/\.woff2?$/.test(path))
    .reduce((sum, { bytes }) => sum + bytes, 0);
