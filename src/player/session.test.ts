import { expect, test } from "vitest";
import { currentStep, type Play } from "../lesson/player.ts";
import { invented, inventedProgress, inventedRules, lastOf } from "./pretend-lesson.ts";
import { createSession } from "./session.ts";

let ids = 0;

const setUp = async (own = inventedProgress(), lesson = invented, ended = false) => {
  const session = await createSession({
    all: Promise.resolve(),
    lesson,
    rulesOf: inventedRules,
    progress: own.progress,
    room: "hall",
    ended,
    newId: () => `play-${++ids}`,
    newSeed: () => 7,
  });
  return { ...own, own, session, play: () => session.store.getState().play };
};

const pressed = (play: Play) => {
  const round = play.steps.switch?.round as { pressed: string[] } | undefined;
  return round?.pressed;
};
const on = { type: "on" } as const;
const press = (move: string) => ({ type: "move", move }) as const;

test("a lesson that is opened for the first time is kept as opened, with its seed", async () => {
  const { kept, play } = await setUp();
  expect(kept.map(({ action }) => action)).toEqual([{ type: "open", seed: 7 }]);
  expect(kept[0]).toMatchObject({ room: "hall", title: "The kitchen", step: 1, steps: 2, minutes: 4 });
  expect(kept[0]?.play).toBe(play());
});

test("everything that changes the play is kept once, and what changes nothing is not", async () => {
  const { session, kept } = await setUp();
  session.dispatch(press("lamp"));
  session.dispatch(press("lamp"));
  session.dispatch(press("moon"));
  session.dispatch({ type: "my-turn" });
  session.dispatch(on);
  expect(kept.slice(1).map(({ action }) => action)).toEqual([press("lamp"), on]);
  expect(lastOf(kept)).toMatchObject({ step: 2, steps: 2, minutes: 2 });
});

test("an unfinished play is taken up where it was, and opening it again is not a deed", async () => {
  const first = await setUp();
  first.session.dispatch(press("lamp"));
  first.session.close();
  const again = await setUp(first.own);
  expect(again.play()).toEqual(first.play());
  expect(again.kept).toHaveLength(2);
});

test("a play whose snapshot can't be trusted is made again from its record", async () => {
  const first = await setUp();
  first.session.dispatch(press("lamp"));
  first.session.close();
  first.kept.length = 0;
  first.world.unfinished = {
    play: first.play().id,
    lesson: "kitchen",
    room: "hall",
    title: "",
    step: 1,
    steps: 2,
    minutes: 1,
    order: 1,
  };
  const again = await setUp(first.own);
  expect(again.play()).toEqual(first.play());
});

test("after the lesson's file has changed, the learner is at the same step, and the record says how", async () => {
  const first = await setUp();
  first.session.dispatch(press("lamp"));
  first.session.dispatch(on);
  first.session.close();
  const changed = { ...invented, version: "v2" };
  const again = await setUp(first.own, changed);
  expect(currentStep(changed, again.play()).id).toBe("look");
  expect(again.play()).toMatchObject({ id: first.play().id, version: "v2" });
  expect(again.kept.slice(3).map(({ action }) => action)).toEqual([{ type: "open", seed: 7 }, on]);
});

test("a round that today's game can't read is set up afresh, at the same step", async () => {
  const first = await setUp();
  first.session.close();
  const last = lastOf(first.kept);
  if (last) last.play = { ...last.play, steps: { switch: { round: null, help: "none", shown: null } } };
  const again = await setUp(first.own);
  expect(pressed(again.play())).toEqual([]);
});

test("what another tab did is folded in, and said", async () => {
  const { session, world, play, kept } = await setUp();
  world.elsewhere({ ...doing(play()), action: press("lamp") });
  expect(pressed(play())).toEqual(["lamp"]);
  expect(session.store.getState().movedElsewhere).toBe(1);
  expect(kept).toHaveLength(1);
});

