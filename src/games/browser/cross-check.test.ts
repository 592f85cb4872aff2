import { expect, test } from "vitest";
import { crossCheck } from "./cross-check.ts";
import { everyExample, parsed } from "./trying.ts";

const page = (id: string, parts: unknown[] = [{ part: "words", words: "Hello." }]) => ({
  id,
  address: `${id}.example`,
  title: id,
  parts,
});

const said = (config: Record<string, unknown>): string[] =>
  crossCheck(parsed({ pages: [page("garden")], goals: [{ id: "end", page: "garden" }], ...config })).map(
    ({ sentence }) => sentence,
  );

test("every example fits together, in every style", () => {
  for (const [name, spec] of everyExample) expect(crossCheck(spec), name).toEqual([]);
});

test("names of what there is not are said", () => {
  expect(said({ start: "gardn" })).toEqual(["There is no page “gardn” in this step."]);
  expect(said({ goals: [{ id: "a", tapped: "claim" }] })).toEqual([
    "There is no link, advert or result “claim” in this step.",
  ]);
  expect(said({ goals: [{ id: "a", filled: ["name"] }] })).toEqual([
    "There is no field “name” in this step.",
  ]);
});

test("two of one name, and a page named like the browser's own, are said", () => {
  expect(said({ pages: [page("garden"), page("garden")] })).toEqual(["The page “garden” is here twice."]);
  expect(said({ pages: [page("home"), page("garden")] })[0]).toContain("is the browser's own page");
});

test("whatever can be tapped has to answer", () => {
  const silent = [{ part: "link", words: "Leeks" }];
  expect(said({ pages: [page("garden", silent)] })[0]).toContain("leads nowhere and says nothing");
});

test("what can't be reached is said", () => {
  expect(said({ goals: [{ id: "a", searched: "any" }] })[0]).toContain("has no “search”");
  expect(said({ goals: [{ id: "a", tabs: 2 }] })[0]).toContain("“controls” has no “tabs”");
  expect(said({ goals: [{ id: "a", sent: "garden" }] })[0]).toContain("has no form");
  expect(said({ goals: [{ id: "a", cookies: "garden" }] })[0]).toContain("asks nothing about cookies");
});

test("an address that somebody could own is not taken", () => {
  const real = { ...page("garden"), address: "garden.com" };
  expect(() => parsed({ pages: [real], goals: [{ id: "end", page: "garden" }] })).toThrow();
});
