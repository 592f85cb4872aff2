import { describe, expect, test } from "vitest";
import { seeded } from "../../lesson/random.ts";
import { alternatives } from "./cross-check.ts";
import type { Move, Round } from "./round.ts";
import { lastAnswer } from "./rules/answers.ts";
import { lying } from "./rules/lying.ts";
import { rules } from "./rules.ts";
import type { Spec } from "./spec.ts";
import { allExamples, everyMove, followed, frozen, open, opened, played, postbox, press } from "./trying.ts";

const inAllStyles = allExamples.flatMap(([name, spec]): [string, Spec][] => [
  [name, spec],
  ...alternatives(spec).map((other): [string, Spec] => [`${name}, ${other.name}`, other.spec]),
]);

const met = (spec: Spec, round: Round) => rules.goals(spec, round).every((goal) => goal.met);

describe.each(inAllStyles)("%s", (_name, spec) => {
  test("is reached by its hints from wherever a learner may have wandered", () => {
    const moves = everyMove(spec);
    for (const seed of [1, 2, 3, 4, 5, 6, 7, 8]) {
      const random = seeded(seed);
      let round = opened(spec);
      for (let tries = 0; tries < 300; tries += 1) {
        const move = moves[Math.floor(random() * moves.length)];
        if (move) round = frozen(rules.play(spec, round, move));
        if (tries % 20 === 0) expect(met(spec, followed(spec, round).round)).toBe(true);
      }
      expect(JSON.parse(JSON.stringify(round))).toEqual(round);
    }
  });

  test("never holds a word that somebody could read", () => {
    const { round } = followed(spec, opened(spec));
    const texts = JSON.stringify(round).match(/"[^"]*"/g) ?? [];
    expect(texts.filter((text) => / /.test(text.replace(/^"[a-z-]+ [a-z0-9-]*"$/, "")))).toEqual([]);
  });
});

describe("undoing", () => {
  const spec = postbox();
  const start = opened(spec);

  test("brings a deleted, a reported and a kept message back to where it lay", () => {
    for (const control of ["delete", "report", "keep"] as const) {
      const gone = played(spec, start, open("letter"), press(control));
      expect(lying(spec, gone, "inbox")).toEqual(["trick"]);
      expect(lying(spec, played(spec, gone, { type: "undo" }), "inbox")).toEqual(["letter", "trick"]);
    }
  });

  test("takes deeds back one by one, the last one first", () => {
    const both = played(spec, start, open("letter"), press("delete"), open("trick"), press("report"));
    const one = played(spec, both, { type: "undo" });
    expect(lying(spec, one, "inbox")).toEqual(["trick"]);
    expect(lying(spec, played(spec, one, { type: "undo" }), "inbox")).toEqual(["letter", "trick"]);
  });

  test("takes a message back after it was sent, with all that was in it", () => {
    const sent = played(
      spec,
      start,
      press("write"),
      { type: "to", to: "club" },
      { type: "files" },
      { type: "attach", file: "room" },
      { type: "words", words: 1 },
      { type: "post" },
    );
    expect(sent.sent).toHaveLength(1);
    const back = played(spec, sent, { type: "undo" });
    expect(back.sent).toEqual([]);
    expect(back.draft).toMatchObject({ to: "club", attached: "room", words: 1 });
  });

  test("brings back a message that was put away, but asks nothing of one with nothing in it", () => {
    const away: Move = { type: "put-away" };
    expect(played(spec, start, press("write"), away).undos).toEqual([]);
    const held = played(spec, start, press("write"), { type: "to", to: "dai" }, away);
    expect(played(spec, held, { type: "undo" }).draft?.to).toBe("dai");
  });

  test("has nothing left to do for a message that was put back by hand", () => {
    const back = played(spec, start, open("letter"), press("delete"), { type: "box", box: "bin" });
    const restored = played(spec, back, open("letter"), press("restore"));
    expect(lying(spec, restored, "inbox")).toEqual(["letter", "trick"]);
    expect(rules.play(spec, restored, { type: "undo" })).toBe(restored);
  });
});

describe("sending", () => {
  const spec = postbox();

  test("asks for a name, then for words, and sends nothing till both are there", () => {
    const post: Move = { type: "post" };
    const nameless = played(spec, opened(spec), press("write"), post);
    expect(nameless.draft?.asked).toBe("to");
    const wordless = played(spec, nameless, { type: "to", to: "dai" }, post);
    expect(wordless.draft?.asked).toBe("words");
    expect(wordless.sent).toEqual([]);
    expect(played(spec, wordless, { type: "words", words: "own" }, post).sent).toHaveLength(1);
  });

  test("a reply goes to whoever wrote, and to nobody else", () => {
    const reply = played(spec, opened(spec), open("letter"), press("reply"));
    expect(reply.draft?.to).toBe("asha");
    expect(rules.play(spec, reply, { type: "to", to: "dai" })).toBe(reply);
  });
});

describe("answers", () => {
  const answers = [
    { did: "report", about: "genuine", says: "Somebody had a look. It is fine." },
    { did: "write", to: "club", says: "All of us read that." },
  ];

  test("of the message come first, in turn, then those of the step, then the app's own", () => {
    const spec = postbox({
      messages: [
        {
          ...postbox().messages[0],
          answers: [
            { did: "delete", who: "asha", says: "Once." },
            { did: "delete", who: "asha", says: "Again." },
          ],
        },
        postbox().messages[1],
      ],
      answers,
    });
    let round = played(spec, opened(spec), open("letter"), press("delete"));
    expect(lastAnswer(spec, round)).toEqual({ who: "asha", says: { text: "Once." } });
    for (const says of ["Again.", "Again."]) {
      round = played(spec, round, { type: "undo" }, open("letter"), press("delete"));
      expect(lastAnswer(spec, round)?.says).toEqual({ text: says });
    }
    round = played(spec, round, { type: "undo" }, open("letter"), press("report"));
    expect(lastAnswer(spec, round)?.says).toEqual({ text: "Somebody had a look. It is fine." });
    round = played(spec, round, open("trick"), press("report"));
    expect(lastAnswer(spec, round)?.says).toHaveProperty("key");
  });

  test("there is one for every deed with every message, whatever a lesson leaves out", () => {
    const spec = postbox();
    for (const id of ["letter", "trick"])
      for (const control of ["keep", "ask", "report", "delete"] as const) {
        const done = played(spec, opened(spec), open(id), press(control));
        expect(lastAnswer(spec, done), `${control} ${id}`).not.toBeNull();
        if (done.undos.length > 0)
          expect(lastAnswer(spec, played(spec, done, { type: "undo" }))).not.toBeNull();
      }
  });
});

describe("dealing with messages", () => {
  const spec = postbox({ goals: [{ id: "one", handled: 1 }] });

  test("whoever is careful about a genuine one has dealt with it", () => {
    for (const control of ["ask", "report", "delete"] as const)
      expect(met(spec, played(spec, opened(spec), open("letter"), press(control)))).toBe(true);
  });

  test("answering a trick deals with nothing, and nor does keeping it", () => {
    const kept = played(spec, opened(spec), open("trick"), press("keep"));
    expect(met(spec, kept)).toBe(false);
    const reply = played(spec, opened(spec), open("trick"), press("reply"), { type: "words", words: 0 });
    expect(met(spec, played(spec, reply, { type: "post" }))).toBe(false);
  });

  test("goals that are met stay met when the deed is undone", () => {
    const gone = played(spec, opened(spec), open("trick"), press("delete"), { type: "undo" });
    expect(met(spec, gone)).toBe(true);
  });
});
