import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/preact";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { reading } from "../../voice/voices.ts";
import type { Round } from "./round.ts";
import { rules } from "./rules.ts";
import { calmFor } from "./view/calm-moment.ts";
import { cast, config, meeting, tile, told, type Written } from "./view/on-screen.tsx";
import { MeetingView } from "./view.tsx";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe("the pictures of people", () => {
  test("say who it is, that they are the host, and what is behind them", () => {
    meeting({ people: [{ who: "asha", host: true, mic: "on", background: "beach" }] });
    expect(tile(/^Asha, host\. Behind Asha: a beach\.$/)).toBeTruthy();
  });

  test("say whose microphone is off, whose hand is up and whose camera is off", () => {
    meeting({ people: [{ who: "dai", camera: "off" }], script: [{ when: "start", who: "dai", hand: "up" }] });
    expect(tile(/^Dai, microphone off, hand up, camera off\.$/)).toBeTruthy();
  });

  test("say who is speaking in words, not by a ring alone", () => {
    meeting({ script: [{ when: "start", who: "asha", says: "Hello." }] });
    expect(tile(/^Asha, host, speaking/)).toBeTruthy();
  });

  test("describe the learner's own room until something hides it", () => {
    const { press } = meeting({ you: { sees: "living-room", seesAbout: "A rack of wet socks." } });
    expect(tile(/A rack of wet socks/)).toBeTruthy();
    press("Background");
    press("A beach");
    expect(screen.queryByRole("img", { name: /wet socks/ })).toBeNull();
    expect(tile(/^You, microphone off\. Behind You: a beach\.$/)).toBeTruthy();
  });

  test("name a noise, and say when nobody hears it", () => {
    const { press } = meeting({ you: { mic: "on", noise: "dog" } });
    expect(screen.getByText("dog barking")).toBeTruthy();
    expect(screen.queryByText(/not heard/)).toBeNull();
    press("Mute");
    expect(screen.getByText(/not heard/)).toBeTruthy();
  });
});

describe("your sound", () => {
  test("says in words who can hear you, and changes when you mute", () => {
    const { press } = meeting({ you: { mic: "on", noise: "kettle" } });
    expect(screen.getByText("Everyone can hear you")).toBeTruthy();
    press("Mute");
    expect(screen.getByText("Nobody can hear you")).toBeTruthy();
    expect(screen.getByRole("button", { name: "Unmute" })).toBeTruthy();
    expect(told()).toContain("Your microphone is off.");
  });
});

describe("what others say and do", () => {
  test("is told to a screen reader once, politely", () => {
    const { press } = meeting({
      script: [{ when: { did: "hand-up" }, who: "asha", says: "I *see* your hand." }],
    });
    press("Hand");
    expect(told()).toContain("Asha says: I see your hand.");
    press("Camera");
    expect(told()).toContain("Your camera is off.");
    expect(told()).not.toContain("I see your hand.");
  });

  test("is not told again when Robin's demonstration is undone", () => {
    const lesson = config({ script: [{ when: "start", who: "asha", says: "Hello." }] });
    const before = rules.setup(lesson, () => 0);
    const shown = rules.play(lesson, before, { type: "press", control: "hand" });
    const draw = (round: Round) => (
      <MeetingView
        spec={lesson}
        round={round}
        play={() => {}}
        showing={round === shown}
        calm
        sound={false}
        cast={cast}
        pictures={{}}
      />
    );
    const { rerender } = render(draw(before));
    expect(told()).toContain("Asha says: Hello.");
    rerender(draw(shown));
    expect(told()).toContain("Your hand is up.");
    rerender(draw(before));
    expect(told()).toContain("Your hand is down.");
    expect(told()).not.toContain("Hello.");
  });

  test("stands in a speech bubble with the speaker's name", () => {
    const { container } = meeting({ script: [{ when: "start", who: "dai", says: "The kettle is on." }] });
    const bubble = container.querySelector(".meeting-bubble");
    expect(bubble?.textContent).toContain("Dai");
    expect(bubble?.textContent).toContain("The kettle is on.");
  });

  test("is in a bubble, too, when it is written and there is no chat to open", () => {
    const script: Written["script"] = [{ when: "start", who: "dai", message: "My spoons are ready." }];
    const { container } = meeting({ script, controls: ["mute", "leave"] });
    const bubble = container.querySelector(".meeting-bubble");
    expect(bubble?.textContent).toContain("My spoons are ready.");
    expect(bubble?.querySelector(".icon")).not.toBeNull();
    cleanup();
    expect(meeting({ script }).container.querySelector(".meeting-bubble")).toBeNull();
  });

  test("stands in the captions too, once they are on", () => {
    const { press } = meeting({ script: [{ when: "start", who: "dai", says: "The kettle is on." }] });
    expect(screen.queryByRole("region", { name: "Captions" })).toBeNull();
    press("Captions");
    expect(
      within(screen.getByRole("region", { name: "Captions" })).getByText("The kettle is on."),
    ).toBeTruthy();
  });

  test("a private message is told apart from one to everyone", () => {
    const { press } = meeting({
      script: [{ when: { did: "hand-up" }, who: "dai", message: "Only for you.", to: "you" }],
    });
    press("Hand");
    expect(told()).toContain("Message from Dai to you only: Only for you.");
    expect(screen.getByRole("button", { name: "Chat, 1 new" })).toBeTruthy();
  });
});

