import { expect, test } from "vitest";
import { crossCheck } from "./cross-check.ts";
import readme from "./README.md?raw";
import { followed, opened, parsed } from "./trying.ts";

test("the example that editors are shown can be played to its end", () => {
  const written = /```json\n([\s\S]*?)```/.exec(readme)?.[1] ?? "";
  const spec = parsed(JSON.parse(written));
  expect(crossCheck(spec)).toEqual([]);
  expect(followed(spec, opened(spec)).path).toEqual(["mute", "mute"]);
});

test("editors are told of every field of a step and of a goal", () => {
  const told = [...readme.matchAll(/`([\w-]+)`/g)].map(([, word]) => word);
  const spec = parsed({ people: [{ who: "asha" }], goals: [{ id: "end", place: "left" }] });
  expect(told).toEqual(
    expect.arrayContaining([
      ...Object.keys(spec),
      "shared",
      "speaker",
      "invitation",
      "windows",
      "gear",
      "orchestra",
    ]),
  );
  const lines = ["mic", "camera", "background", "looked", "sent", "voted", "results", "started", "hand"];
  const more = [
    "reaction",
    "view",
    "pinned",
    "captions",
    "renamed",
    "sharing",
    "recording",
    "place",
    "group",
  ];
  expect(told).toEqual(
    expect.arrayContaining([
      ...lines,
      ...more,
      "shows",
      "heard",
      "hears",
      "seen",
      "plays",
      "rests",
      "pressed",
      "putBack",
      "say",
    ]),
  );
});
