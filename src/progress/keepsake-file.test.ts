import { afterEach, beforeEach, expect, test } from "vitest";
import { inMemory } from "./in-memory.ts";
import { checkKeepsake } from "./keepsake-check.ts";
import { keepsakeFile, longest } from "./keepsake-file.ts";
import { aDoing, aMove, anEnd, aPlay, closeTabs, freshTablet, openTab, rowsIn } from "./pretend-tablet.ts";
import type { PlayEvent } from "./types.ts";

beforeEach(freshTablet);
afterEach(closeTabs);

/** A keepsake file from a tablet on which Mair has finished one lesson and begun another. */
async function mairsFile(): Promise<string> {
  const tab = await openTab("cy");
  await tab.rename("Mair", "curly");
  await tab.change({ steady: true });
  await tab.keep(aDoing(aPlay("p1")));
  await tab.keep(anEnd("p1"));
  await tab.keep(aMove("p2", 1, "polls"));
  await tab.told("sound");
  return tab.exportFile();
}

const changed = (file: string, change: (json: Record<string, unknown>) => void): string => {
  const json = JSON.parse(file);
  change(json);
  return JSON.stringify(json);
};

test("a keepsake file brings a learner to another tablet, with the play they were in", async () => {
  const file = await mairsFile();
  freshTablet();
  const tab = await openTab();
  const here = tab.store.getState().current;
  const imported = await tab.importFile(file);
  expect(imported).toMatchObject({
    ok: true,
    events: 3,
    dropped: 0,
    learner: { name: "Mair", look: "curly" },
  });
  expect(tab.store.getState().current).toEqual(here);
  if (imported.ok) await tab.switchTo(imported.learner.id);
  const next = await openTab();
  const { current, summary } = next.store.getState();
  expect(current).toMatchObject({ name: "Mair", settings: { language: "cy", steady: true } });
  expect(summary).toMatchObject({
    carryOn: { play: "p2" },
    finished: { "mute-first": { times: 1 } },
    told: ["sound"],
  });
  expect(await next.playOf("polls")).toEqual(aPlay("p2", "polls", 1));
  expect((await next.eventsOf("p1")).map(({ action }) => action.type)).toEqual(["open", "on"]);
  expect(await next.exportFile()).toBe(file);
});

test("the same file taken in twice adds nothing, and leaves what has been done since", async () => {
  const file = await mairsFile();
  const tab = await openTab();
  await tab.playOf("polls");
  await tab.keep(aMove("p2", 2, "polls"));
  await tab.rename("Mair Jones", "bun");
  expect(await tab.importFile(file)).toMatchObject({ ok: true, events: 0 });
  expect(await tab.importFile(file)).toMatchObject({ ok: true, events: 0 });
  expect(await rowsIn("events")).toHaveLength(4);
  const next = await openTab();
  expect(next.store.getState().current.name).toBe("Mair Jones");
  expect(await next.playOf("polls")).toEqual(aPlay("p2", "polls", 2));
  expect(next.store.getState().summary.finished["mute-first"]?.times).toBe(1);
});

test("a keepsake file is text that a person can look at, a line for each event", async () => {
  const file = await mairsFile();
  expect(JSON.parse(file)).toMatchObject({ haveAGo: "keepsakes", version: 1, learner: { name: "Mair" } });
  expect(file.split("\n").filter((line) => line.includes('"action"'))).toHaveLength(3);
});

test("without any storage a keepsake file is made and taken in all the same", async () => {
  const tab = inMemory();
  await tab.keep(aMove("p9", 1));
  const copy = inMemory();
  const imported = await copy.importFile(await tab.exportFile());
  expect(imported).toMatchObject({ ok: true, events: 1 });
  if (imported.ok) await copy.switchTo(imported.learner.id);
  expect(await copy.playOf("mute-first")).toEqual(aPlay("p9", "mute-first", 1));
  expect(copy.store.getState().saving).toEqual({ state: "not-saved", why: "refused" });
});

