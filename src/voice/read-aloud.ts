import { createStore } from "zustand/vanilla";
import { type Passage, passages, rangeOf } from "./passages.ts";
import { mark, unmark } from "./reading-mark.ts";
import { sentences, wordAt } from "./sentences.ts";

/** Whether a voice is speaking now, and which languages have a voice that lives on this device. */
export const reading = createStore<{ aloud: boolean; voices: string[]; can: boolean }>(() => ({
  aloud: false,
  voices: [],
  can: false,
}));

const base = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? "";

function synthesis(): SpeechSynthesis | null {
  return "speechSynthesis" in window && typeof SpeechSynthesisUtterance === "function"
    ? window.speechSynthesis
    : null;
}

/** Voices that speak from the device itself: the others send what they read to somebody's server. */
function deviceVoices(): SpeechSynthesisVoice[] {
  return (synthesis()?.getVoices() ?? []).filter((voice) => voice.localService);
}

const voiceFor = (lang: string): SpeechSynthesisVoice | undefined =>
  deviceVoices().find((voice) => base(voice.lang) === base(lang));

function look(): void {
  reading.setState({
    can: synthesis() !== null,
    voices: [...new Set(deviceVoices().map(({ lang }) => base(lang)))],
  });
}

/** Looks for voices, and goes on looking: a browser's list is empty at first. Called once, at the start. */
export function startVoices(): void {
  look();
  synthesis()?.addEventListener?.("voiceschanged", look);
}

let turn = 0;

/** Stops reading and takes the mark away. */
export function stopReading(): void {
  turn++;
  synthesis()?.cancel();
  unmark();
  if (reading.getState().aloud) reading.setState({ aloud: false });
}

function speakSentence(
  passage: Passage,
  from: number,
  to: number,
  voice: SpeechSynthesisVoice,
): Promise<boolean> {
  return new Promise((resolve) => {
    const said = passage.text.slice(from, to);
    const utterance = new SpeechSynthesisUtterance(said);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = 0.9;
    utterance.onstart = () => mark(rangeOf(passage, from, to) ?? passage.element, "sentence");
    utterance.onboundary = (event) => {
      if (event.name !== "word") return;
      const word = wordAt(said, event.charIndex);
      const range = rangeOf(passage, from + word.from, from + word.to);
      if (range) mark(range, "word");
    };
    utterance.onend = () => resolve(true);
    utterance.onerror = () => resolve(false);
    synthesis()?.speak(utterance);
  });
}

/** Reads everything inside an element, sentence by sentence, each lit as it is said. Ends by itself, by `stopReading`, or when the voice fails. */
export async function readAloud(root: Element): Promise<void> {
  stopReading();
  const mine = ++turn;
  reading.setState({ aloud: true });
  for (const passage of passages(root)) {
    const voice = voiceFor(passage.lang);
    if (!voice) continue;
    passage.element.scrollIntoView({ block: "nearest" });
    for (const { from, to } of sentences(passage.text)) {
      const went = await speakSentence(passage, from, to, voice);
      if (mine !== turn) return;
      if (!went) return stopReading();
    }
  }
  stopReading();
}
