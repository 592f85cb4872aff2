import { createServer, connect as reach, type Server, type Socket } from "node:net";

/**
 * What a prepaid SIM gives: 1.6 Mbit/s for all connections together, and 150 ms to the host and back.
 *
 * It is made between the browser and the server, so that a service worker's downloads go over it too. For each connection:
 * - TCP's greeting costs one round trip: on this computer it takes no time, so what the browser says first is held for 150 ms from then on.
 * - What the browser says reaches the server 75 ms later, and what the server says the browser 75 ms later: one round trip for an answer's first byte.
 * - What the server says leaves in packets of 1,460 bytes, one at a time for all connections, which take turns as TCP's flows do.
 * TCP's slow start and TLS are left out, for every page alike; a larger page would pay more for both.
 */
export const prepaid = { roundTrip: 150, bitsPerSecond: 1_600_000 };

const packet = 1460;

interface Parcel {
  at: number;
  data: Buffer | null;
}

/** Hands on what it is given, in order, each at its time. `null` is the end. */
function conveyor(to: Socket) {
  const parcels: Parcel[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const go = (): void => {
    timer = undefined;
    for (let next = parcels[0]; next && next.at <= performance.now(); next = parcels[0]) {
      parcels.shift();
      if (next.data === null) to.end();
      else to.write(next.data);
    }
    const [next] = parcels;
    if (next) timer = setTimeout(go, Math.max(0, next.at - performance.now()));
  };
  return {
    add(at: number, data: Buffer | null): void {
      parcels.push({ at, data });
      if (timer === undefined) go();
    },
    stop: () => clearTimeout(timer),
  };
}

/** A line from a port of its own to the server at another. `slow` is whether it is that slow; `cut` ends everything on it until `mend`. */
export interface Line {
  port: number;
  slow: boolean;
  cut(): Promise<void>;
  mend(): Promise<void>;
}

interface Flow {
  waiting: Buffer[];
  ended: boolean;
  hand(at: number, data: Buffer | null): void;
}

/** Lays a line to the server at `toPort` on this computer. */
export async function layLine(toPort: number): Promise<Line> {
  const flows: Flow[] = [];
  const open = new Set<Socket>();
  let server: Server | null = null;
  let free = 0;
  let pumping: ReturnType<typeof setTimeout> | undefined;

  const halfWay = () => (line.slow ? prepaid.roundTrip / 2 : 0);

  /** Sends packets as long as the line is free, from each connection in turn. */
  function pump(): void {
    pumping = undefined;
    for (let flow = flows.shift(); flow; flow = flows.shift()) {
      const now = performance.now();
      if (line.slow && free > now + 1) {
        flows.unshift(flow);
        pumping = setTimeout(pump, free - now);
        return;
      }
      const [first] = flow.waiting;
      if (!first) {
        if (flow.ended) flow.hand(Math.max(now, free) + halfWay(), null);
        continue;
      }
      const data = first.subarray(0, packet);
      if (data.length === first.length) flow.waiting.shift();
      else flow.waiting[0] = first.subarray(packet);
      free = Math.max(now, free) + (line.slow ? (data.length * 8000) / prepaid.bitsPerSecond : 0);
      flow.hand(Math.max(now, free) + halfWay(), data);
      flows.push(flow);
    }
  }

  function carry(browser: Socket): void {
    const greeted = performance.now() + (line.slow ? prepaid.roundTrip : 0);
    const host = reach({ port: toPort, host: "localhost", noDelay: true });
    const [up, down] = [conveyor(host), conveyor(browser)];
    const flow: Flow = { waiting: [], ended: false, hand: down.add };
    const give = () => {
      if (!flows.includes(flow)) flows.push(flow);
      if (pumping === undefined) pump();
    };
    const over = () => {
      for (const socket of [browser, host]) {
        open.delete(socket);
        socket.destroy();
      }
      up.stop();
      down.stop();
      flow.waiting = [];
    };
    open.add(browser).add(host);
    browser.setNoDelay();
    browser.on("data", (data) => up.add(Math.max(greeted, performance.now()) + halfWay(), data));
    host.on("data", (data) => {
      flow.waiting.push(data);
      give();
    });
    host.on("end", () => {
      flow.ended = true;
      give();
    });
    browser.on("close", over);
    browser.on("error", over);
    host.on("error", over);
  }

  const line: Line = {
    port: 0,
    slow: true,
    async cut() {
      const ending = server;
      server = null;
      if (!ending) return;
      const ended = new Promise((done) => ending.close(done));
      for (const socket of open) socket.destroy();
      open.clear();
      await ended;
    },
    async mend() {
      if (server) return;
      const laid = createServer({ allowHalfOpen: true }, carry);
      server = laid;
      await new Promise<void>((done, failed) => {
        laid.once("error", failed);
        laid.listen({ port: line.port, host: "localhost" }, done);
      });
      const address = laid.address();
      if (typeof address === "object" && address) line.port = address.port;
    },
  };
  await line.mend();
  return line;
}
