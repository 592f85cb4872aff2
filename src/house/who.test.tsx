import { cleanup, fireEvent, render, screen, within } from "@testing-library/preact";
import { afterEach, expect, test, vi } from "vitest";
import { learner, pretendHouse, pretendProgress } from "./pretend-house.ts";
import { Who } from "./who.tsx";

afterEach(cleanup);

const sam = learner("a", "Sam");
const friend = learner("b", "");

function open(learners = [sam, friend]) {
  const progress = pretendProgress({ learners, current: learners[0] ?? sam });
  const chosen = vi.fn();
  render(<Who house={pretendHouse()} progress={progress} onChosen={chosen} />);
  return { progress, chosen };
}

const button = (name: string | RegExp) => screen.getByRole("button", { name });

test("everybody is listed, and somebody without a name is a friend with a number", () => {
  open();
  expect(button(/Sam\s*Having a go now/).getAttribute("aria-current")).toBe("true");
  expect(button("Friend 2")).toBeTruthy();
});

test("a tap on somebody's picture makes it their turn", async () => {
  const { progress, chosen } = open();
  fireEvent.click(button("Friend 2"));
  await expect.poll(() => chosen.mock.calls.length).toBe(1);
  expect(progress.store.getState().current.id).toBe("b");
});

test("somebody is added with a name and a picture, and it is their turn", async () => {
  const { progress, chosen } = open();
  fireEvent.click(button("Add somebody"));
  const dialog = within(screen.getByRole("dialog"));
  fireEvent.input(dialog.getByLabelText("A name"), { target: { value: " Oluwaseun " } });
  fireEvent.click(dialog.getByRole("radio", { name: "Grey hair in a bun." }));
  fireEvent.click(dialog.getByRole("button", { name: "Add" }));
  await expect.poll(() => chosen.mock.calls.length).toBe(1);
  expect(progress.store.getState().current).toMatchObject({ name: "Oluwaseun", look: "bun" });
});

test("a whole group is added one after another, and then whoever begins is chosen from the list", async () => {
  const { progress, chosen } = open([sam]);
  fireEvent.click(button("Add somebody"));
  const dialog = within(screen.getByRole("dialog"));
  const field = dialog.getByLabelText<HTMLInputElement>("A name");
  const picture = () => dialog.getAllByRole<HTMLInputElement>("radio").findIndex(({ checked }) => checked);
  const first = picture();
  fireEvent.input(field, { target: { value: "Mair" } });
  fireEvent.click(dialog.getByRole("button", { name: "Add, and one more" }));
  await dialog.findByText("Mair is here now. Who else?");
  expect(field.value).toBe("");
  expect(document.activeElement).toBe(field);
  expect(picture()).not.toBe(first);
  fireEvent.click(dialog.getAllByRole("radio")[0] as HTMLInputElement);
  fireEvent.click(dialog.getByRole("button", { name: "Add, and one more" }));
  await dialog.findByText("Friend 3 is here now. Who else?");
  fireEvent.input(field, { target: { value: "Dai" } });
  fireEvent.click(dialog.getByRole("button", { name: "Add" }));
  await screen.findByRole("button", { name: "Dai" });
  expect(screen.queryByRole("dialog")).toBeNull();
  const { learners, current } = progress.store.getState();
  expect(learners.map(({ name }) => name)).toEqual(["Sam", "Mair", "Friend 3", "Dai"]);
  expect(current.name).toBe("Sam");
  expect(chosen).not.toHaveBeenCalled();
});

test("a second tap adds nobody: after one has come through, the next is given a name or a picture first", async () => {
  const { progress } = open([sam]);
  fireEvent.click(button("Add somebody"));
  const dialog = within(screen.getByRole("dialog"));
  fireEvent.click(dialog.getByRole("button", { name: "Add, and one more" }));
  await dialog.findByText("Friend 2 is here now. Who else?");
  for (const name of ["Add, and one more", "Add"]) {
    fireEvent.click(dialog.getByRole("button", { name }));
    expect(dialog.getByRole("status").textContent).toMatch(/^Who is next\? Tap a picture or write a name\./);
  }
  expect(progress.store.getState().learners).toHaveLength(2);
  fireEvent.click(dialog.getByRole("button", { name: "That is everybody" }));
  expect(progress.store.getState().learners).toHaveLength(2);
});

