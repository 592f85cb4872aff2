import { fireEvent, screen, waitFor } from "@testing-library/preact";
import { expect, test } from "vitest";
import { announced, go, open, opened, own, press, stage } from "./pretend-lesson-screen.tsx";

const toTheEnd = async () => {
  const view = await opened();
  for (const name of ["lamp", "kettle", "Go on", "Finish"]) press(name);
  return view;
};

test("the end says what the learner can do now, and what is in the house", async () => {
  await toTheEnd();
  await screen.findByText("I can make tea.");
  expect(screen.getByRole("img", { name: "All 2 steps are done" })).toBeTruthy();
  expect(screen.getByText("In your house now: A red mug.")).toBeTruthy();
  await waitFor(() => expect(document.activeElement?.tagName).toBe("H2"));
  expect(announced()).toContain("I can make tea.");
});

test("from the end a learner can go to the next lesson, play again, or stop", async () => {
  await toTheEnd();
  fireEvent.click(await screen.findByRole("button", { name: "Next lesson: The garden" }));
  expect(go).toHaveBeenLastCalledWith({ to: "lesson", room: "hall", lesson: "garden" });
  press("Stop here");
  expect(go).toHaveBeenLastCalledWith({ to: "home" });
  press("Play it again");
  expect(document.activeElement?.textContent).toBe("Switch things on");
  expect(stage().getByRole("button", { name: "lamp" }).getAttribute("aria-pressed")).toBe("false");
});

test("whoever loads the page again at the end sees the end again, and no other play is begun", async () => {
  const { unmount } = await toTheEnd();
  await screen.findByText("I can make tea.");
  const { length } = own.kept;
  unmount();
  await open();
  await screen.findByText("I can make tea.");
  expect(own.kept).toHaveLength(length);
  press("Play it again");
  expect(document.activeElement?.textContent).toBe("Switch things on");
});

test("whoever played it again from the end, and loads the page again, goes on with that", async () => {
  const { unmount } = await toTheEnd();
  await screen.findByText("I can make tea.");
  press("Play it again");
  press("lamp");
  unmount();
  await opened();
  expect(stage().getByRole("button", { name: "lamp" }).getAttribute("aria-pressed")).toBe("true");
});

test("whoever comes from elsewhere to a lesson that they have ended plays it afresh", async () => {
  const { unmount } = await toTheEnd();
  await screen.findByText("I can make tea.");
  unmount();
  window.history.pushState(null, "");
  await opened();
});
