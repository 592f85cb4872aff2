import { expect, test } from "vitest";
import { createStore } from "zustand/vanilla";
import { askAfterFirstFinish } from "./ask-after-first-finish.ts";
import type { ProgressState, Summary } from "./types.ts";

function tablet(learner: string, finished: Summary["finished"]) {
  const state = (id: string, done: Summary["finished"]): ProgressState => ({
    learners: [],
    current: { id, name: "", look: "", settings: { language: "en", size: 0, calm: false, sound: false } },
    summary: { carryOn: null, finished: done, told: [] },
    saving: { state: "idle" },
    setAside: 0,
    loss: null,
    mayForget: false,
  });
  const store = createStore<ProgressState>(() => state(learner, finished));
  const asked: string[] = [];
  askAfterFirstFinish({ store, askToPersist: async () => asked.push("asked") > 0 });
  return { asked, put: (id: string, done: Summary["finished"]) => store.setState(state(id, done)) };
}

const mute = { mute: { room: "video-meetings", times: 1, order: 9 } };

test("the browser is asked not to forget after the first finished lesson, and once only", () => {
  const { asked, put } = tablet("ann", {});
  put("ann", {});
  expect(asked).toEqual([]);
  put("ann", mute);
  put("ann", { ...mute, chat: { room: "video-meetings", times: 1, order: 30 } });
  expect(asked).toEqual(["asked"]);
});

test("somebody who finished lessons long ago is not asked for opening the app, nor for having their turn", () => {
  const { asked, put } = tablet("ann", mute);
  put("ben", {});
  put("ann", mute);
  expect(asked).toEqual([]);
});
