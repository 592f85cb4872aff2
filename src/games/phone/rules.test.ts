import { describe, expect, test } from "vitest";
import { alternatives, crossCheck } from "./cross-check.ts";
import readme from "./README.md?raw";
import { device, hand } from "./rules/device.ts";
import { networksFor, online } from "./rules/network.ts";
import { onScreen } from "./rules/screen.ts";
import { rules } from "./rules.ts";
import { allExamples, anywhere, followed, opened, parsed, pressed, tablet } from "./trying.ts";

describe.each(allExamples)("%s", (_name, written) => {
  const worn = [{ name: "as written", spec: written }, ...alternatives(written)];

  test("fits together", () => {
    expect(crossCheck(written)).toEqual([]);
  });

  test.each(worn)("$name: hints lead to the goals from wherever somebody got lost", ({ spec }) => {
    for (let seed = 1; seed <= 25; seed += 1) {
      const lost = anywhere(spec, opened(spec), 30, seed);
      const { round } = followed(spec, lost);
      expect(rules.goals(spec, round).every(({ met }) => met)).toBe(true);
    }
  });

  test.each(worn)("$name: whatever is on the screen answers, and home is one press away", ({ spec }) => {
    for (let seed = 1; seed <= 15; seed += 1) {
      const round = anywhere(spec, opened(spec), 20, seed);
      const there = onScreen(spec, round);
      for (const control of there) {
        const after = rules.play(spec, round, { type: "press", control });
        expect(after.note?.times, control).toBe((round.note?.times ?? 0) + 1);
      }
      expect(there).toContain(hand(round).awake ? "home" : "wake");
    }
  });
});

test("what is not on the screen can't be pressed", () => {
  const spec = tablet();
  const round = opened(spec);
  for (const control of [
    "row-wifi",
    "use-camera",
    "constructor",
    "toString",
    "take-phone",
    "sim",
    "app-maps",
  ])
    expect(rules.play(spec, round, { type: "press", control })).toBe(round);
});

describe("turning things up and down", () => {
  test("stops at the end and says so", () => {
    const spec = tablet({ goals: [{ id: "end", text: { from: 3 } }] }, { volume: 4 });
    const loud = pressed(spec, opened(spec), "key-louder");
    expect(loud.note?.name).toBe("loudest");
    const louder = pressed(spec, loud, "key-louder");
    expect(hand(louder).volume).toBe(5);
    expect(louder.note).toMatchObject({ name: "loudest", times: 2 });
  });

  test("never makes the screen so dark that nothing is there", () => {
    const spec = tablet({}, { brightness: 1, page: "display" });
    expect(hand(pressed(spec, opened(spec), "dimmer")).brightness).toBe(1);
  });
});

describe("Wi-Fi", () => {
  const networks = [
    { id: "lounge", name: "Lounge", password: "tea4" },
    { id: "theirs", name: "Next door", theirs: true },
    { id: "cafe", name: "Café" },
  ];
  const spec = tablet({ networks }, { page: "wifi" });

  test("asks for the password, takes only the letter that is next, and is joined when all are in", () => {
    const typing = pressed(spec, opened(spec), "network-lounge", "letter", "other-letter");
    expect(hand(typing).typing).toEqual({ for: "lounge", letters: 1, peek: false });
    const early = pressed(spec, typing, "enter");
    expect(early.note?.name).toBe("letters-left");
    const joined = pressed(spec, early, "letter", "letter", "letter", "enter");
    expect(hand(joined).joined).toBe("lounge");
  });

  test("a round holds no letter of what was typed", () => {
    const secret = parsed({
      devices: [{ kind: "tablet", page: "wifi" }],
      networks: [{ id: "lounge", name: "Lounge", password: "zqxj99" }],
      goals: [{ id: "end", joined: "lounge" }],
    });
    const round = pressed(secret, opened(secret), "network-lounge", "letter", "letter", "other-letter");
    expect(JSON.stringify(round)).not.toMatch(/zq|"z"|"q"/);
  });

  test("somebody else's says so, an open one is joined at once", () => {
    expect(pressed(spec, opened(spec), "network-theirs").note?.name).toBe("theirs");
    expect(pressed(spec, opened(spec), "network-cafe").note?.name).toBe("joined-open");
  });

  test("is remembered: off and on again joins it by itself, and aeroplane mode gives it back", () => {
    const on = pressed(spec, opened(spec), "network-cafe");
    const off = pressed(spec, on, "switch-wifi");
    expect(hand(off).joined).toBeNull();
    expect(hand(pressed(spec, off, "switch-wifi")).joined).toBe("cafe");
    const flying = pressed(spec, on, "back", "switch-aeroplane");
    expect(online(hand(flying))).toBe(false);
    expect(hand(pressed(spec, flying, "switch-aeroplane")).joined).toBe("cafe");
  });
});

