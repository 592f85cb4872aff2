import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/preact";
import axe from "axe-core";
import { afterEach, expect, test, vi } from "vitest";
import type { Card } from "../lesson/card.ts";
import type { Cards, KeptCard } from "../progress/types.ts";
import { CardsScreen } from "./cards-screen.tsx";
import { pretendCards, pretendProgress } from "./pretend-house.ts";

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const card = (title: string): Card & { order: number } => ({
  title,
  paper: "sky",
  lines: [{ ask: "First, I will", words: ["rest"] }],
  note: null,
  language: "en",
  order: 1,
});
const kept = (id: string, learner = "me"): KeptCard => ({ learner, id, card: card(`Card ${id}`) });

function drawer(cards: Cards) {
  const progress = { ...pretendProgress(), cards: async () => cards };
  return render(<CardsScreen progress={progress} />);
}

test("kept cards are shown, each with a way to print and to delete it that says which card", async () => {
  const { container } = drawer(pretendCards([kept("7"), kept("8")]));
  await screen.findByRole("heading", { name: "Card 7" });
  expect(screen.getByRole("button", { name: /^Delete it.*Card 8$/ })).toBeTruthy();
  const { violations } = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test("deleting asks once, can be called off, and takes out that card alone", async () => {
  const cards = pretendCards([kept("7"), kept("8")]);
  const remove = vi.spyOn(cards, "remove");
  drawer(cards);
  fireEvent.click(await screen.findByRole("button", { name: /^Delete it.*Card 7$/ }));
  fireEvent.click(within(screen.getByRole("dialog")).getByRole("button", { name: "Keep the card" }));
  expect(remove).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole("button", { name: /^Delete it.*Card 7$/ }));
  fireEvent.click(screen.getByRole("button", { name: "Delete the card" }));
  await screen.findByText("The card is deleted.");
  expect(screen.queryByText("Card 7")).toBeNull();
  expect(screen.getByText("Card 8")).toBeTruthy();
});

test("a card that could not be deleted is still here, and that is said", async () => {
  drawer({ ...pretendCards([kept("7")]), remove: async () => ({ kept: false, why: "broken" }) });
  fireEvent.click(await screen.findByRole("button", { name: /^Delete it.*Card 7$/ }));
  fireEvent.click(screen.getByRole("button", { name: "Delete the card" }));
  await screen.findByText(/could not be deleted just now/);
  expect(screen.getByText("Card 7")).toBeTruthy();
});

test("an empty drawer says what comes here, and one that won't open says so and can be tried again", async () => {
  drawer(pretendCards());
  await screen.findByText(/The drawer is empty/);
  cleanup();
  const all = vi.fn<Cards["all"]>(async () => ({ why: "slow" }));
  drawer({ ...pretendCards(), all });
  fireEvent.click(await screen.findByRole("button", { name: "Try again" }));
  await waitFor(() => expect(all).toHaveBeenCalledTimes(2));
});

test("a damaged card and one whose owner was lost can be deleted, too", async () => {
  drawer(pretendCards([{ learner: "me", id: "7", card: null }], [kept("8", "nobody")]));
  await screen.findByText("A card that can't be read");
  expect(screen.getByRole("heading", { name: "Cards with no owner" })).toBeTruthy();
  expect(screen.getAllByRole("button", { name: /^Delete it/ })).toHaveLength(2);
});

test("printing prints that card alone", async () => {
  const printed: (string | undefined)[] = [];
  vi.stubGlobal("print", () => printed.push(document.querySelector(".printed-sheet h2")?.textContent ?? ""));
  drawer(pretendCards([kept("7"), kept("8")]));
  fireEvent.click(await screen.findByRole("button", { name: /^Print it.*Card 8$/ }));
  expect(printed).toEqual(["Card 8"]);
});
