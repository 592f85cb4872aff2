import { describe, expect, test } from "vitest";
import type { Move } from "../round.ts";
import { rules } from "../rules.ts";
import { example, followed, meeting, opened, played, press } from "../trying.ts";
import { company, lineOf, recipients, sharedScreen, speakerOf, tiles, you } from "./seen.ts";

const calm: Move = { type: "calm" };

describe("coming and going", () => {
  const door = example("the link, the waiting room, the door");
  const groups = [
    { id: "shed", name: "Shed", people: ["dai"] },
    { id: "attic", name: "Attic", people: [] },
  ];
  const opening = { when: "calm", who: "asha", groups: "open" };

  test("the way in goes by the link, the preview, the waiting room and the host", () => {
    expect(followed(door, opened(door)).path).toEqual(["link", "mute", "camera", "knock", "calm"]);
  });

  test("nobody is seen or heard before the door opens", () => {
    const waiting = played(door, opened(door), { type: "follow-link" }, { type: "knock" });
    expect([company(door, waiting), tiles(door, waiting).others]).toEqual([[], ["you"]]);
    expect(company(door, played(door, waiting, calm))).toEqual(["asha", "marek"]);
  });

  test("a host who let you in once lets you in again", () => {
    const inside = played(door, opened(door), { type: "follow-link" }, { type: "knock" }, calm);
    const out = played(door, inside, press("leave"), { type: "leave" }, { type: "come-back" });
    expect(out.place).toBe("link");
    const again = played(door, out, { type: "follow-link" }, { type: "knock" }, calm);
    expect(again.place).toBe("meeting");
    expect(lineOf(door, again, "marek")?.says).toBe("Back so soon?");
  });

  test("one slip on Leave leaves nobody outside: it asks first, and staying is one press", () => {
    const spec = meeting();
    const asked = played(spec, opened(spec), press("leave"));
    expect([asked.place, asked.panel]).toEqual(["meeting", "leave"]);
    expect(played(spec, asked, { type: "shut" })).toMatchObject({ place: "meeting", panel: null });
    expect(played(spec, asked, { type: "leave" }).place).toBe("left");
  });

  test("leaving stops your shared screen", () => {
    const spec = meeting();
    const sharing = played(spec, opened(spec), press("share"), { type: "share", on: true });
    expect(sharedScreen(spec, sharing)?.who).toBe("you");
    expect(played(spec, sharing, press("leave"), { type: "leave" }).sharing).toBeNull();
  });

  test("in a small group only its people are there, and chat reaches only them", () => {
    const spec = meeting({ groups, script: [opening] });
    const joined = played(spec, opened(spec), calm, press("groups"), { type: "join-group", group: "shed" });
    expect([company(spec, joined), recipients(spec, joined)]).toEqual([["dai"], ["everyone", "dai"]]);
    expect(company(spec, played(spec, joined, { type: "leave-group" }))).toEqual(["asha", "dai"]);
  });

  test("when the small groups close, everyone is back together", () => {
    const spec = meeting({ groups, script: [opening, { when: "calm", who: "asha", groups: "close" }] });
    const joined = played(spec, opened(spec), calm, press("groups"), { type: "join-group", group: "shed" });
    expect(played(spec, joined, calm)).toMatchObject({ place: "meeting", group: null, groups: "shut" });
  });

  test("a recording asks first, and stays asked until it is answered", () => {
    const script = [{ when: "calm", recording: "on" }];
    const spec = meeting({ script, goals: [{ id: "end", recording: "noticed" }] });
    const asked = played(spec, opened(spec), calm, press("mute"));
    expect([asked.recording, asked.met]).toEqual(["asked", 0]);
    expect(played(spec, asked, { type: "recording-ok" })).toMatchObject({ recording: "on", met: 1 });
  });
});

describe("the script", () => {
  test("beats for the same deed come in turn, and the last one again if it says so", () => {
    const spec = meeting({
      script: [
        { when: { did: "hand-up" }, who: "asha", says: "One." },
        { when: { did: "hand-up" }, who: "asha", says: "Two.", again: true },
      ],
    });
    let round = opened(spec);
    const heard: (string | undefined)[] = [];
    for (let turn = 0; turn < 3; turn += 1) {
      round = played(spec, round, press("hand"));
      heard.push(lineOf(spec, round, "asha")?.says);
      round = played(spec, round, press("hand"));
    }
    expect(heard).toEqual(["One.", "Two.", "Two."]);
  });

  test("a calm moment brings one beat, and nothing when none is left", () => {
    const script = [
      { when: "calm", who: "asha", says: "One." },
      { when: "calm", who: "dai", says: "Two." },
    ];
    const spec = meeting({ script });
    const first = played(spec, opened(spec), calm);
    expect([speakerOf(spec, first), first.past]).toEqual(["asha", [0]]);
    const second = played(spec, first, calm);
    expect(second.past).toEqual([0, 1]);
    expect(rules.play(spec, second, calm)).toBe(second);
  });

  test("the calm moments of the meeting wait until you can see them", () => {
    const script = [{ when: "calm", who: "asha", says: "Hi." }];
    const spec = meeting({ start: "link", invitation: "Come in.", script });
    const start = opened(spec);
    expect(rules.play(spec, start, calm)).toBe(start);
  });

  test("goals are met one after the other, and what one brings about can meet the next", () => {
    const spec = meeting({
      you: { mic: "on" },
      script: [{ when: { goal: "hand" }, mic: "off" }],
      goals: [
        { id: "hand", hand: "up" },
        { id: "quiet", mic: "off" },
        { id: "down", hand: "down" },
      ],
    });
    expect(played(spec, opened(spec), press("hand")).met).toBe(2);
  });

  test("people arrive and leave when the script says so", () => {
    const spec = meeting({
      people: [{ who: "asha" }, { who: "dai", later: true }],
      script: [
        { when: "calm", who: "dai", arrives: true, says: "Am I late?" },
        { when: "calm", who: "asha", leaves: true },
      ],
    });
    const start = opened(spec);
    const full = played(spec, start, calm);
    expect([company(spec, start), company(spec, full)]).toEqual([["asha"], ["asha", "dai"]]);
    expect(company(spec, played(spec, full, calm))).toEqual(["dai"]);
  });
});

describe("Put it all back", () => {
  test("puts everything on the screen back, and keeps what the learner has done", () => {
    const spec = example("press everything");
    const start = opened(spec);
    const controls = (["mute", "camera", "hand", "captions", "chat"] as const).map(press);
    const messy = played(spec, start, ...controls, { type: "send", phrase: 0 });
    const back = played(spec, messy, { type: "put-back" });
    expect(you(back)).toEqual(you(start));
    expect([back.messages, back.captions, back.panel]).toEqual([[], "off", null]);
    expect([back.sent, back.pressed, back.met]).toEqual([["everyone"], messy.pressed, 2]);
  });

  test("is not there unless the lesson puts it there", () => {
    const spec = meeting();
    const start = opened(spec);
    expect(rules.play(spec, start, { type: "put-back" })).toBe(start);
  });
});