describe("a hotspot", () => {
  const spec = parsed({
    devices: [
      { kind: "phone", sim: "out", page: "hotspot" },
      { kind: "tablet", page: "wifi" },
    ],
    hotspot: { name: "My phone", password: "tea2" },
    goals: [{ id: "end", on: "tablet", joined: "phone" }],
  });

  test("needs mobile data, which needs a SIM card", () => {
    expect(pressed(spec, opened(spec), "switch-hotspot").note?.name).toBe("hotspot-needs");
    const there = pressed(spec, opened(spec), "sim", "back", "row-data", "switch-data");
    const on = pressed(spec, there, "back", "row-hotspot", "switch-hotspot");
    expect(networksFor(spec, on, "tablet").map(({ id }) => id)).toEqual(["phone"]);
    expect(networksFor(spec, on, "phone")).toEqual([]);
  });

  test("takes its Wi-Fi away when it goes off, or when the SIM card comes out", () => {
    const { round } = followed(spec, opened(spec));
    expect(device(round, "tablet").joined).toBe("phone");
    const out = pressed(spec, round, "take-phone", "sim");
    expect(device(out, "phone").hotspot).toBe("off");
    expect(device(out, "tablet").joined).toBeNull();
  });
});

test("an app asks once more after “this once”, and never after “yes” or “no”", () => {
  const spec = tablet();
  const once = pressed(spec, opened(spec), "app-camera", "permission-once", "home", "app-camera");
  expect(hand(once).asks).toBe("camera");
  const no = pressed(spec, once, "permission-no", "home", "app-camera");
  expect(hand(no).asks).toBeNull();
  expect(onScreen(spec, no)).toContain("ask-again");
});

test("a code never comes by itself: the hint leads to asking for it", () => {
  const spec = parsed({
    devices: [
      { kind: "tablet", apps: ["library", "settings"] },
      { kind: "phone", apps: ["messages", "settings"] },
    ],
    messages: [{ id: "code", from: "Library", words: "Yours.", code: "4071" }],
    signIn: { name: "Library", message: "code" },
    goals: [{ id: "read", read: "code" }],
  });
  const round = opened(spec);
  expect(rules.play(spec, round, { type: "calm" })).toBe(round);
  expect(followed(spec, round).path).toEqual(["app-library", "send-code", "take-phone", "banner"]);
});

test("putting all back undoes the screen, and keeps what the learner has done", () => {
  const spec = tablet(
    {
      reset: true,
      goals: [
        { id: "dark", brightness: { to: 4 } },
        { id: "end", putBack: true },
      ],
    },
    { page: "display" },
  );
  const { round } = followed(spec, opened(spec));
  expect(hand(round).brightness).toBe(5);
  expect(rules.goals(spec, round).every(({ met }) => met)).toBe(true);
});

test("putting all back too soon does not count for what was pressed afterwards", () => {
  const goals = [
    { id: "some", pressed: 3 },
    { id: "back", putBack: true },
  ];
  const spec = tablet({ reset: true, goals }, { page: "display" });
  const met = (round: ReturnType<typeof opened>) => rules.goals(spec, round).map((goal) => goal.met);
  const touched = pressed(spec, opened(spec), "put-back", "dimmer", "home");
  expect(met(touched)).toEqual([true, false]);
  expect(met(pressed(spec, touched, "put-back"))).toEqual([true, true]);
});

test("the example that editors are shown can be played to its end", () => {
  const written = /```json\n([\s\S]*?)```/.exec(readme)?.[1] ?? "";
  const spec = parsed(JSON.parse(written));
  expect(crossCheck(spec)).toEqual([]);
  expect(followed(spec, opened(spec)).path.length).toBeGreaterThan(2);
});

test("editors are told of every field of a step and of every line of a goal", () => {
  const told = [...readme.matchAll(/`([\w-]+)`/g)].map(([, word]) => word);
  expect(told).toEqual(expect.arrayContaining(Object.keys(tablet())));
  expect(told).toEqual(expect.arrayContaining(["hotspot", "dongle", "signIn"]));
  const lines = ["on", "home", "open", "used", "volume", "brightness", "text", "wifi", "joined", "data"];
  const more = ["aeroplane", "sim", "online", "decided", "allowed", "refused", "read", "answered"];
  expect(told).toEqual(
    expect.arrayContaining([...lines, ...more, "signedIn", "pressed", "asleep", "putBack"]),
  );
});
