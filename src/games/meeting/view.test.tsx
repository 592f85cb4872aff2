import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/preact";
import * as v from "valibot";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Character, Look } from "../../lesson/lesson.ts";
import type { Move, Round } from "./round.ts";
import { rules } from "./rules.ts";
import { type Spec, spec } from "./spec.ts";
import { CALM } from "./view/calm-moment.ts";
import { MeetingView } from "./view.tsx";

const look: Look = {
  skin: "tan",
  hair: "bob",
  hairColour: "grey",
  cover: "none",
  glasses: true,
  hearingAid: false,
  beard: false,
  chair: false,
  top: "leaf",
};

const cast: Record<string, Character> = Object.fromEntries(
  ["Asha", "Dai", "You"].map((name) => [name.toLowerCase(), { name, about: name, look }]),
);

const schema = spec({ characters: ["asha", "dai"], pictures: ["living-room", "leaflet"], glossary: [] });

type Written = v.InferInput<typeof schema>;

function config(over: Partial<Written> = {}): Spec {
  return v.parse(schema, {
    controls: ["mute", "camera", "background", "chat", "poll", "hand", "captions", "leave"],
    people: [{ who: "asha", host: true, mic: "on" }, { who: "dai" }],
    phrases: ["Hello, everyone.", "How is the kettle?"],
    goals: [{ id: "never", renamed: true }],
    ...over,
  });
}

/** A meeting on the screen, and the round as it goes on. */
function meeting(over: Partial<Written> = {}, showing = false) {
  const lesson = config(over);
  const at: { round: Round; moves: Move[] } = { round: rules.setup(lesson, () => 0), moves: [] };
  const drawing = () => (
    <main>
      <MeetingView
        spec={lesson}
        round={at.round}
        play={play}
        showing={showing}
        calm={false}
        cast={cast}
        pictures={{ "living-room": "/living-room.svg", leaflet: "/leaflet.svg" }}
      />
    </main>
  );
  const play = (move: Move) => {
    at.moves.push(move);
    at.round = rules.play(lesson, at.round, move);
    view.rerender(drawing());
  };
  const view = render(drawing());
  const press = (name: RegExp | string) => act(() => fireEvent.click(screen.getByRole("button", { name })));
  return { at, press, ...view };
}

