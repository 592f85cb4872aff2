import { cleanup, render, screen } from "@testing-library/preact";
import { afterEach, expect, test } from "vitest";
import { laterPart } from "./later-part.ts";

afterEach(cleanup);

function shown(fetched: () => Promise<string>) {
  const later = laterPart(fetched);
  const Screen = () => {
    const { part, missing } = later.use(true);
    return <p>{missing ? "missing" : (part ?? "on its way")}</p>;
  };
  return { later, ...render(<Screen />) };
}

test("a part that comes later is shown when it is here, and fetched once", async () => {
  let asked = 0;
  const { later } = shown(async () => {
    asked++;
    return "here";
  });
  expect(screen.getByText("on its way")).toBeTruthy();
  await screen.findByText("here");
  await later.bring();
  expect(asked).toBe(1);
});

test("a part that can't be had says so, and comes when it is asked for again", async () => {
  let line = false;
  const { later } = shown(async () => {
    if (!line) throw new Error("no internet");
    return "here";
  });
  await screen.findByText("missing");
  line = true;
  await later.bring();
  await screen.findByText("here");
});
