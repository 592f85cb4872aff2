import { describe, expect, test } from "vitest";
import type { Move } from "../round.ts";
import { rules } from "../rules.ts";
import type { Spec } from "../spec.ts";
import { followed, meeting, opened, played, press } from "../trying.ts";
import { captionOf, person, selfTile, tiles, visibleControls, you } from "./seen.ts";

const calm: Move = { type: "calm" };

describe("pictures and faces", () => {
  test("a background covers the room, a blur softens it, and none shows it", () => {
    const spec = meeting({ you: { sees: "living-room", seesAbout: "A living room." } });
    const panel = played(spec, opened(spec), press("background"));
    expect(selfTile(spec, panel)).toMatchObject({ picture: "living-room", about: "A living room." });
    const beach = played(spec, panel, { type: "background", background: "beach" });
    expect(selfTile(spec, beach)).toMatchObject({ picture: null, about: null, background: "beach" });
    expect(beach.panel).toBe("background");
    const blurred = played(spec, beach, { type: "background", background: "blur" });
    expect(selfTile(spec, blurred).picture).toBe("living-room");
  });

  test("looking at what people can see counts once it is open", () => {
    const spec = meeting({ goals: [{ id: "end", looked: true }] });
    expect(played(spec, opened(spec), press("behind")).met).toBe(1);
  });

  test("a person can be kept big, until they leave", () => {
    const spec = meeting({ script: [{ when: "calm", who: "dai", leaves: true }] });
    const pinned = played(spec, opened(spec), press("view"), { type: "pin", who: "dai" });
    expect(tiles(spec, pinned)).toEqual({ big: "dai", others: ["asha", "you"] });
    expect(tiles(spec, played(spec, pinned, calm))).toEqual({ big: null, others: ["asha", "you"] });
  });

  test("speaker view follows whoever speaks", () => {
    const spec = meeting({ speaker: "asha", script: [{ when: "calm", who: "dai", says: "My turn." }] });
    const big = played(spec, opened(spec), press("view"), { type: "view", view: "speaker" });
    expect(tiles(spec, big).big).toBe("asha");
    expect(tiles(spec, played(spec, big, calm)).big).toBe("dai");
  });

  test("somebody who speaks is not muted, unless the script says that they forgot", () => {
    const script = [
      { when: "calm", who: "dai", says: "La la.", mic: "off" },
      { when: "calm", who: "dai", says: "Can you hear me now?" },
    ];
    const spec = meeting({ script });
    const first = played(spec, opened(spec), calm);
    expect([person(first, "dai")?.mic, person(played(spec, first, calm), "dai")?.mic]).toEqual(["off", "on"]);
  });

  test("captions show the speaker's line while they are on", () => {
    const spec = meeting({ script: [{ when: "start", who: "asha", says: "Good morning." }] });
    const start = opened(spec);
    expect(captionOf(spec, start)).toBeNull();
    expect(captionOf(spec, played(spec, start, press("captions")))).toEqual({
      who: "asha",
      beat: 0,
      says: "Good morning.",
    });
  });

  test("a name is changed, and changed back", () => {
    const spec = meeting();
    const named = played(spec, opened(spec), press("rename"), { type: "rename", name: 1 });
    expect([named.name, named.renamed]).toEqual([1, true]);
    expect(played(spec, named, press("rename"), { type: "rename", name: null }).name).toBeNull();
  });

  test("a reaction shows at once, with its panel out of the way", () => {
    const spec = meeting({ goals: [{ id: "end", reaction: ["wow", "clap"] }] });
    const sent = played(spec, opened(spec), press("reactions"), { type: "react", reaction: "clap" });
    expect([you(sent).reaction, sent.panel, sent.met]).toEqual(["clap", null, 1]);
  });
});

describe("outfits", () => {
  const wearing = (style: Spec["style"]) => meeting({ style, goals: [{ id: "end", background: ["beach"] }] });

  test("what is behind More needs More first, and the hints know it", () => {
    const spec = wearing("topline");
    const start = opened(spec);
    expect(visibleControls(spec, start).more).toContain("background");
    expect(rules.play(spec, start, press("background"))).toBe(start);
    expect(followed(spec, start).path).toEqual(["more", "background", "background-beach"]);
  });

  test("buttons that hide come out at a tap on the picture, and stay", () => {
    const spec = wearing("shy");
    const start = opened(spec);
    expect(visibleControls(spec, start).hidden).toBe(true);
    expect(rules.play(spec, start, press("mute"))).toBe(start);
    expect(followed(spec, start).path).toEqual(["stage", "background", "background-beach"]);
    const awake = played(spec, start, { type: "wake" });
    expect(played(spec, awake, press("mute"), press("mute")).awake).toBe(true);
  });

  test("there is no More where nothing is behind it, and Leave stays last", () => {
    const few = meeting({ style: "topline", controls: ["mute", "leave"] });
    expect(visibleControls(few, opened(few))).toEqual({ bar: ["mute", "leave"], more: [], hidden: false });
    const many = meeting({ style: "topline", controls: ["mute", "captions", "leave"] });
    expect(visibleControls(many, opened(many)).bar).toEqual(["mute", "more", "leave"]);
  });

  test("a hint calls a control what the outfit calls it", () => {
    const spec = meeting({ style: "topline", goals: [{ id: "end", mic: "on" }] });
    expect(rules.hint(spec, opened(spec))?.words).toEqual({
      key: "Tap {{control}}, the one with the microphone.",
      with: { control: { key: "Mic" } },
    });
  });

  test("a control that the lesson leaves out does nothing", () => {
    const spec = meeting({ controls: ["mute", "leave"] });
    const start = opened(spec);
    expect(rules.play(spec, start, press("camera"))).toBe(start);
  });
});