test("Enter after a name takes it in, and in the middle of a group the form stays open for the next", async () => {
  const { progress } = open([sam]);
  fireEvent.click(button("Add somebody"));
  const dialog = within(screen.getByRole("dialog"));
  const field = dialog.getByLabelText<HTMLInputElement>("A name");
  fireEvent.click(dialog.getByRole("button", { name: "Add, and one more" }));
  await dialog.findByText("Friend 2 is here now. Who else?");
  fireEvent.input(field, { target: { value: "Mair" } });
  fireEvent.submit(field.form as HTMLFormElement);
  await dialog.findByText("Mair is here now. Who else?");
  expect(progress.store.getState().learners.map(({ name }) => name)).toEqual(["Sam", "Friend 2", "Mair"]);
});

test("a form that is opened again says nothing of who came through the last one", async () => {
  open([sam]);
  fireEvent.click(button("Add somebody"));
  const dialog = () => within(screen.getByRole("dialog"));
  fireEvent.click(dialog().getByRole("button", { name: "Add, and one more" }));
  // Closed before the tablet has answered.
  fireEvent.click(dialog().getByRole("button", { name: "Never mind" }));
  await screen.findByRole("button", { name: "Friend 2" });
  fireEvent.click(button("Add somebody"));
  expect(dialog().queryByText(/is here now/)).toBeNull();
  expect(dialog().getByRole("button", { name: "Never mind" })).toBeTruthy();
});

test("a name may be left empty", async () => {
  const { progress, chosen } = open([sam]);
  fireEvent.click(button("Add somebody"));
  fireEvent.click(within(screen.getByRole("dialog")).getByRole("button", { name: "Add" }));
  await expect.poll(() => chosen.mock.calls.length).toBe(1);
  expect(progress.store.getState().current.name).toBe("Friend 2");
});

test("whoever is added is offered a face that nobody here is drawn with", () => {
  open([{ ...sam, look: "" }]);
  fireEvent.click(button("Add somebody"));
  const radios = within(screen.getByRole("dialog")).getAllByRole<HTMLInputElement>("radio");
  expect(radios.findIndex(({ checked }) => checked)).toBe(1);
});

test("a name and a picture can be changed later", async () => {
  const { progress } = open();
  fireEvent.click(button("Change my name or picture"));
  const dialog = within(screen.getByRole("dialog"));
  fireEvent.input(dialog.getByLabelText("A name"), { target: { value: "Samira" } });
  fireEvent.click(dialog.getByRole("button", { name: "Keep this" }));
  await expect.poll(() => progress.store.getState().current.name).toBe("Samira");
});

test("removing asks once, says what goes and that it can't be brought back", async () => {
  const { progress } = open();
  fireEvent.click(button("Remove somebody"));
  fireEvent.click(within(screen.getByRole("dialog")).getByRole("button", { name: "Friend 2" }));
  expect(screen.getByText(/All that Friend 2 did here goes/)).toBeTruthy();
  expect(screen.getByText(/It can't be brought back/)).toBeTruthy();
  expect(progress.store.getState().learners).toHaveLength(2);
  fireEvent.click(button("Remove Friend 2"));
  await expect.poll(() => progress.store.getState().learners.map(({ id }) => id)).toEqual(["a"]);
});

test("somebody who changes their mind keeps everything", () => {
  const { progress } = open();
  fireEvent.click(button("Remove somebody"));
  fireEvent.click(within(screen.getByRole("dialog")).getByRole("button", { name: "Friend 2" }));
  fireEvent.click(button("Keep Friend 2"));
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(progress.store.getState().learners).toHaveLength(2);
});
