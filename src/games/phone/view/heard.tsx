import { useEffect, useRef, useState } from "preact/hooks";
import { plain } from "../../../lesson/markup.ts";
import { asShown, t } from "../../../voice/words.ts";
import type { Round } from "../round.ts";
import { noteWords, type Scene } from "./scene.ts";
import { shown } from "./shown.ts";

/** What a learner who can't see the picture is told of it: everything that changed between two rounds, once. */
export function heardBetween(scene: Scene, before: Round | null): string {
  const { round, spec, cast } = scene;
  const out: string[] = [];
  if (before && round.note && round.note.times !== before.note?.times) out.push(noteWords(scene));
  if (round.turn !== before?.turn) {
    for (const line of round.lines) {
      const { who, says } = spec.script[line] ?? {};
      if (who && says) out.push(t(shown.says, { name: cast[who]?.name ?? who, line: asShown(plain(says)) }));
    }
  }
  for (const id of round.messages) {
    const from = spec.messages.find((one) => one.id === id)?.from;
    if (from && !before?.messages.includes(id)) out.push(t(shown.newMessage, { from: plain(from) }));
  }
  return out.join(" ");
}

/** A polite region that says what came of a press, what others say, and what arrives. */
export function Heard({ scene }: { scene: Scene }) {
  const { round } = scene;
  const [heard, setHeard] = useState({ number: 0, words: "" });
  const before = useRef<Round | null>(null);
  useEffect(() => {
    const fresh = heardBetween(scene, before.current);
    before.current = round;
    if (fresh !== "") setHeard(({ number }) => ({ number: number + 1, words: fresh }));
  }, [round]);
  return (
    <div class="visually-hidden" role="status" data-unread>
      <p key={heard.number}>{heard.words}</p>
    </div>
  );
}
