import { useRef } from "preact/hooks";
import type { Deed } from "../names.ts";
import type { Round } from "../round.ts";
import { here, hereForm } from "../rules/seen.ts";
import type { Spec } from "../spec.ts";

/**
 * Which remark stands where, by its number: `top` above the browser, `form` at the head of the form in front, `fields` under one of its
 * fields. What is said of something in a form is said there: above the browser it would be out of sight.
 */
export interface Placed {
  top: number | null;
  form: number | null;
  fields: Record<string, number>;
}

const inForm: readonly Deed[] = ["fill", "photo", "missing", "look-over", "change", "send"];

/** The page in front, and how far its form has come: where that changes, what was said in the form goes. */
const where = (spec: Spec, round: Round): string =>
  `${round.front} ${here(round).place} ${hereForm(spec, round)?.form.stage}`;

/** Where remarks stand after a move. `was` is the round before it; null as a round is first drawn. */
export function placed(spec: Spec, before: Placed, was: Round | null, now: Round): Placed {
  if (was === null) return { ...before, top: now.line };
  const kept = where(spec, was) === where(spec, now) ? before : { ...before, form: null, fields: {} };
  if (now.line === null || (now.line === was.line && now.deeds === was.deeds)) return kept;
  const deed = inForm.find((one) => (now.deeds[one] ?? 0) > (was.deeds[one] ?? 0));
  const form = hereForm(spec, now);
  if (!deed || !form) return { ...kept, top: now.line };
  if (deed !== "fill" && deed !== "photo") return { ...kept, form: now.line };
  const had = was.forms[form.page]?.fields ?? {};
  const field = form.part.fields.find(({ id }) => form.form.fields[id] !== had[id]);
  return field ? { ...kept, fields: { ...kept.fields, [field.id]: now.line } } : { ...kept, top: now.line };
}

/** Where remarks stand now. What Robin does is shown, and not kept. */
export function usePlaced(spec: Spec, round: Round, showing: boolean): Placed {
  const last = useRef<{ round: Round | null; at: Placed }>({
    round: null,
    at: { top: null, form: null, fields: {} },
  });
  const { round: was, at } = last.current;
  if (was === round) return at;
  const now = placed(spec, at, was, round);
  if (!showing) last.current = { round, at: now };
  return now;
}
