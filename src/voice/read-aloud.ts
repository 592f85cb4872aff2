import { type Passage, passages, rangeOf } from "./passages.ts";
import { mark, unmark } from "./reading-mark.ts";
import { sentences, wordAt } from "./sentences.ts";
import { reading, synthesis, voiceFor } from "./voices.ts";

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
