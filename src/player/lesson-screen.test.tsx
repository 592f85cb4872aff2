import { act, screen, waitFor } from "@testing-library/preact";
import { expect, test, vi } from "vitest";
import { tapTaken } from "../ui/after-paint.ts";
import { bringInvented, lastOf } from "./pretend-lesson.ts";
import { announced, go, has, lit, open, opened, own, press, stage } from "./pretend-lesson-screen.tsx";

test("the learner sees where they are, what to do, and that help is there", async () => {
  await opened();
  expect(screen.getByRole("img", { name: "Step 1 of 2" })).toBeTruthy();
  expect(document.querySelector(".coach")?.textContent).toContain("Words of Switch things on.");
  expect(has("Give me a hint") && has("Show me") && has("Leave lesson")).toBe(true);
  expect(has("Back") || has("Go on") || has("Skip this bit")).toBe(false);
});

test("a new step's title has the focus, and its number and words are announced", async () => {
  await opened();
  expect(document.activeElement?.textContent).toBe("Switch things on");
  expect(announced()).toContain("Step 1 of 2. Words of Switch things on.");
});

test("the first hint is in words alone; the next lights the control that it is about", async () => {
  await opened();
  press("Give me a hint");
  expect(document.querySelector(".coach-hint")?.textContent).toContain("Press the lamp.");
  expect(announced()).toContain("Press the lamp.");
  expect(lit()).toBeNull();
  press("Where is it?");
  await waitFor(() => expect(lit()).toBe("lamp"));
  expect(document.querySelector(".hint-robin")?.hasAttribute("hidden")).toBe(false);
});

test("asking again where it is brings it into view again", async () => {
  await opened();
  press("Give me a hint");
  press("Where is it?");
  await waitFor(() => expect(lit()).toBe("lamp"));
  const seen = vi.fn();
  const control = document.querySelector<HTMLElement>("[data-lit]");
  if (control) control.scrollIntoView = seen;
  press("Where is it?");
  expect(seen).toHaveBeenCalledOnce();
});

test("a learner who comes back while Robin shows something sees what Robin shows, not the top of the screen", async () => {
  const { unmount } = await opened();
  press("Show me");
  unmount();
  const moved: string[] = [];
  const top = vi.spyOn(window, "scrollTo").mockImplementation(() => moved.push("top"));
  const control = vi
    .spyOn(HTMLElement.prototype, "scrollIntoView")
    .mockImplementation(() => moved.push("control"));
  await opened();
  await waitFor(() => expect(lastOf(moved)).toBe("control"));
  top.mockRestore();
  control.mockRestore();
});

test("what is tapped is worked out once it was seen that it was tapped, each tap once and in order", async () => {
  await opened();
  const before = own.kept.length;
  tapTaken();
  press("lamp");
  press("kettle");
  expect(own.kept).toHaveLength(before);
  await waitFor(() => expect(own.kept).toHaveLength(before + 2));
  expect(own.kept.slice(before).map(({ action }) => action)).toEqual([
    { type: "move", move: "lamp" },
    { type: "move", move: "kettle" },
  ]);
});

test("the light goes out once it is done", async () => {
  await opened();
  press("Give me a hint");
  press("Where is it?");
  press("lamp");
  expect(lit()).toBeNull();
  expect(document.querySelector(".coach-hint")).toBeNull();
});

test("Robin shows, and with my turn it is undone for the learner to do", async () => {
  await opened();
  press("Show me");
  const lamp = () => stage().getByRole("button", { name: "lamp" });
  expect(lamp().getAttribute("aria-pressed")).toBe("true");
  await waitFor(() => expect(lit()).toBe("lamp"));
  expect(document.activeElement?.textContent).toBe("My turn");
  expect(announced()).toContain("Robin did this, to show you: Press the lamp.");
  press("My turn");
  expect(lamp().getAttribute("aria-pressed")).toBe("false");
  expect(document.activeElement).toBe(lamp());
  expect(announced()).toContain("Your turn now.");
});

test("focus stays on “My turn” while Robin shows, whatever else comes", async () => {
  await opened();
  press("Show me");
  const { current } = own.store.getState();
  act(() => own.store.setState({ current: { ...current, name: "Dai" } }));
  expect(document.activeElement?.textContent).toBe("My turn");
});

test("with my turn, what is to be done comes into sight again", async () => {
  await opened();
  press("Show me");
  await waitFor(() => expect(lit()).toBe("lamp"));
  const brought: Element[] = [];
  const before = Element.prototype.scrollIntoView;
  Element.prototype.scrollIntoView = function () {
    brought.push(this);
  };
  try {
    press("My turn");
    await waitFor(() => expect(brought).toContain(stage().getByRole("button", { name: "lamp" })));
  } finally {
    Element.prototype.scrollIntoView = before;
  }
});

