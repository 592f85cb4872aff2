import { describe, expect, test } from "vitest";
import type { Move } from "../round.ts";
import { rules } from "../rules.ts";
import { followed, meeting, opened, played, press } from "../trying.ts";
import {
  controlName,
  controlReady,
  faceOf,
  heardFromYou,
  pollsToStart,
  recipients,
  soundLevel,
  you,
} from "./seen.ts";
import { messageText, openPoll } from "./written.ts";

const calm: Move = { type: "calm" };

describe("sound", () => {
  test("muting stops the dog bothering the others", () => {
    const spec = meeting({ you: { mic: "on", noise: "dog" } });
    const loud = opened(spec);
    expect([faceOf(spec, loud, "asha"), faceOf(spec, loud, "dai")]).toEqual(["wince", "puzzled"]);
    expect([heardFromYou(loud), soundLevel(loud)]).toEqual(["dog", 0.8]);
    const muted = played(spec, loud, press("mute"));
    expect([faceOf(spec, muted, "asha"), faceOf(spec, muted, "dai")]).toEqual(["smile", "smile"]);
    expect([heardFromYou(muted), soundLevel(muted)]).toEqual([null, 0]);
    expect(you(muted).noise).toBe("dog");
  });

  test("somebody who is asleep wakes up at the noise", () => {
    const spec = meeting({ people: [{ who: "dai", mood: "asleep" }], you: { mic: "on", noise: "radio" } });
    expect(faceOf(spec, opened(spec), "dai")).toBe("surprised");
  });

  test("a face that the script gives for the noise is kept", () => {
    const script = [
      { when: "start", noise: "cat" },
      { when: "start", who: "dai", mood: "laugh" },
    ];
    const spec = meeting({ you: { mic: "on" }, script });
    expect([faceOf(spec, opened(spec), "dai"), faceOf(spec, opened(spec), "asha")]).toEqual([
      "laugh",
      "wince",
    ]);
  });

  test("nobody hears anything before you are in", () => {
    const spec = meeting({ start: "waiting", you: { mic: "on", noise: "hoover" } });
    expect(heardFromYou(opened(spec))).toBeNull();
  });

  test("the button says Unmute while you are muted, and pressing it twice counts as one control", () => {
    const spec = meeting();
    const start = opened(spec);
    expect(controlName(spec, start, "mute")).toBe("Unmute");
    const on = played(spec, start, press("mute"));
    expect([you(on).mic, controlName(spec, on, "mute")]).toEqual(["on", "Mute"]);
    expect(played(spec, on, press("mute")).pressed).toEqual(["mute"]);
  });
});

describe("chat", () => {
  const spec = meeting({ goals: [{ id: "dai", sent: "dai" }] });
  const chatting = played(spec, opened(spec), press("chat"));

  test("a private message goes to one person only", () => {
    const sent = played(spec, chatting, { type: "recipient", to: "dai" }, { type: "send", phrase: 0 });
    expect(sent.messages).toEqual([{ from: "you", to: "dai", beat: null, phrase: 0 }]);
    expect(sent.met).toBe(1);
  });

  test("whoever got a note answers it, and nobody else", () => {
    const script = ["asha", "dai"].map((who) => ({
      when: { did: `chat-${who}` },
      again: true,
      who,
      message: `${who} has it.`,
      to: "you",
    }));
    const answering = meeting({ script });
    const open = played(answering, opened(answering), press("chat"));
    const dai = played(answering, open, { type: "recipient", to: "dai" }, { type: "send", phrase: 0 });
    expect(dai.messages.map(({ from, to }) => `${from} to ${to}`)).toEqual(["you to dai", "dai to you"]);
    const all = played(answering, open, { type: "send", phrase: 0 });
    expect(all.messages.map(({ from }) => from)).toEqual(["you"]);
  });

  test("a message to everyone is not taken for one to Dai", () => {
    expect(played(spec, chatting, { type: "send", phrase: 0 }).met).toBe(0);
  });

  test("who can be written to is who is there", () => {
    expect(recipients(spec, chatting)).toEqual(["everyone", "asha", "dai"]);
    const early = meeting({ people: [{ who: "asha" }, { who: "dai", later: true }] });
    expect(recipients(early, opened(early))).toEqual(["everyone", "asha"]);
  });

  test("your own words are sent without being kept", () => {
    const sent = played(spec, chatting, { type: "send", phrase: null });
    expect(sent.messages).toEqual([{ from: "you", to: "everyone", beat: null, phrase: null }]);
    expect(sent.messages.map((message) => messageText(spec, message))).toEqual([null]);
  });

  test("nothing is sent while the chat is shut", () => {
    const start = opened(spec);
    expect(rules.play(spec, start, { type: "send", phrase: 0 })).toBe(start);
  });

  test("messages that come while the chat is shut are counted until it is opened", () => {
    const script = [
      { when: "start", who: "asha", message: "One." },
      { when: "calm", who: "dai", message: "Two.", to: "you" },
    ];
    const busy = meeting({ script });
    const two = played(busy, opened(busy), calm);
    expect(two.unread).toBe(2);
    expect(two.messages.map((message) => messageText(busy, message))).toEqual(["One.", "Two."]);
    expect(two.messages[1]?.to).toBe("you");
    expect(played(busy, two, press("chat")).unread).toBe(0);
  });

  test("when the person you write to leaves, the chat is for everyone again", () => {
    const leaving = meeting({ script: [{ when: "calm", who: "dai", leaves: true }] });
    const writing = played(leaving, opened(leaving), press("chat"), { type: "recipient", to: "dai" });
    expect(played(leaving, writing, calm).recipient).toBe("everyone");
  });
});

