import { cleanup, render, screen } from "@testing-library/preact";
import { afterEach, expect, test, vi } from "vitest";
import { intoSight } from "./into-sight.ts";

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

/** How a reply of that height is brought into sight on a screen that is 600 high. */
async function brought(high: number, calm: boolean) {
  render(<p>The kettle agrees.</p>);
  const said = screen.getByText("The kettle agrees.");
  vi.spyOn(window, "innerHeight", "get").mockReturnValue(600);
  vi.spyOn(said, "clientHeight", "get").mockReturnValue(high);
  const scroll = vi.spyOn(said, "scrollIntoView").mockImplementation(() => {});
  intoSight(said, calm);
  await vi.waitFor(() => expect(scroll).toHaveBeenCalledOnce());
  return scroll.mock.calls[0]?.[0];
}

test("a short reply is brought into sight whole, and the page moves no further than it must", async () => {
  expect(await brought(90, false)).toEqual({ block: "nearest", behavior: "smooth" });
});

test("a reply taller than half the screen is read from its beginning", async () => {
  expect(await brought(500, false)).toMatchObject({ block: "start" });
});

test("who wants nothing to move sees it at once", async () => {
  expect(await brought(90, true)).toMatchObject({ behavior: "auto" });
});

test("where nothing has been said there is nothing to bring", () => {
  const frame = vi.spyOn(window, "requestAnimationFrame").mockImplementation((then) => {
    then(0);
    return 0;
  });
  expect(() => intoSight(null, true)).not.toThrow();
  expect(frame).toHaveBeenCalledOnce();
});
