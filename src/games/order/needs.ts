import type { Spec } from "./spec.ts";

/** The steps that have to come straight before others: what a step's `after` says, or else the step above it in the file. */
export function needs(spec: Spec, id: string): readonly string[] {
  const at = spec.steps.findIndex((step) => step.id === id);
  const above = spec.steps[at - 1]?.id;
  return spec.steps[at]?.after ?? (above === undefined ? [] : [above]);
}

/** Every step that has to come before this one at some time, through all that those need. */
export function allNeeds(spec: Spec, id: string): string[] {
  const found: string[] = [];
  const rest = [...needs(spec, id)];
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    if (found.includes(next)) continue;
    found.push(next);
    rest.push(...needs(spec, next));
  }
  return found;
}

/** Whether a step stands in the row before something that it needs, or without it. */
export function tooSoon(spec: Spec, row: readonly string[], id: string): boolean {
  const before = row.slice(0, Math.max(0, row.indexOf(id)));
  return row.includes(id) && needs(spec, id).some((need) => !before.includes(need));
}
