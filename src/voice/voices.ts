import { createStore } from "zustand/vanilla";

/** Whether a voice is speaking now, and which languages have a voice that lives on this device. */
export const reading = createStore<{ aloud: boolean; voices: string[]; can: boolean }>(() => ({
  aloud: false,
  voices: [],
  can: false,
}));

const base = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? "";

/** The browser's speech; null where it has none. */
export function synthesis(): SpeechSynthesis | null {
  return "speechSynthesis" in window && typeof SpeechSynthesisUtterance === "function"
    ? window.speechSynthesis
    : null;
}

/** Voices that speak from the device itself: the others send what they read to somebody's server. */
function deviceVoices(): SpeechSynthesisVoice[] {
  return (synthesis()?.getVoices() ?? []).filter((voice) => voice.localService);
}

/** A voice on this device for a language; undefined where there is none. */
export const voiceFor = (lang: string): SpeechSynthesisVoice | undefined =>
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
