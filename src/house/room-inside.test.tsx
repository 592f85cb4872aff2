import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { RoomList } from "../library/types.ts";
import { speak } from "../voice/words.ts";
import { HouseSounds } from "./house-sounds.tsx";
import { listed, pretendProgress } from "./pretend-house.ts";
import { RoomInside } from "./room-inside.tsx";

let begun: number;

beforeEach(async () => {
  begun = 0;
  const param = { setValueAtTime() {}, exponentialRampToValueAtTime() {}, linearRampToValueAtTime() {} };
  class Sound {
    type = "";
    frequency = param;
    gain = param;
    connect = (to: unknown) => to;
    start = () => void begun++;
    stop() {}
    getChannelData = () => [];
  }
  class Context {
    currentTime = 0;
    sampleRate = 10;
    state = "running";
    createOscillator = () => new Sound();
    createGain = () => new Sound();
    createBufferSource = () => new Sound();
    createBiquadFilter = () => new Sound();
    createBuffer = () => new Sound();
  }
  vi.stubGlobal("AudioContext", Context);
  await speak("en");
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const done = (order: number) => ({ room: "hello-tablet", times: 1, order, earned: null });
const lessons = ["one", "two", "three"].map((id, at) => listed(id, { minutes: 3 + at * 2 }));
const list: RoomList = { id: "hello-tablet", title: "Hello, tablet", about: "", lessons, more: [] };

function open(id = "hello-tablet", finished: string[] = []) {
  const entries = finished.map((lesson, at) => [lesson, done(at + 1)]);
  const summary = { carryOn: null, finished: Object.fromEntries(entries), told: [] };
  const progress = pretendProgress({ summary });
  const room = { id, title: id, about: "", total: 3, list: null };
  const { container } = render(
    <>
      <RoomInside room={room} list={list} progress={progress} onBroken={() => {}} />
      <HouseSounds progress={progress} />
    </>,
  );
  return { progress, container };
}

const tap = async (name: string) => fireEvent.click(await screen.findByRole("button", { name }));
const [ofThings, ofSounds] = [0, 1];
const said = (of = ofThings) => screen.getAllByRole("status")[of]?.textContent;

test("a room says what in it answers a tap, and nothing has been said yet", async () => {
  open();
  expect(await screen.findByText(/the letterbox, the lamp, the cat, Robin/)).toBeTruthy();
  expect(said()).toBe("");
});

test("a thing that is tapped answers in words, each time in others, and then from the start", async () => {
  open();
  const heard: (string | null | undefined)[] = [];
  for (let times = 0; times < 4; times++) {
    await tap("the cat");
    heard.push(said());
  }
  expect(new Set(heard.slice(0, 3)).size).toBe(3);
  expect(heard[3]).toBe(heard[0]);
});

test("what is tapped changes its picture", async () => {
  const { container } = open();
  await screen.findByRole("button", { name: "the letterbox" });
  const drawing = () => container.querySelector(".living-drawing")?.innerHTML;
  const before = drawing();
  await tap("the letterbox");
  expect(drawing()).not.toBe(before);
});

test("the lamp in the hall is off, and goes on and off", async () => {
  open();
  const lamp = await screen.findByRole("button", { name: "the lamp" });
  expect(lamp.getAttribute("aria-pressed")).toBe("false");
  await tap("the lamp");
  expect(lamp.getAttribute("aria-pressed")).toBe("true");
  expect(said()).toMatch(/^The lamp is on/);
  await tap("the lamp");
  expect(lamp.getAttribute("aria-pressed")).toBe("false");
});

test("the lamp at the front door is lit, and its light goes out with it", async () => {
  const { container } = open("staying-safe");
  const lamp = await screen.findByRole("button", { name: "the lamp" });
  expect(lamp.getAttribute("aria-pressed")).toBe("true");
  expect(container.querySelector(".room-dark")).toBeNull();
  await tap("the lamp");
  expect(said()).toMatch(/^The lamp is off/);
  expect(container.querySelector(".room-dark")).toBeTruthy();
});

test("Robin says how far the learner is, and stands elsewhere when more is done", async () => {
  const { container } = open();
  await tap("Robin");
  expect(said()).toMatch(/^Nothing stands here yet/);
  const place = () => (container.querySelector(".living-robin") as HTMLElement).style.left;
  const first = place();
  cleanup();
  const { container: then } = open("hello-tablet", ["one"]);
  await tap("Robin");
  expect(said()).toMatch(/^Here so far: 1 of 3/);
  expect((then.querySelector(".living-robin") as HTMLElement).style.left).not.toBe(first);
  await tap("Robin");
  await tap("Robin");
  // The next one that has not been played takes five minutes.
  expect(said()).toMatch(/about 5 minutes/);
});

test("the house is silent until sound is asked for, and again when it is not wanted any more", async () => {
  const { progress } = open();
  await tap("the lamp");
  await tap("Robin");
  expect(begun).toBe(0);
  await tap("Sounds in the house");
  expect(progress.store.getState().current.settings.sound).toBe(true);
  expect(said(ofSounds)).toMatch(/^Sounds are on/);
  await waitFor(async () => {
    await tap("the lamp");
    expect(begun).toBeGreaterThan(0);
  });
  await tap("Sounds in the house");
  expect(progress.store.getState().current.settings.sound).toBe(false);
  const before = begun;
  await tap("the lamp");
  expect(begun).toBe(before);
});

test("a room that is being painted has nothing in it that answers", async () => {
  const room = { id: "your-voice", title: "", about: "", total: 0, list: null };
  render(<RoomInside room={room} list={null} progress={pretendProgress()} onBroken={() => {}} />);
  await waitFor(() => expect(document.querySelector("ellipse")).toBeTruthy());
  expect(screen.queryAllByRole("button")).toEqual([]);
});