test("what is not a keepsake file, or not one of ours, is refused, and changes nothing", async () => {
  const file = await mairsFile();
  const tab = await openTab();
  const before = tab.store.getState();
  const refused: [string, string][] = [
    ["", "other"],
    ["null", "other"],
    ["[]", "other"],
    ["<html>Log in to our Wi-Fi</html>", "other"],
    ['{"haveAGo":"lesson-pack","version":1}', "other"],
    [file.slice(0, 400), "damaged"],
    [file.replace('"told"', '"__proto__"'), "damaged"],
    [file.replace('"moves"', '"constructor"'), "damaged"],
    [changed(file, (json) => Object.assign(json, { version: 2 })), "newer"],
    [changed(file, (json) => Object.assign(json, { learner: { id: "" } })), "damaged"],
    [file.replace(/"learner": \{"id":"\w+"/, '"learner": {"id":"__proto__"'), "damaged"],
    [changed(file, (json) => Object.assign(json, { summary: null })), "damaged"],
    [changed(file, (json) => Object.assign(json, { events: {} })), "damaged"],
    [file + " ".repeat(longest), "long"],
    [`{"haveAGo":"keepsakes","x":${"[".repeat(100_000)}`, "damaged"],
    [file.replace('"move":', `"x":${"[".repeat(200)}${"]".repeat(200)},"move":`), "damaged"],
  ];
  for (const [text, why] of refused)
    expect(await tab.importFile(text), text.slice(0, 60)).toEqual({ ok: false, why });
  expect(tab.store.getState()).toEqual(before);
});

test("events that can't be read, or are somebody else's, are left out of a file and counted", async () => {
  const file = await mairsFile();
  freshTablet();
  const tab = await openTab();
  const odd = changed(file, (json) => {
    const events = json.events as PlayEvent[];
    const [event] = events;
    json.events = [
      ...events,
      { ...event, id: "x", learner: "y" },
      { ...event, action: { type: "fly" } },
      7,
      event,
    ];
    const [play] = json.plays as object[];
    const steps = { one: { round: 1, shown: null, help: { toString: 1 } } };
    json.plays = [...(json.plays as unknown[]), { id: "p7" }, { ...play, id: "p8", steps }];
  });
  expect(await tab.importFile(odd)).toMatchObject({ ok: true, events: 3, dropped: 4 });
  expect(await rowsIn("events")).toHaveLength(3);
  expect(await rowsIn("plays")).toHaveLength(1);
});

test("names that reach into JavaScript are let into no record, so that its own keepsake file is taken in again", async () => {
  const file = await mairsFile();
  freshTablet();
  const tab = await openTab();
  for (const lesson of ["__proto__", "constructor", "prototype"]) {
    const odd = changed(file, (json) => {
      const events = json.events as PlayEvent[];
      const plays = json.plays as object[];
      const place = { title: "a", step: 1, steps: 1, minutes: 1, [lesson]: 1 };
      json.events = [...events.map((event, at) => ({ ...event, id: `${lesson}${at}`, lesson })), ...events];
      json.plays = [...plays, ...plays.map((play) => ({ ...play, lesson })), place];
    });
    const imported = await tab.importFile(odd.replaceAll(`"${lesson}":`, '"a":'));
    expect(imported).toMatchObject({ ok: true, dropped: 3 });
    if (imported.ok) await tab.switchTo(imported.learner.id);
    expect(await inMemory().importFile(await tab.exportFile())).toMatchObject({ ok: true, events: 3 });
  }
});

test("a file never holds what it would be refused for, even where the record does", async () => {
  const file = JSON.parse(await mairsFile());
  const odd = { type: "move", move: { constructor: { n: 1 }, deep: Object.fromEntries([["__proto__", 1]]) } };
  const events = file.events.map((event: PlayEvent) => ({ ...event, action: odd }));
  const written = keepsakeFile({ ...file, events });
  expect(await inMemory().importFile(written)).toMatchObject({ ok: true, events: 3, dropped: 0 });
});

test("a keepsake comes with the file, and one whose drawing would lead elsewhere does not", () => {
  const ended = (id: string, picture: string) => ({
    ...{ id, learner: "mair", play: id, lesson: id, version: "1", room: "meetings", ended: true, clock: 1 },
    ...{ action: { type: "on" }, place: { title: "", step: 1, steps: 1, minutes: 1 } },
    earned: { picture, name: "a lead", language: "en" },
  });
  const file = (...events: unknown[]) =>
    JSON.stringify({
      ...{ haveAGo: "keepsakes", version: 1, events },
      learner: {
        ...{ id: "mair", name: "Mair", look: "bun" },
        settings: { language: "en", size: 0, calm: false, sound: true },
      },
      summary: { finished: {}, told: [] },
    });
  const checked = checkKeepsake(file(ended("a", "dog-lead-1a2b"), ended("b", "../../elsewhere")));
  expect(checked.ok && checked.keepsake.events.map(({ earned }) => earned?.picture)).toEqual([
    "dog-lead-1a2b",
    undefined,
  ]);
});

test("a record too long for a file goes without the moves of finished plays, and can be taken in", async () => {
  const file = JSON.parse(await mairsFile());
  const [opened, ended, moved] = file.events;
  const many = Array.from({ length: 20_000 }, (_, n) => ({
    ...moved,
    id: `m${n}`,
    play: "p1",
    lesson: "mute-first",
  }));
  const long = keepsakeFile({ ...file, events: [opened, ...many, ended, moved] });
  expect(long.length).toBeLessThan(longest);
  expect(JSON.parse(long).events).toEqual([opened, ended, moved]);
});
