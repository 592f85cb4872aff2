import { cleanup, render } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { passages } from "./passages.ts";
import { readAloud, stopReading } from "./read-aloud.ts";
import { reading, startVoices } from "./voices.ts";

/** A stand-in for the browser's speech: it says each sentence at once, and remembers it. */
class Speech extends EventTarget {
  said: string[] = [];
  waiting: { onend?: () => void; onerror?: () => void } | null = null;
  holds = false;
  voices = [
    { name: "Local", lang: "en-GB", localService: true },
    { name: "Far away", lang: "cy-GB", localService: false },
  ];
  getVoices() {
    return this.voices;
  }
  speak(utterance: { text: string; onstart?: () => void; onend?: () => void; onerror?: () => void }) {
    this.said.push(utterance.text);
    utterance.onstart?.();
    if (this.holds) this.waiting = utterance;
    else utterance.onend?.();
  }
  cancel() {
    this.waiting?.onerror?.();
    this.waiting = null;
  }
}

let speech: Speech;

beforeEach(() => {
  speech = new Speech();
  vi.stubGlobal("speechSynthesis", speech);
  vi.stubGlobal(
    "SpeechSynthesisUtterance",
    class {
      constructor(readonly text: string) {}
    },
  );
  // This test's DOM has no layout: every range stands in one place.
  vi.spyOn(Range.prototype, "getClientRects").mockImplementation(
    () => [new DOMRect(10, 20, 30, 40)] as unknown as DOMRectList,
  );
  startVoices();
});

afterEach(() => {
  stopReading();
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const screen = () =>
  render(
    <main lang="en">
      <h1>Biscuit is barking!</h1>
      <p>
        Everyone can hear. Tap <strong>Mute</strong> now.
      </p>
      <p hidden>A secret.</p>
      <button type="button" aria-label="Mute">
        <svg aria-hidden="true">
          <title>x</title>
        </svg>
      </button>
      <ul>
        <li>
          <button type="button">Give me a hint</button>
        </li>
      </ul>
      <p lang="cy">Bore da.</p>
    </main>,
  ).container;

test("texts, hints and buttons are read in the order of the screen, each once, hidden ones never", () => {
  expect(passages(screen()).map(({ text }) => text)).toEqual([
    "Biscuit is barking!",
    "Everyone can hear. Tap Mute now.",
    "Mute",
    "Give me a hint",
    "Bore da.",
  ]);
});

test("reading goes sentence by sentence, and leaves out a language that the tablet has no voice for", async () => {
  await readAloud(screen());
  expect(speech.said).toEqual([
    "Biscuit is barking!",
    "Everyone can hear.",
    "Tap Mute now.",
    "Mute",
    "Give me a hint",
  ]);
  expect(reading.getState().aloud).toBe(false);
});

test("what is being read is lit, and the light goes out with Stop", async () => {
  speech.holds = true;
  const done = readAloud(screen());
  expect(reading.getState().aloud).toBe(true);
  expect(document.querySelectorAll(".reading-mark").length).toBeGreaterThan(0);
  stopReading();
  await done;
  expect(reading.getState().aloud).toBe(false);
  expect(document.querySelectorAll(".reading-mark")).toHaveLength(0);
  expect(speech.said).toHaveLength(1);
});

test("a voice that speaks from somebody's server is not used", () => {
  expect(reading.getState().voices).toEqual(["en"]);
});

test("voices that turn up late are found", () => {
  speech.voices = [...speech.voices, { name: "Late", lang: "cy", localService: true }];
  speech.dispatchEvent(new Event("voiceschanged"));
  expect(reading.getState().voices).toContain("cy");
});
