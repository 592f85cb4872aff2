import { expect, test } from "vitest";
import { hrefOf, isOurs, type Route, routeOf } from "./route.ts";

const every: Route[] = [
  { at: "home" },
  { at: "room", room: "video-meetings" },
  { at: "lesson", room: "video-meetings", lesson: "press-everything" },
  { at: "search" },
  { at: "who" },
  { at: "cards" },
  { at: "helping" },
];

test.each(every)("the address of $at leads back to it", (route) => {
  expect(routeOf(hrefOf(route))).toEqual(route);
});

test("an address with nothing after it is home", () => {
  expect(routeOf("")).toEqual({ at: "home" });
  expect(routeOf("#")).toEqual({ at: "home" });
});

test.each([
  "#/attic",
  "#/room",
  "#/room/a/b",
  "#/lesson/a",
  "#/who/else",
  "#/room/../x",
  "#/room/<b>",
  "#/lesson/a/b/c",
])("%s is no screen of ours", (hash) => {
  expect(routeOf(hash)).toBeNull();
});

test("only the folder that the app is served from is ours", () => {
  expect(isOurs("/", "/")).toBe(true);
  expect(isOurs("/go/index.html", "/go/")).toBe(true);
  expect(isOurs("/go/lessons", "/go/")).toBe(false);
});