describe("a style that hides its buttons", () => {
  test("brings them out when the picture is tapped", () => {
    const { container, press } = meeting({ style: "shy" });
    expect(screen.queryByRole("button", { name: "Camera" })).toBeNull();
    expect(container.querySelector('[data-control="stage"]')).not.toBeNull();
    press(/Tap the picture/);
    expect(screen.getByRole("button", { name: "Camera" })).toBeTruthy();
  });
});

test("buttons without words still have names", () => {
  meeting({ style: "pebbles" });
  for (const name of ["Unmute", "Camera", "Hand", "Hang up", "More"]) {
    expect(screen.getByRole("button", { name })).toBeTruthy();
  }
});

describe("a calm moment", () => {
  const script: Written["script"] = [
    { when: "calm", who: "dai", says: "No rush." },
    { when: "calm", who: "asha", says: "None at all." },
  ];
  const QUIET = 6000;

  test("lets the others go on, once there was time to read each line", () => {
    const { at } = meeting({ script });
    act(() => void vi.advanceTimersByTime(QUIET));
    expect(at.round.past).toEqual([0]);
    act(() => void vi.advanceTimersByTime(QUIET + 599));
    expect(at.round.past).toEqual([0]);
    act(() => void vi.advanceTimersByTime(1));
    expect(at.round.past).toEqual([0, 1]);
    act(() => void vi.advanceTimersByTime(QUIET * 4));
    expect(at.moves).toEqual([{ type: "calm" }, { type: "calm" }]);
  });

  test("starts again with every touch of the learner", () => {
    const { at, press } = meeting({ script });
    act(() => void vi.advanceTimersByTime(QUIET - 100));
    press("Hand");
    act(() => void vi.advanceTimersByTime(QUIET - 100));
    expect(at.round.past).toEqual([]);
    act(() => void fireEvent.pointerDown(tile(/^Dai/)));
    act(() => void vi.advanceTimersByTime(QUIET - 100));
    expect(at.round.past).toEqual([]);
    act(() => void vi.advanceTimersByTime(100));
    expect(at.round.past).toEqual([0]);
  });

  test("waits until nothing is being read aloud", () => {
    const { at } = meeting({ script });
    act(() => reading.setState({ aloud: true }));
    act(() => void vi.advanceTimersByTime(QUIET * 10));
    expect(at.moves).toEqual([]);
    act(() => reading.setState({ aloud: false }));
    act(() => void vi.advanceTimersByTime(QUIET));
    expect(at.round.past).toEqual([0]);
  });

  test("is short at the door, where there is nothing to press", () => {
    const lesson = config({ start: "waiting" });
    expect(calmFor({ spec: lesson, round: rules.setup(lesson, () => 0) }, [])).toBe(2000);
  });

  test("does not come while Robin shows how", () => {
    const { at } = meeting({ script }, true);
    act(() => void vi.advanceTimersByTime(QUIET * 3));
    expect(at.moves).toEqual([]);
  });
});

test("what was said as the learner went out still stands there when they come back", () => {
  const { container, press } = meeting({
    script: [
      { when: { did: "leave" }, who: "dai", says: "See you." },
      { when: { did: "come-back" }, who: "asha", says: "There you are." },
    ],
  });
  press("Leave");
  press("Leave now");
  press("Come back");
  const said = [...container.querySelectorAll(".meeting-bubble")].map((bubble) => bubble.textContent);
  expect(said.join(" ")).toContain("See you.");
  expect(said.join(" ")).toContain("There you are.");
});
