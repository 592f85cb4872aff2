import { vi } from "vitest";

/** Changes every transaction that writes, from now until it is restored. */
export function onWriting(change: (tx: IDBTransaction, stores: string[]) => void) {
  const real = IDBDatabase.prototype.transaction;
  let writes = 0;
  const spy = vi.spyOn(IDBDatabase.prototype, "transaction").mockImplementation(function (
    this: IDBDatabase,
    ...given: Parameters<IDBDatabase["transaction"]>
  ) {
    const tx: IDBTransaction = Reflect.apply(real, this, given);
    if (given[1] === "readwrite") {
      writes += 1;
      change(tx, [...given[0]]);
    }
    return tx;
  });
  return { writes: () => writes, mend: () => spy.mockRestore() };
}