test("a tap on the picture while Robin shows is taken as “My turn”, and as no more than that", async () => {
  await opened();
  press("Show me");
  press("kettle");
  const pressed = (name: string) => stage().getByRole("button", { name }).getAttribute("aria-pressed");
  expect([pressed("lamp"), pressed("kettle")]).toEqual(["false", "false"]);
  expect(has("My turn")).toBe(false);
  expect(announced()).toContain("Your turn now.");
});

test("once Robin has shown it, the learner may skip the bit, and not before", async () => {
  await opened();
  press("Show me");
  expect(has("Skip this bit")).toBe(true);
  press("My turn");
  press("Skip this bit");
  expect(document.activeElement?.textContent).toBe("Look around");
});

test("what came of it is said in words, on the screen and to a screen reader, and the learner goes on when they like", async () => {
  await opened();
  press("lamp");
  expect(document.querySelector(".coach-met")?.textContent).toContain("The lamp is on.");
  expect(has("Go on")).toBe(false);
  press("kettle");
  expect(document.querySelector(".coach-met")?.textContent).toContain("Switch things on is done.");
  expect(announced()).toContain("The kettle is on.");
  expect(announced()).toContain("Switch things on is done.");
  expect(screen.getByRole("heading", { name: "Switch things on" })).toBeTruthy();
  press("Go on");
  expect(document.activeElement?.textContent).toBe("Look around");
});

test("a lesson opens with its first game, and whoever goes on before the next one is here gets there once it is", async () => {
  let arrive = () => {};
  const line = new Promise<void>((here) => {
    arrive = here;
  });
  await open({
    bringGame: (kind) => (kind === "look" ? line.then(() => bringInvented(kind)) : bringInvented(kind)),
  });
  await screen.findByRole("heading", { name: "Switch things on" });
  press("lamp");
  press("kettle");
  press("Go on");
  expect(screen.getByText("One moment. It is on its way.")).toBeTruthy();
  // Whoever sees nothing happen taps once more.
  press("Go on");
  expect(screen.getByRole("heading", { name: "Switch things on" })).toBeTruthy();
  arrive();
  await screen.findByRole("heading", { name: "Look around" });
  expect(screen.queryByText("One moment. It is on its way.")).toBeNull();
  expect(has("Finish")).toBe(true);
});

test("going back keeps what was done, and focus goes to the title", async () => {
  await opened();
  press("lamp");
  press("kettle");
  press("Go on");
  press("Back");
  expect(document.activeElement?.textContent).toBe("Switch things on");
  expect(stage().getByRole("button", { name: "lamp" }).getAttribute("aria-pressed")).toBe("true");
  expect(has("Go on")).toBe(true);
});

test("leaving in the middle goes home, and coming back is at the same place", async () => {
  const { unmount } = await opened();
  press("lamp");
  press("Leave lesson");
  expect(go).toHaveBeenCalledWith({ to: "home" });
  expect(announced()).toContain("Your place in the lesson is kept.");
  unmount();
  await opened();
  expect(stage().getByRole("button", { name: "lamp" }).getAttribute("aria-pressed")).toBe("true");
});

test("Saved is said when it is on the tablet, and only then", async () => {
  await opened();
  expect(screen.queryByText("Saved on this tablet")).toBeNull();
  own.store.setState({ saving: { state: "saving" } });
  await screen.findByText("Saving…");
  own.store.setState({ saving: { state: "saved" } });
  await screen.findByText("Saved on this tablet");
});

test("where nothing can be saved the reason is said, and play goes on", async () => {
  await opened();
  own.store.setState({ saving: { state: "not-saved", why: "full" } });
  const words = "Not saved: there is no room left on this tablet. You can play on.";
  await waitFor(() => expect(announced()).toContain(words));
  expect(screen.queryByText("Saved on this tablet")).toBeNull();
  press("lamp");
  expect(document.querySelector(".coach-met")?.textContent).toContain("The lamp is on.");
});

test("what another window did appears here, and is said in words", async () => {
  await opened();
  const play = lastOf(own.kept)?.play;
  if (!play) throw new Error("Opening was not kept.");
  own.world.elsewhere({
    ...{ play, room: "hall", title: "", step: 1, steps: 2, minutes: 1 },
    action: { type: "move", move: "lamp" },
  });
  await waitFor(() => expect(announced()).toContain("This lesson was moved on in another window."));
  expect(stage().getByRole("button", { name: "lamp" }).getAttribute("aria-pressed")).toBe("true");
});

test("a helper's notes are there while somebody is helping, and not otherwise", async () => {
  const { unmount } = await open({ helping: true });
  await screen.findByText("Notes for switch");
  expect(screen.getByRole("button", { name: "I'm helping" }).getAttribute("aria-pressed")).toBe("true");
  unmount();
  await opened();
  expect(screen.queryByText("Notes for switch")).toBeNull();
});
