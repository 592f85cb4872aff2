import { cleanup, render, screen } from "@testing-library/preact";
import { afterEach, expect, test, vi } from "vitest";
import { Mishap } from "./mishap.tsx";

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

function Broken(): never {
  throw new Error("The paint fell over.");
}

test("a screen that breaks says so in a sentence, with a way home, and another screen is whole", () => {
  const reported = vi.spyOn(console, "error").mockImplementation(() => {});
  const { rerender } = render(
    <Mishap screen="#/who">
      <Broken />
    </Mishap>,
  );
  expect(screen.getByRole("heading", { name: "That was us, not you" })).toBeTruthy();
  expect(screen.getByRole("link", { name: "Back to the house" }).getAttribute("href")).toBe("#/");
  expect(reported).toHaveBeenCalledOnce();
  rerender(
    <Mishap screen="#/">
      <p>The house</p>
    </Mishap>,
  );
  expect(screen.getByText("The house")).toBeTruthy();
});
