import type {
  Background,
  CameraTrouble,
  Control,
  Device,
  Mood,
  Noise,
  Panel,
  Place,
  Reaction,
  View,
} from "./names.ts";

type OnOff = "on" | "off";

/** One person's part in the meeting, the learner's (`you`) included. `voice` is the number of the beat whose line they are saying. */
export interface Person {
  here: boolean;
  mic: OnOff;
  camera: OnOff;
  background: Background;
  mood: Mood;
  hand: "up" | "down";
  reaction: Reaction | null;
  noise: Noise | null;
  voice: number | null;
}

/**
 * One chat message. `beat` is the number of the beat that wrote it; `phrase` the number of a phrase that the learner sent;
 * both null: the learner's own words, which are nowhere kept.
 */
export interface Message {
  from: string;
  to: string;
  beat: number | null;
  phrase: number | null;
}

/** A practice meeting at one moment. Characters are named by id, the learner is `you`; words stay in the spec. */
export interface Round {
  place: Place;
  people: Record<string, Person>;
  speaker: string | null;
  panel: Panel | null;
  /** Whether controls that hide (in some styles) are on the screen. */
  awake: boolean;
  view: View;
  pinned: string | null;
  captions: OnOff;
  /** A name on the learner's tile: `own` is their own words, a number one of the offered names, null their usual one. */
  name: "own" | number | null;
  messages: Message[];
  /** Who the chat is set to write to: everyone, or one person's id. */
  recipient: string;
  /** Messages that came while the chat was shut. */
  unread: number;
  /** The open poll; its chosen answer (null: none yet); whether its results are on the screen. */
  poll: { id: string; vote: number | null; results: boolean } | null;
  voted: string[];
  resultsSeen: string[];
  started: string[];
  sharing: string | null;
  recording: "off" | "asked" | "on";
  recordingNoticed: boolean;
  groups: "shut" | "open";
  group: string | null;
  looked: boolean;
  reacted: Reaction[];
  sent: string[];
  renamed: boolean;
  pressed: Control[];
  putBack: boolean;
  /** Beats that have come, by number, in order: what was said and done so far. */
  past: number[];
  /** How often each deed was done: beats for one deed come in turn. */
  deeds: Record<string, number>;
  /** How many goals are met: goals are met one after the other, and stay met. */
  met: number;
  /** What is picked to be shown, or is shown, of what is open on the learner's tablet. */
  picked?: string | null;
  gear?: Gear;
  /** What comes of the gear: the others can't hear the learner, the learner can't make out the others, there is no picture. */
  unheard?: boolean;
  muffled?: boolean;
  unseen?: boolean;
  /** How often the orchestra was asked for the same bar again. */
  bars?: number;
}

/** The learner's microphone, speaker and camera. `level` and `volume` are how loud each is set, 0 to 4; `tested`: how often a test sound was played since they were changed. */
export interface Gear {
  mic: Device;
  level: number;
  speaker: Device;
  volume: number;
  camera: CameraTrouble;
  tested: number;
}

/** Moves of the parts that a lesson brings only where it uses them. */
export type PartMove =
  | { type: "pick"; id: string }
  | { type: "show" }
  | { type: "devices" }
  | { type: "mic-choice"; device: Device }
  | { type: "speaker-choice"; device: Device }
  | { type: "level"; by: 1 | -1 }
  | { type: "volume"; by: 1 | -1 }
  | { type: "cover"; shut: boolean }
  | { type: "close-app" }
  | { type: "test-sound" }
  | { type: "nod"; who: string }
  | { type: "bar" };

/** What the learner can do. `wake` brings hidden controls; `calm` is a calm moment gone by; `shut` closes a panel. */
export type Move =
  | PartMove
  | { type: "press"; control: Control }
  | { type: "shut" }
  | { type: "wake" }
  | { type: "calm" }
  | { type: "background"; background: Background }
  | { type: "recipient"; to: string }
  | { type: "send"; phrase: number | null }
  | { type: "vote"; answer: number }
  | { type: "results" }
  | { type: "start-poll"; poll: string }
  | { type: "react"; reaction: Reaction }
  | { type: "view"; view: View }
  | { type: "pin"; who: string }
  | { type: "rename"; name: "own" | number | null }
  | { type: "share"; on: boolean }
  | { type: "join-group"; group: string }
  | { type: "leave-group" }
  | { type: "follow-link" }
  | { type: "knock" }
  | { type: "recording-ok" }
  | { type: "leave" }
  | { type: "come-back" }
  | { type: "put-back" };
