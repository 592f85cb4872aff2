import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Route } from "../route.ts";
import { NotHere, OnItsWay } from "./not-here.tsx";
import { type ScreenCode, useArrival } from "./use-arrival.ts";

const here = new Set<string>();
const bring = vi.fn<ScreenCode["bring"]>();
const code: ScreenCode = { isHere: (at) => here.has(at), bring };

const home: Route = { at: "home" };
const who: Route = { at: "who" };

function Shown({ wanted }: { wanted: Route }) {
  const { shown, slow, missing, again } = useArrival(wanted, code);
  if (missing) return <NotHere again={again} />;
  if (slow) return <OnItsWay />;
  return <p>{shown?.at ?? "nothing yet"}</p>;
}

const comes = async (at: Route["at"]) => void here.add(at);

beforeEach(() => {
  bring.mockImplementation(comes);
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  here.clear();
});

test("the screen before stays until the next is here, and one that was here comes at once", async () => {
  const { rerender } = render(<Shown wanted={home} />);
  await screen.findByText("home");
  let come = () => {};
  bring.mockImplementation(async (at) => {
    await new Promise<void>((resolve) => {
      come = resolve;
    });
    await comes(at);
  });
  rerender(<Shown wanted={who} />);
  expect(screen.getByText("home")).toBeTruthy();
  come();
  await screen.findByText("who");
  rerender(<Shown wanted={home} />);
  expect(screen.getByText("home")).toBeTruthy();
});

test("a screen that takes its time is said to be on its way, and nobody has to wait for it", async () => {
  const { rerender } = render(<Shown wanted={home} />);
  await screen.findByText("home");
  vi.useFakeTimers();
  bring.mockImplementation(() => new Promise(() => {}));
  rerender(<Shown wanted={who} />);
  expect(screen.getByText("home")).toBeTruthy();
  await vi.advanceTimersByTimeAsync(700);
  expect(screen.getByRole("status").textContent).toBe("One moment. It is on its way.");
  expect(screen.getByRole("link", { name: "Back to the house" }).getAttribute("href")).toBe("#/");
  expect(document.activeElement).toBe(screen.getByRole("main"));
});

test("a screen that is not on the tablet yet says so, and comes when it is asked for again", async () => {
  bring.mockRejectedValue(new Error("offline"));
  render(<Shown wanted={who} />);
  expect(await screen.findByRole("heading", { name: "This part is not here yet" })).toBeTruthy();
  expect(screen.getByRole("link", { name: "Back to the house" })).toBeTruthy();
  bring.mockImplementation(comes);
  fireEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByText("who")).toBeTruthy();
});
