import { cleanup, fireEvent, render, screen, within } from "@testing-library/preact";
import { afterEach, expect, test } from "vitest";
import { places, WaysDown } from "./ways-down.tsx";

afterEach(cleanup);

test.each([
  ["For the whole group", places.group],
  ["What was done", places.done],
  ["Lessons for today", places.lessons],
])("whoever has been here before gets to “%s” with one press from the top", (words, place) => {
  render(
    <>
      <WaysDown />
      <h2 id={place}>{words}</h2>
    </>,
  );
  const ways = screen.getByRole("navigation", { name: "On this page" });
  fireEvent.click(within(ways).getByRole("button", { name: words }));
  expect(document.activeElement).toBe(screen.getByRole("heading", { name: words }));
});
