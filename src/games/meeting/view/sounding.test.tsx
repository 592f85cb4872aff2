import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Round } from "../round.ts";
import { rules } from "../rules.ts";
import { MeetingView } from "../view.tsx";
import { cast, config, type Written } from "./on-screen.tsx";

/** The pitches of the tones that were started, in hertz. */
const made: number[] = [];

const DOG = [520, 520, 520];
const KETTLE = [1500];

/** As much of the browser's audio as a noise needs: it writes down each tone. */
class StandIn {
  currentTime = 0;
  sampleRate = 10;
  state = "running";
  destination = {};
  private node(write: (pitch: number) => void = () => {}) {
    let pitch = 0;
    const setting = {
      setValueAtTime: (value: number) => {
        pitch = value;
      },
      exponentialRampToValueAtTime: () => {},
      linearRampToValueAtTime: () => {},
    };
    return {
      frequency: setting,
      gain: setting,
      connect: (next: unknown) => next,
      start: () => write(pitch),
      stop: () => {},
    };
  }
  createOscillator = () => this.node((pitch) => made.push(pitch));
  createGain = () => this.node();
  createBufferSource = () => this.node();
  createBiquadFilter = () => this.node();
  createBuffer = (_channels: number, length: number) => ({ getChannelData: () => new Float32Array(length) });
}

beforeEach(() => {
  made.length = 0;
  vi.stubGlobal("AudioContext", StandIn);
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function meeting(over: Partial<Written>, { sound = true, showing = false } = {}) {
  const spec = config(over);
  const draw = (round: Round) => (
    <MeetingView
      {...{ spec, round, showing, sound, cast }}
      play={(move) => {
        now = rules.play(spec, now, move);
        view.rerender(draw(now));
      }}
      calm
      pictures={{}}
    />
  );
  let now = rules.setup(spec, () => 0);
  const view = render(draw(now));
  return (name: string) => fireEvent.click(screen.getByRole("button", { name }));
}

const dog: Written["script"] = [{ when: { did: "hand-up" }, who: "asha", noise: "dog" }];

test("a noise at somebody's place sounds once, as it starts", () => {
  const press = meeting({ script: dog });
  press("Hand");
  press("Camera");
  expect(made).toEqual(DOG);
});

test("somebody who is muted is not heard", () => {
  const press = meeting({ script: [{ when: { did: "hand-up" }, who: "dai", noise: "dog" }] });
  press("Hand");
  expect(made).toEqual([]);
});

test("a noise from the start keeps silent until the learner's first tap", () => {
  const press = meeting({ you: { mic: "off", noise: "kettle" } });
  expect(made).toEqual([]);
  press("Hand");
  press("Camera");
  expect(made).toEqual(KETTLE);
});

test("nothing sounds for who has sounds off, or while Robin shows how", () => {
  meeting({ script: dog }, { sound: false })("Hand");
  cleanup();
  meeting({ you: { mic: "on", noise: "kettle" } }, { showing: true })("Camera");
  expect(made).toEqual([]);
});