test("“Go on” pressed in two windows at the same moment goes on once, and so does “Back”", async () => {
  const { session, world, play } = await setUp();
  session.dispatch(on);
  world.elsewhere({ ...doing(play()), action: on, step: 2 });
  expect(play()).toMatchObject({ step: "look", ended: false });
  session.dispatch({ type: "back" });
  world.elsewhere({ ...doing(play()), action: { type: "back" }, step: 1 });
  expect(play().step).toBe("switch");
});

test("own deeds that are not on the disk yet come after another tab's", async () => {
  const own = inventedProgress();
  const { session, play } = await setUp(own);
  own.world.hold = true;
  session.dispatch(press("kettle"));
  own.world.elsewhere({ ...doing(play()), action: press("lamp") });
  expect(pressed(play())).toEqual(["lamp", "kettle"]);
});

test("hearing of what is here already changes nothing, and is not said", async () => {
  const { session, world, play } = await setUp();
  session.dispatch(press("lamp"));
  const before = play();
  world.hear(before.id);
  expect(play()).toBe(before);
  expect(session.store.getState().movedElsewhere).toBe(0);
});

test("the record of a play gives that very play", async () => {
  const { session, world, play } = await setUp();
  for (const action of [
    { type: "hint" },
    { type: "show" },
    { type: "my-turn" },
    press("lamp"),
    on,
    { type: "back" },
  ] as const) {
    session.dispatch(action);
  }
  const whole = play();
  session.store.setState({ play: { ...whole, step: "look" } });
  world.hear(whole.id);
  expect(play()).toEqual(whole);
});

test("playing again is a new play, with the old one kept as ended", async () => {
  const { session, kept, watchers, play } = await setUp();
  const first = play().id;
  session.dispatch(on);
  session.dispatch(on);
  expect(play().ended).toBe(true);
  session.again();
  expect(play()).toMatchObject({ ended: false, step: "switch" });
  expect(play().id).not.toBe(first);
  expect(lastOf(kept)?.action).toEqual({ type: "open", seed: 7 });
  expect([...watchers.keys()]).toEqual([play().id]);
});

test("a lesson that was ended here is shown as ended, and nothing is kept until it is played again", async () => {
  const { session, kept, play } = await setUp(undefined, invented, true);
  expect(play().ended).toBe(true);
  expect(kept).toEqual([]);
  session.again();
  expect(play().ended).toBe(false);
  expect(kept.map(({ action }) => action)).toEqual([{ type: "open", seed: 7 }]);
});

test("a play that has been begun since comes before an ending", async () => {
  const first = await setUp();
  first.session.dispatch(press("lamp"));
  first.session.close();
  const { play } = await setUp(first.own, invented, true);
  expect(play().ended).toBe(false);
  expect(pressed(play())).toEqual(["lamp"]);
});

test("turning to another language keeps the play as it is", async () => {
  const { session, play, kept } = await setUp();
  session.dispatch(press("lamp"));
  const before = play();
  session.translate({ ...invented, language: "cy", title: "Y gegin" });
  expect(play()).toBe(before);
  session.dispatch(on);
  expect(lastOf(kept)?.title).toBe("Y gegin");
});

test("a game that fails over a move leaves the lesson as it was, and the next move counts", async () => {
  const own = inventedProgress();
  const session = await createSession({
    all: Promise.resolve(),
    lesson: invented,
    rulesOf: (kind) => {
      const rules = inventedRules(kind);
      const play: typeof rules.play = (spec, round, move) => {
        if (move === "boom") throw new Error("A fault in a game.");
        return rules.play(spec, round, move);
      };
      return { ...rules, play };
    },
    progress: own.progress,
    room: "hall",
    ended: false,
    newId: () => "p",
    newSeed: () => 1,
  });
  const before = session.store.getState().play;
  session.dispatch(press("boom"));
  expect(session.store.getState().play).toBe(before);
  session.dispatch(press("lamp"));
  expect(pressed(session.store.getState().play)).toEqual(["lamp"]);
});

test("a closed session listens no more", async () => {
  const { session, watchers, kept } = await setUp();
  session.close();
  session.dispatch(press("lamp"));
  expect(watchers.size).toBe(0);
  expect(kept).toHaveLength(1);
});

function doing(play: Play) {
  return { play, room: "hall", title: "", step: 1, steps: 2, minutes: 1 };
}
