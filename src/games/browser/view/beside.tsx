import { useEffect, useRef, useState } from "preact/hooks";
import { plain } from "../../../lesson/markup.ts";
import { Portrait } from "../../../ui/person.tsx";
import { Prose } from "../../../voice/prose.tsx";
import { asShown, t } from "../../../voice/words.ts";
import type { Note, Round } from "../round.ts";
import type { Spec } from "../spec.ts";
import type { Browser } from "./browser.ts";
import { shown } from "./shown.ts";

/** Somebody beside the learner, and what they say: a remark by its number. */
export function Onlooker({ browser, line }: { browser: Browser; line: number | null | undefined }) {
  const { spec, cast } = browser;
  const remark = spec.remarks[line ?? -1];
  const person = remark && cast[remark.who];
  if (!remark || !person) return null;
  return (
    <div class="browser-beside">
      <Portrait look={person.look} face={remark.mood} size={64} />
      <div class="browser-bubble">
        <p class="browser-who">{asShown(person.name)}</p>
        <Prose as="div" text={remark.says} />
      </div>
    </div>
  );
}

const said: Record<Exclude<Note["what"], "part" | "result">, string> = {
  "first-page": shown.noteFirstPage,
  "nothing-ahead": shown.noteNothingAhead,
  "came-again": shown.noteCameAgain,
  "at-home": shown.noteAtHome,
  "tab-shut": shown.noteTabShut,
  "last-tab": shown.noteLastTab,
  "many-tabs": shown.noteManyTabs,
  "own-tab": shown.noteOwnTab,
  "own-search": shown.noteOwnSearch,
};

/** What the browser says of the last press; null where nothing is to be said, or it is said where it was pressed. */
function noteWords({ note }: Round): string | null {
  return note === null || note.what === "part" || note.what === "result" ? null : t(said[note.what]);
}

/** A slip by the bar with what the browser says of the last press. */
export function BarNote({ browser }: { browser: Browser }) {
  const words = noteWords(browser.round);
  return words === null ? null : <p class="browser-slip browser-bar-note">{words}</p>;
}

/** What a part of a page, or a result, said of itself when it was tapped. */
function replyOf(spec: Spec, { note }: Round): string | null {
  if (note?.what === "result")
    return spec.search?.results.find(({ id }) => id === note.result)?.reply ?? null;
  if (note?.what !== "part") return null;
  const part = spec.pages.find(({ id }) => id === note.page)?.parts[note.part];
  return part && "reply" in part ? (part.reply ?? null) : null;
}

/** What a learner who can't see the picture is told of it, once, and again where the same thing comes again. */
export function Heard({ browser }: { browser: Browser }) {
  const { spec, round, cast } = browser;
  const [heard, setHeard] = useState({ number: 0, words: "" });
  const before = useRef<Round | null>(null);
  useEffect(() => {
    const was = before.current;
    before.current = round;
    const remark = spec.remarks[round.line ?? -1];
    const spoke = was === null || was.line !== round.line || was.deeds !== round.deeds;
    const reply = replyOf(spec, round);
    const words = [
      noteWords(round),
      reply === null ? null : asShown(plain(reply)),
      remark && spoke
        ? t(shown.heardSays, { name: cast[remark.who]?.name ?? "", line: asShown(plain(remark.says)) })
        : null,
    ].filter(Boolean);
    if (words.length > 0) setHeard(({ number }) => ({ number: number + 1, words: words.join(" ") }));
  }, [round]);
  return (
    <div class="visually-hidden" role="status" data-unread>
      <p key={heard.number}>{heard.words}</p>
    </div>
  );
}
