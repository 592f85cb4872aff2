import type { Browser } from "playwright-core";
import { afterAll, beforeAll, test } from "vitest";
import { builtApp } from "./harness/built.ts";
import { everyLesson, openHall, patience, playedBy } from "./harness/every-lesson.ts";
import { type Host, openHost } from "./harness/host.ts";

let app: string;
let host: Host;
let hall: Browser;

beforeAll(async () => {
  app = await builtApp();
  host = await openHost(app);
  hall = await openHall();
});
afterAll(async () => {
  await hall.close();
  await host.stop();
});

test.concurrent.for(everyLesson)(
  "%s can be played to its end by touch alone",
  { timeout: patience },
  async (lesson, { expect }) => {
    expect(await playedBy(hall, { app, url: host.url }, lesson, "finger")).toEqual([]);
  },
);
