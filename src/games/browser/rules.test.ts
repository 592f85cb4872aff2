import { describe, expect, test } from "vitest";
import { seeded } from "../../lesson/random.ts";
import { MOST_TABS } from "./rules/go.ts";
import { here, shapeOf, whose } from "./rules/seen.ts";
import { rules } from "./rules.ts";
import { everyExample, everyMove, example, followed, frozen, junk, opened, played, press } from "./trying.ts";

describe.each(everyExample)("%s", (_, spec) => {
  test("its hints lead to the end, whatever was pressed before", () => {
    const moves = everyMove(spec);
    for (let seed = 1; seed <= 60; seed += 1) {
      const random = seeded(seed);
      let round = opened(spec);
      for (let at = 0; at < seed; at += 1) {
        const move = moves[Math.floor(random() * moves.length)];
        if (move) round = frozen(rules.play(spec, round, move));
      }
      const { round: end } = followed(spec, round);
      expect(rules.goals(spec, end).every(({ met }) => met)).toBe(true);
    }
  });

  test("nonsense leaves the round as it was", () => {
    const moves = everyMove(spec);
    const random = seeded(5);
    let round = opened(spec);
    for (let at = 0; at < 80; at += 1) {
      for (const nonsense of junk) expect(rules.play(spec, round, nonsense as never)).toBe(round);
      const move = moves[Math.floor(random() * moves.length)];
      if (move) round = frozen(rules.play(spec, round, move));
    }
  });

  test("back and home answer from everywhere", () => {
    const moves = everyMove(spec);
    const random = seeded(9);
    let round = opened(spec);
    for (let at = 0; at < 200; at += 1) {
      const home = played(spec, round, press("home"));
      expect(here(home).place).toBe("home");
      played(spec, round, press("back"));
      const move = moves[Math.floor(random() * moves.length)];
      if (move) round = frozen(rules.play(spec, round, move));
    }
  });
});

test("back goes through the pages, home from the first one, and says so where nothing is behind", () => {
  const spec = example("a padlock, and what it does not say", { style: "shelf" });
  const page = played(spec, opened(spec), press("home"), { type: "tile", page: "garden" });
  const back = played(spec, page, press("back"), press("back"));
  expect(here(back).place).toBe("prize");
  const home = played(spec, back, press("back"));
  expect(here(home).place).toBe("home");
  expect(played(spec, home, press("back")).note).toEqual({ what: "first-page" });
  expect(here(played(spec, home, press("forward"))).place).toBe("prize");
});

test("a link with a tab of its own leaves the page where it was, and back shuts that tab", () => {
  const spec = example("tabs");
  const there = played(spec, opened(spec), { type: "follow", part: 2 });
  expect([there.tabs.length, here(there).place, there.note]).toEqual([2, "days", { what: "own-tab" }]);
  const back = played(spec, there, press("back"));
  expect([back.tabs.length, here(back).place, back.note]).toEqual([1, "garden", { what: "tab-shut" }]);
});

test("there are never more tabs than fit, and never none", () => {
  const spec = example("tabs");
  let round = opened(spec);
  for (let at = 0; at < 8; at += 1) round = played(spec, round, { type: "new-tab" });
  expect([round.tabs.length, round.note]).toEqual([MOST_TABS, { what: "many-tabs" }]);
  while (round.tabs.length > 1)
    round = played(spec, round, { type: "close-tab", tab: round.tabs[0]?.id ?? 0 });
  const last = played(spec, round, { type: "close-tab", tab: round.front });
  expect([last.tabs.length, here(last).place, last.note]).toEqual([1, "home", { what: "last-tab" }]);
});

test("a padlock that was looked at on one page says nothing of another", () => {
  const spec = example("a padlock, and what it does not say");
  const round = played(spec, opened(spec), { type: "follow", part: 1 }, press("lock"));
  expect(round.locks).toEqual(["prize"]);
});

test("either answer about cookies will do, and it is asked once", () => {
  const spec = example("an open line, and a question about cookies");
  for (const answer of ["yes", "no"] as const) {
    const round = played(spec, opened(spec), { type: "tile", page: "garden" }, press("lock"));
    const said = played(spec, round, { type: "cookies", answer });
    expect(rules.goals(spec, said).every(({ met }) => met)).toBe(true);
    expect(rules.play(spec, said, { type: "cookies", answer: "no" })).toBe(said);
  }
});

test("a form with something left out goes nowhere, keeps what it has, and then can be sent", () => {
  const spec = example("a form");
  const named = played(spec, opened(spec), { type: "form-fill", field: "name", with: "words" });
  const tried = played(spec, named, { type: "form-look" });
  expect(tried.forms.join).toMatchObject({ stage: "fill", asked: true, fields: { name: "words" } });
  const odd = played(
    spec,
    tried,
    { type: "form-fill", field: "tea", with: 2 },
    { type: "form-fill", field: "phone", with: "word" },
    { type: "form-look" },
  );
  expect(odd.forms.join?.stage).toBe("fill");
  const sent = played(
    spec,
    odd,
    { type: "form-fill", field: "phone", with: null },
    { type: "form-look" },
    { type: "form-send" },
  );
  expect([sent.forms.join?.stage, sent.sent]).toEqual(["sent", ["join"]]);
});

test("the part of an address that says whose it is, is the end of its first half", () => {
  expect(whose("garden.example/days")).toEqual({ before: "", name: "garden.example", after: "/days" });
  expect(whose("garden.example.prizes.example")).toEqual({
    before: "garden.example.",
    name: "prizes.example",
    after: "",
  });
});

test("of what somebody wrote, only its look is known", () => {
  expect(["", "  ", "bins", "bin day", "01632 960000", "dai@post.example"].map(shapeOf)).toEqual([
    null,
    null,
    "word",
    "words",
    "digits",
    "mail",
  ]);
});
