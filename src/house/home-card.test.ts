import { expect, test } from "vitest";
import type { OfflineState } from "../offline/types.ts";
import type { ProgressState } from "../progress/types.ts";
import { homeCard } from "./home-card.ts";
import { learner } from "./pretend-house.ts";

const one = learner("first", "");
const finished = { "press-everything": { room: "video-meetings", times: 1, order: 3 } };

const progress = (more: Partial<ProgressState> = {}, told: string[] = []): ProgressState => ({
  learners: [one],
  current: one,
  summary: { carryOn: null, finished, told },
  saving: { state: "saved" },
  setAside: 0,
  loss: null,
  mayForget: true,
  ...more,
});

const offline = (more: Partial<OfflineState> = {}): OfflineState => ({
  readiness: { state: "ready" },
  installing: "ask",
  update: true,
  online: true,
  wifi: null,
  ...more,
});

test("everything at once is said one thing at a time: what may be lost first, offers last", () => {
  const said: (string | undefined)[] = [];
  const kind = (p: ProgressState, o: OfflineState, later = false) => said.push(homeCard(p, o, later)?.kind);
  kind(progress({ saving: { state: "not-saved", why: "full" } }), offline());
  kind(progress({ loss: "mended" }), offline());
  kind(progress(), offline());
  kind(progress(), offline(), true);
  kind(progress({}, ["ready"]), offline(), true);
  kind(progress({}, ["ready", "install"]), offline(), true);
  kind(progress({}, ["ready", "install", "may-forget"]), offline(), true);
  expect(said).toEqual(["not-saved", "loss", "update", "ready", "install", "may-forget", undefined]);
});

test("nobody is asked to install before they have finished a lesson", () => {
  const fresh = progress({ summary: { carryOn: null, finished: {}, told: ["ready"] } });
  expect(homeCard(fresh, offline({ update: false }), false)).toBeNull();
});

test("where it is installed, neither installing nor forgetting is spoken of", () => {
  const there = offline({ update: false, installing: "installed" });
  expect(homeCard(progress({}, ["ready"]), there, false)).toBeNull();
});

test("a download is counted once there is something to count, and a Wi-Fi page is said before an offer", () => {
  const fresh = progress({ summary: { carryOn: null, finished: {}, told: [] } });
  const getting = (done: number, total: number) =>
    offline({ update: false, readiness: { state: "getting", done, total } });
  expect(homeCard(fresh, getting(0, 0), false)).toEqual({ kind: "getting", done: 0, total: 0 });
  expect(homeCard(fresh, getting(2, 9), false)).toEqual({ kind: "getting", done: 2, total: 9 });
  const portal = offline({ update: false, readiness: { state: "stuck", why: "portal", done: 1, total: 9 } });
  expect(homeCard(progress(), portal, false)?.kind).toBe("stuck");
});
