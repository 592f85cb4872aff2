import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/preact";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Round } from "../round.ts";
import { MeetingView } from "../view.tsx";
import { WAITING } from "./calm-moment.ts";
import { brought, cast, config, meeting, told } from "./on-screen.tsx";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.useRealTimers();
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

  test("come into sight from their beginning: on a small screen one opens below what was tapped", () => {
    const { press } = meeting();
    const sight = brought();
    press("Chat");
    vi.advanceTimersByTime(50);
    expect(sight.at(-1)?.querySelector("h3")?.textContent).toBe("Chat");
  });

  test("what you send to the chat is brought into sight, and what others write leaves the page where it is", () => {
    const { press } = meeting({ script: [{ when: "calm", who: "dai", message: "Milk." }] });
    press("Chat");
    vi.advanceTimersByTime(50);
    const sight = brought();
    act(() => void vi.advanceTimersByTime(20_000));
    expect(screen.getByText("Milk.")).toBeTruthy();
    expect(sight).toEqual([]);
    press("How is the kettle?");
    vi.advanceTimersByTime(50);
    expect(sight.at(-1)?.textContent).toContain("How is the kettle?");
  });

  test("close with Escape", () => {
    const { at } = meeting();
    act(() => void fireEvent.click(screen.getByRole("button", { name: "Chat" })));
    act(() => void fireEvent.keyDown(screen.getByRole("heading", { name: "Chat" }), { key: "Escape" }));
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
    act(() => void fireEvent.input(field, { target: { value: "I like <b>tea</b>" } }));
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
        sound={false}
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

test("poll results come into sight as numbers and names, the learner's vote among them", () => {
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
  vi.advanceTimersByTime(50);
  const sight = brought();
  press("Tea");
  expect(sight).toEqual([]);
  press("See how everyone voted");
  vi.advanceTimersByTime(50);
  expect(sight).toEqual([screen.getByRole("list", { name: "How everyone voted" })]);
  const [tea, coffee] = within(screen.getByRole("list", { name: "How everyone voted" })).getAllByRole(
    "listitem",
  );
  expect(tea?.textContent).toContain("Votes: 2");
  expect(tea?.textContent).toContain("Dai, You");
  expect(coffee?.textContent).toContain("Votes: 0");
});

test("the keyboard keeps its place when what it pressed has gone", async () => {
  const { press } = meeting({ start: "link", goals: [{ id: "in", place: "meeting" }] });
  screen.getByRole("button", { name: "Join the meeting" }).focus();
  press("Join the meeting");
  await act(async () => {});
  expect(document.activeElement?.textContent).toBe("Ready to go in?");
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
  act(() => void vi.advanceTimersByTime(WAITING));
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
