import { HOME } from "../names.ts";
import type { Form, Round } from "../round.ts";
import type { Page, Spec } from "../spec.ts";
import { formOf } from "./seen.ts";

/** A page's form as it stands before anybody has touched it. Null where the page has none. */
export function freshForm(page: Page): Form | null {
  const form = formOf(page);
  if (!form) return null;
  const fields = form.fields.map((field) => [
    field.id,
    field.kind === "words" ? (field.starts ?? null) : null,
  ]);
  return { fields: Object.fromEntries(fields), stage: "fill", asked: false };
}

/** The browser before anything has happened: one tab, with the page that the step starts on. */
export function opening(spec: Spec): Round {
  const forms = spec.pages.flatMap((page) => {
    const form = freshForm(page);
    return form ? [[page.id, form] as const] : [];
  });
  return {
    tabs: [{ id: 1, entries: [{ place: spec.start, asked: null }], at: 0, from: null }],
    front: 1,
    next: 2,
    panel: null,
    picking: null,
    cookies: {},
    forms: Object.fromEntries(forms),
    note: null,
    line: null,
    deeds: {},
    visited: spec.start === HOME ? [] : [spec.start],
    searched: [],
    locks: [],
    addresses: [],
    tapped: [],
    lookedOver: [],
    sent: [],
    met: 0,
  };
}
