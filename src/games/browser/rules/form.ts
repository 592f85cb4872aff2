import { shapes } from "../names.ts";
import type { Form, Round, Words } from "../round.ts";
import type { Field, Spec } from "../spec.ts";
import { joined } from "./go.ts";
import { did } from "./remarks.ts";
import { hereForm, herePage, lack, offered } from "./seen.ts";
import { freshForm } from "./setup.ts";

const withForm = (round: Round, page: string, form: Form): Round => ({
  ...round,
  forms: { ...round.forms, [page]: form },
  picking: null,
});

const makesSense = (field: Field, words: Words | null): boolean => {
  if (words === null) return true;
  if (typeof words === "number") return Number.isInteger(words) && words >= 0 && words < offered(field);
  return field.kind === "words" && shapes.includes(words);
};

/** Opens the tablet's photos for a field, or shuts them. */
export function photos(spec: Spec, round: Round, id: string): Round {
  const open = hereForm(spec, round);
  const field = open?.part.fields.find((one) => one.id === id);
  if (open?.form.stage !== "fill" || field?.kind !== "photo") return round;
  if (round.panel === "photos" && round.picking === id) return { ...round, panel: null, picking: null };
  return { ...round, panel: "photos", picking: id };
}

/** Puts something into a field: an offered answer, own words by their shape, or nothing. */
export function fill(spec: Spec, round: Round, id: string, words: Words | null): Round {
  const open = hereForm(spec, round);
  const field = open?.part.fields.find((one) => one.id === id);
  if (open?.form.stage !== "fill" || !field || !makesSense(field, words)) return round;
  const photo = field.kind === "photo" && round.panel === "photos" ? { ...round, panel: null } : round;
  if (open.form.fields[id] === words) return photo === round ? round : { ...photo, picking: null };
  const form = { ...open.form, fields: { ...open.form.fields, [id]: words } };
  const filled = withForm(photo, open.page, form);
  if (words === null) return filled;
  return did(spec, filled, field.kind === "photo" ? "photo" : "fill");
}

/** Looks the form over before it goes: to be read through, or back to what is missing, which is said beside it. */
export function look(spec: Spec, round: Round): Round {
  const open = hereForm(spec, round);
  if (open?.form.stage !== "fill") return round;
  const { page, form, part } = open;
  const shut: Round = round.panel === "photos" ? { ...round, panel: null } : round;
  if (part.fields.some((field) => lack(field, form.fields[field.id] ?? null))) {
    return did(spec, withForm(shut, page, { ...form, asked: true }), "missing");
  }
  const read = withForm(shut, page, { ...form, stage: "look", asked: false });
  return did(spec, { ...read, lookedOver: joined(read.lookedOver, page) }, "look-over");
}

/** From reading through, back to filling in. */
export function change(spec: Spec, round: Round): Round {
  const open = hereForm(spec, round);
  if (open?.form.stage !== "look") return round;
  return did(spec, withForm(round, open.page, { ...open.form, stage: "fill" }), "change");
}

/** Sends what was read through. It goes nowhere. */
export function send(spec: Spec, round: Round): Round {
  const open = hereForm(spec, round);
  if (open?.form.stage !== "look") return round;
  const sent = withForm(round, open.page, { ...open.form, stage: "sent" });
  return did(spec, { ...sent, sent: joined(sent.sent, open.page) }, "send");
}

/** A fresh form after one was sent. */
export function again(spec: Spec, round: Round): Round {
  const open = hereForm(spec, round);
  const page = herePage(spec, round);
  const fresh = page && freshForm(page);
  return open?.form.stage === "sent" && fresh ? withForm(round, open.page, fresh) : round;
}
