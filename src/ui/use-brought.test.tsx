import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, expect, test } from "vitest";
import { useBrought } from "./use-brought.ts";

afterEach(cleanup);

interface Asked {
  about: string;
  here(thing: string): void;
  not(why: string): void;
}

/** A screen that brings a thing by its name; the test says when it comes, and whether. */
function shown() {
  const asked: Asked[] = [];
  function Screen({ name }: { name: string | null }) {
    const bring = name
      ? () =>
          new Promise<string>((here, not) =>
            asked.push({ about: name, here, not: (why) => not(new Error(why)) }),
          )
      : null;
    const { thing, trouble, again } = useBrought(bring, [name]);
    return (
      <>
        <p>{thing ?? "nothing yet"}</p>
        {trouble instanceof Error && <p role="status">{trouble.message}</p>}
        <button type="button" onClick={again}>
          Try again
        </button>
      </>
    );
  }
  const { rerender } = render(<Screen name={null} />);
  const open = (name: string) => rerender(<Screen name={name} />);
  return { asked, open };
}

test("nothing is asked for where there is nothing to bring", () => {
  const { asked } = shown();
  expect(screen.getByText("nothing yet")).toBeTruthy();
  expect(asked).toEqual([]);
});

test("a thing is shown when it is here, and stays until another is", async () => {
  const { asked, open } = shown();
  open("kettle");
  asked[0]?.here("a kettle");
  await screen.findByText("a kettle");
  open("cup");
  expect(screen.getByText("a kettle")).toBeTruthy();
  asked[1]?.here("a cup");
  await screen.findByText("a cup");
});

test("a thing that can't be had says why, and can be asked for again", async () => {
  const { asked, open } = shown();
  open("kettle");
  asked[0]?.not("no internet");
  await screen.findByText("no internet");
  fireEvent.click(screen.getByRole("button", { name: "Try again" }));
  asked[1]?.here("a kettle");
  await screen.findByText("a kettle");
  expect(screen.queryByRole("status")).toBeNull();
});

test("what comes late, after another was asked for, is left aside", async () => {
  const { asked, open } = shown();
  open("kettle");
  open("cup");
  asked[1]?.here("a cup");
  await screen.findByText("a cup");
  asked[0]?.here("a kettle");
  await Promise.resolve();
  expect(screen.queryByText("a kettle")).toBeNull();
});
