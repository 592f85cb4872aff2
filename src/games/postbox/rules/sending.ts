import { plain } from "../../../lesson/markup.ts";
import { text } from "../../../lesson/saying.ts";
import type { Way } from "../names.ts";
import type { Draft, Round } from "../round.ts";
import type { Goal, Spec } from "../spec.ts";
import { words } from "../words.ts";
import { phrasesFor, recipients } from "./draft.ts";
import { type Step, tap, toControl, toWrite } from "./reach.ts";

type Wanted = NonNullable<Goal["sent"]>;

/** The message that a wanted sending is about, and how it comes about, where the goal leaves that open. */
export function planOf(spec: Spec, round: Round, wanted: Wanted): { as: Way; about: string | null } | null {
  const can = (way: Way) => spec.controls.includes(way) && (wanted.as ?? way) === way;
  const fromThem = round.here.find(
    (id) => spec.messages.find((message) => message.id === id)?.who === wanted.to,
  );
  const first = wanted.message ?? round.here[0] ?? null;
  if (wanted.message === undefined && can("write")) return { as: "write", about: null };
  const answers = wanted.message ?? (wanted.to === undefined ? first : fromThem);
  if (can("reply") && answers) return { as: "reply", about: answers };
  return can("forward") && first ? { as: "forward", about: first } : null;
}

const nameFor = (spec: Spec, to: string) => spec.groups.find(({ id }) => id === to)?.name;

function toRecipient(spec: Spec, to: string): Step {
  const group = nameFor(spec, to);
  const move = { type: "to", to } as const;
  return group
    ? tap(words.hintToGroup, `to-${to}`, move, { group: text(plain(group)) })
    : tap(words.hintTo, `to-${to}`, move);
}

function within(spec: Spec, draft: Draft, wanted: Wanted): Step {
  const to = wanted.to ?? draft.to ?? recipients(spec)[0];
  if (draft.as !== "reply" && to !== undefined && draft.to !== to) return toRecipient(spec, to);
  if (wanted.attached === "none" && draft.attached !== null)
    return tap(words.hintTakeOff, "attach-none", { type: "attach", file: null });
  const some = wanted.attached === "some";
  const file = some ? spec.files[0] : spec.files.find(({ id }) => id === wanted.attached);
  if (file && draft.attached !== file.id && !(some && draft.attached !== null)) {
    if (!draft.files) return tap(words.hintFiles, "files", { type: "files" });
    const fill = { file: text(plain(file.name)) };
    return tap(words.hintAttach, `attach-${file.id}`, { type: "attach", file: file.id }, fill);
  }
  if (draft.words === null) {
    return phrasesFor(spec, draft).length > 0
      ? tap(words.hintPhrase, "phrase-0", { type: "words", words: 0 })
      : tap(words.hintOwnWords, "own-words", { type: "words", words: "own" });
  }
  return tap(words.hintPost, "post", { type: "post" });
}

/** The way to a message that was sent as wanted. */
export function toSent(spec: Spec, round: Round, wanted: Wanted): Step {
  const plan = planOf(spec, round, wanted);
  if (!plan) return null;
  const { draft } = round;
  if (draft && draft.as === plan.as && draft.about === plan.about) return within(spec, draft, wanted);
  return plan.about === null ? toWrite(spec, round) : toControl(spec, round, plan.about, plan.as);
}
