import { type IDBPDatabase, type IDBPTransaction, openDB } from "idb";
import { newId } from "./clock-and-chance.ts";
import type { Kept, Reading, Store, Writing } from "./rows.ts";
import { mayBeTorn, NewerVersion, refusal } from "./trouble.ts";

const NAME = "have-a-go";
const VERSION = 1;

/** The one way to the disk. Both reject with what the browser said; a connection that has died is opened again. */
export interface Database {
  read<Found>(stores: Store[], work: (tx: Reading) => Promise<Found>): Promise<Found>;
  /** Resolves only once the transaction has completed with strict durability; work that throws undoes all of it. */
  write<Made>(stores: Store[], work: (tx: Writing) => Promise<Made>): Promise<Made>;
  /** Another database of this address has failed in a way that may have torn the log, which Chromium keeps for all of them. */
  suspect(): void;
  close(): void;
}

/** Steps up from each older version to the newest; a step is never changed once learners have it. */
function upgrade(db: IDBPDatabase<Kept>, from: number, tx: IDBPTransaction<Kept, Store[], "versionchange">) {
  // The open request says why it failed; these two would say it again, to nobody.
  const unheard = () => {};
  tx.done.catch(unheard);
  if (from < 1) {
    const events = db.createObjectStore("events", { keyPath: "order", autoIncrement: true });
    events.createIndex("id", "id", { unique: true });
    events.createIndex("learner", "learner");
    events.createIndex("play", "play");
    db.createObjectStore("plays", { keyPath: ["learner", "lesson"] });
    db.createObjectStore("summaries", { keyPath: "learner" });
    db.createObjectStore("learners", { keyPath: "id" });
    db.createObjectStore("facts", { keyPath: "what" });
    db.createObjectStore("aside", { autoIncrement: true });
    // Once for each database, so that two tabs opened on a new tablet agree on who its first learner is.
    tx.objectStore("facts").put({ what: "first", value: newId() }).catch(unheard);
  }
}

interface Connection {
  db: IDBPDatabase<Kept>;
  newer: boolean;
}

const isNamed = (error: unknown, name: string): boolean =>
  error instanceof Error || error instanceof DOMException ? error.name === name : false;

/** Opens nothing yet: the first read or write does. `lost` is told when a connection dies by itself. */
export function openDatabase(lost: () => void = () => {}): Database {
  let connection: Promise<Connection> | null = null;
  let torn = false;

  async function open(forget: () => void): Promise<Connection> {
    let db: IDBPDatabase<Kept> | null = null;
    const events = {
      // Another tab holds a newer version up: let it through, and open again when there is something to do.
      blocking: () => {
        forget();
        db?.close();
      },
      terminated: () => {
        forget();
        lost();
      },
    };
    try {
      db = await openDB<Kept>(NAME, VERSION, {
        ...events,
        upgrade: (fresh, from, _to, tx) => upgrade(fresh, from, tx),
      });
      return { db, newer: false };
    } catch (error) {
      if (!isNamed(error, "VersionError")) throw refusal(error);
      db = await openDB<Kept>(NAME, undefined, events);
      return { db, newer: true };
    }
  }

  function connected(): Promise<Connection> {
    if (connection) return connection;
    const mine: Promise<Connection> = open(() => {
      if (connection === mine) connection = null;
    });
    connection = mine;
    mine.catch((error: unknown) => {
      torn ||= mayBeTorn(error);
      if (connection === mine) connection = null;
    });
    return mine;
  }

  /** Starts a transaction; on a connection that was closed behind our back, on a new one. */
  async function started<Tx>(start: (connection: Connection) => Tx): Promise<{ tx: Tx }> {
    const first = await connected();
    try {
      return { tx: start(first) };
    } catch (error) {
      if (!isNamed(error, "InvalidStateError")) throw error;
      connection = null;
      return { tx: start(await connected()) };
    }
  }

  async function finished<Result>(tx: Reading | Writing, work: Promise<Result>): Promise<Result> {
    const outcome = work.then(
      (result) => ({ result }),
      (error: unknown) => {
        // What was already asked for must not be kept by half; an aborted transaction says no to a second abort.
        try {
          tx.abort();
        } catch {}
        return { error };
      },
    );
    const ended = tx.done.then(
      () => null,
      (error: unknown) => ({ error }),
    );
    const [worked, failed] = [await outcome, await ended];
    // The error of a request says more than the abort that follows from it; where the browser aborts by itself, as on a full disk, it is the other way about.
    if ("error" in worked && !(failed && isNamed(worked.error, "AbortError"))) throw worked.error;
    if (failed) throw failed.error;
    if ("error" in worked) throw worked.error;
    return worked.result;
  }

  async function written<Made>(stores: Store[], work: (tx: Writing) => Promise<Made>): Promise<Made> {
    const { tx } = await started(({ db, newer }) => {
      if (newer) throw new NewerVersion("This record belongs to a newer version.");
      return db.transaction(stores, "readwrite", { durability: "strict" });
    });
    return finished(tx, work(tx));
  }

  return {
    async read(stores, work) {
      const { tx } = await started(({ db }) => db.transaction(stores));
      return finished(tx, work(tx));
    },
    async write(stores, work) {
      try {
        if (torn) await written(["aside"], (await import("./rarely.ts")).beginNewLog);
        torn = false;
        return await written(stores, work);
      } catch (error) {
        torn ||= mayBeTorn(error);
        throw error;
      }
    },
    suspect() {
      torn = true;
    },
    close() {
      connection?.then(
        ({ db }) => db.close(),
        () => {},
      );
      connection = null;
    },
  };
}