const tile = (who: RegExp) => screen.getByRole("img", { name: who });
const told = () =>
  screen
    .getAllByRole("status")
    .map((region) => region.textContent)
    .join(" ");

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

  test("stands in a speech bubble with the speaker's name", () => {
    const { container } = meeting({ script: [{ when: "start", who: "dai", says: "The kettle is on." }] });
    const bubble = container.querySelector(".meeting-bubble");
    expect(bubble?.textContent).toContain("Dai");
    expect(bubble?.textContent).toContain("The kettle is on.");
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

describe("panels", () => {
  test("take focus to their title, and give it back to their button when closed", async () => {
    const { press } = meeting();
    press("Background");
    expect(document.activeElement?.textContent).toBe("What is behind you?");
    press("Close");
    await act(async () => {});
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Background" }));
  });

  test("close with Escape", () => {
    const { at } = meeting();
    act(() => fireEvent.click(screen.getByRole("button", { name: "Chat" })));
    act(() => fireEvent.keyDown(screen.getByRole("heading", { name: "Chat" }), { key: "Escape" }));
    expect(at.round.panel).toBeNull();
  });

  test("leave focus alone when one is open as the step opens", () => {
    meeting({
      controls: ["mute", "leave"],
      polls: [{ id: "tea", question: "Tea?", answers: [{ answer: "Yes" }, { answer: "No" }] }],
      script: [{ when: "start", poll: "tea" }],
    });
    expect(screen.getByRole("heading", { name: "Poll" })).toBeTruthy();
    expect(document.activeElement).toBe(document.body);
  });

  test("a poll that has not been opened can't be pressed, and says so", () => {
    meeting({ polls: [{ id: "tea", question: "Tea?", answers: [{ answer: "Yes" }, { answer: "No" }] }] });
    const poll = screen.getByRole("button", { name: "Poll, not yet" });
    expect(poll.getAttribute("aria-disabled")).toBe("true");
  });

  test("leaving asks first, and staying is an answer", () => {
    const { at, press } = meeting();
    press("Leave");
    press("Stay");
    expect(at.round.place).toBe("meeting");
    press("Leave");
    press("Leave now");
    expect(screen.getByText("You have left.")).toBeTruthy();
    press("Come back");
    expect(at.round.place).toBe("meeting");
  });
});

describe("the chat", () => {
  test("always says who can read what is written now", () => {
    const { press } = meeting();
    press("Chat");
    expect(screen.getByText("To: everyone")).toBeTruthy();
    press("Dai");
    expect(screen.getByText("To: Dai only")).toBeTruthy();
    press("How is the kettle?");
    expect(screen.getByText("You to Dai only")).toBeTruthy();
  });

  test("shows the learner's own words while the page lives, and keeps them nowhere", () => {
    const { at, press, unmount } = meeting();
    press("Chat");
    const field = screen.getByLabelText("Or write your own");
    act(() => fireEvent.input(field, { target: { value: "I like <b>tea</b>" } }));
    press("Send");
    expect(screen.getByText("I like <b>tea</b>")).toBeTruthy();
    expect(JSON.stringify(at.round)).not.toContain("tea");
    const kept = JSON.parse(JSON.stringify(at.round)) as Round;
    unmount();
    render(
      <MeetingView
        spec={config()}
        round={kept}
        play={() => {}}
        showing={false}
        calm={false}
        cast={cast}
        pictures={{}}
      />,
    );
    expect(screen.getByText("Your own words (not kept)")).toBeTruthy();
  });

  test("an empty message is not sent: it says what to do, and goes to the field", () => {
    const { at, press } = meeting();
    press("Chat");
    press("Send");
    expect(at.round.messages).toEqual([]);
    expect(screen.getByText("Write a word or two first.")).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByLabelText("Or write your own"));
  });
});

test("poll results stand as numbers and names, the learner's vote among them", () => {
  const { press } = meeting({
    polls: [
      {
        id: "tea",
        question: "Tea or coffee?",
        answers: [{ answer: "Tea", votes: ["dai"] }, { answer: "Coffee" }],
      },
    ],
    script: [{ when: "start", poll: "tea" }],
  });
  press("Poll, new");
  press("Tea");
  press("See how everyone voted");
  const [tea, coffee] = within(screen.getByRole("list", { name: "How everyone voted" })).getAllByRole(
    "listitem",
  );
  expect(tea?.textContent).toContain("Votes: 2");
  expect(tea?.textContent).toContain("Dai, You");
  expect(coffee?.textContent).toContain("Votes: 0");
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

  test("lets the others go on, one after the other, until nobody waits for one", () => {
    const { at } = meeting({ script });
    act(() => vi.advanceTimersByTime(CALM));
    expect(at.round.past).toEqual([0]);
    act(() => vi.advanceTimersByTime(CALM));
    expect(at.round.past).toEqual([0, 1]);
    act(() => vi.advanceTimersByTime(CALM * 4));
    expect(at.moves).toEqual([{ type: "calm" }, { type: "calm" }]);
  });

  test("starts again with every touch of the learner", () => {
    const { at, press } = meeting({ script });
    act(() => vi.advanceTimersByTime(CALM - 100));
    press("Hand");
    act(() => vi.advanceTimersByTime(CALM - 100));
    expect(at.round.past).toEqual([]);
    act(() => fireEvent.pointerDown(tile(/^Dai/)));
    act(() => vi.advanceTimersByTime(CALM - 100));
    expect(at.round.past).toEqual([]);
    act(() => vi.advanceTimersByTime(100));
    expect(at.round.past).toEqual([0]);
  });

  test("does not come while Robin shows how", () => {
    const { at } = meeting({ script }, true);
    act(() => vi.advanceTimersByTime(CALM * 3));
    expect(at.moves).toEqual([]);
  });
});

test("from the link to the door: preview, waiting room, and in", () => {
  const { at, press } = meeting({
    start: "link",
    invitation: "Tea at two.",
    goals: [{ id: "in", place: "meeting" }],
  });
  expect(screen.getByText("Tea at two.")).toBeTruthy();
  press("Join the meeting");
  expect(screen.getByText("Ready to go in?")).toBeTruthy();
  press("Ask to join");
  expect(told()).toContain("Asha will let you in.");
  act(() => vi.advanceTimersByTime(CALM));
  expect(at.round.place).toBe("meeting");
  expect(told()).toContain("You are in the meeting.");
});

test("a recording is asked about before it goes on", () => {
  const { press } = meeting({ script: [{ when: "start", recording: "on" }] });
  press("OK, I have read this");
  expect(screen.getByText("Recording")).toBeTruthy();
});

test("a shared screen is described, and what you share can be stopped from the picture", () => {
  const { at, press } = meeting({
    controls: ["share", "leave"],
    shared: { picture: "leaflet", about: "A leaflet about tea." },
  });
  press("Share");
  press("Start sharing");
  expect(screen.getByRole("img", { name: "A leaflet about tea." })).toBeTruthy();
  press("Stop sharing");
  expect(at.round.sharing).toBeNull();
});

test("everything goes back with one big button", () => {
  const { at, press } = meeting({ reset: true });
  press("Hand");
  expect(at.round.people.you?.hand).toBe("up");
  press("Put it all back");
  expect(at.round.people.you?.hand).toBe("down");
});