describe("polls", () => {
  const tea = {
    id: "tea",
    question: "Tea?",
    answers: [{ answer: "Yes", votes: ["dai"], reply: "Good." }, { answer: "Please" }],
  };
  const cake = { id: "cake", question: "Cake?", answers: [{ answer: "Yes" }, { answer: "Also yes" }] };
  const script = ["tea", "cake"].map((poll) => ({ when: "calm", who: "asha", poll }));
  const spec = meeting({ polls: [tea, cake], script, goals: [{ id: "end", results: "tea" }] });

  test("the poll button has nothing to do until somebody asks", () => {
    const start = opened(spec);
    expect(controlReady(spec, start, "poll")).toBe(false);
    expect(rules.play(spec, start, press("poll"))).toBe(start);
    expect(controlReady(spec, played(spec, start, calm), "poll")).toBe(true);
  });

  test("your vote counts beside the others', and can be changed until the results are out", () => {
    const open = played(spec, opened(spec), calm, press("poll"));
    const changed = played(spec, open, { type: "vote", answer: 1 }, { type: "vote", answer: 0 });
    expect(openPoll(spec, changed)).toEqual({
      id: "tea",
      question: "Tea?",
      answers: [
        { answer: "Yes", votes: 2, who: ["dai"], yours: true },
        { answer: "Please", votes: 0, who: [], yours: false },
      ],
      reply: "Good.",
    });
    const out = played(spec, changed, { type: "results" });
    expect(rules.play(spec, out, { type: "vote", answer: 1 })).toBe(out);
  });

  test("the results can't be looked at before voting", () => {
    const open = played(spec, opened(spec), calm, press("poll"));
    expect(rules.play(spec, open, { type: "results" })).toBe(open);
  });

  test("a poll that gave way to another is asked again, if it is needed", () => {
    const missed = played(spec, opened(spec), calm, calm);
    expect(missed.poll?.id).toBe("cake");
    expect(followed(spec, missed).path).toEqual(["calm", "poll", "answer-0", "results"]);
  });

  test("a host starts polls, and need not vote to see the results", () => {
    const host = meeting({
      polls: [tea, cake],
      you: { host: true },
      goals: [{ id: "end", started: "cake" }],
    });
    const start = played(host, opened(host), press("poll"));
    expect(pollsToStart(host, start)).toEqual(["tea", "cake"]);
    const running = played(host, start, { type: "start-poll", poll: "tea" });
    expect(pollsToStart(host, running)).toEqual(["cake"]);
    const out = played(host, running, { type: "results" });
    expect(played(host, out, { type: "start-poll", poll: "cake" }).met).toBe(1);
  });

  test("somebody who is not the host starts nothing", () => {
    const open = played(spec, opened(spec), calm, press("poll"));
    expect(rules.play(spec, open, { type: "start-poll", poll: "cake" })).toBe(open);
  });
});
