import { afterEach, expect, test, vi } from "vitest";
import { askToPersist } from "./ask-to-persist.ts";
import { mayForget } from "./persistence.ts";

afterEach(() => vi.unstubAllGlobals());

const apple = "Apple Computer, Inc.";
const browser = (facts: Record<string, unknown>, installed = false) => {
  vi.stubGlobal("navigator", facts);
  vi.stubGlobal("matchMedia", (query: string) => ({ matches: installed && query.includes("standalone") }));
};

test("Safari may forget, until the app is on the home screen", () => {
  browser({ vendor: apple });
  expect(mayForget(false)).toBe(true);
  browser({ vendor: apple }, true);
  expect(mayForget(false)).toBe(false);
  browser({ vendor: apple, standalone: true });
  expect(mayForget(false)).toBe(false);
});

test("Chrome and Firefox are not said to forget; a browser without storage is", () => {
  for (const vendor of ["Google Inc.", ""]) {
    browser({ vendor });
    expect(mayForget(false)).toBe(false);
    expect(mayForget(true)).toBe(true);
  }
});

test("the browser is asked to keep the record, and its answer is taken as it is", async () => {
  browser({ storage: { persist: () => Promise.resolve(true) } });
  expect(await askToPersist()).toBe(true);
  browser({ storage: { persist: () => Promise.resolve(false) } });
  expect(await askToPersist()).toBe(false);
  browser({ storage: { persist: () => Promise.reject(new Error("no")) } });
  expect(await askToPersist()).toBe(false);
  browser({});
  expect(await askToPersist()).toBe(false);
});
