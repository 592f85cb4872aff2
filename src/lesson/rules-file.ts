import * as v from "valibot";

/** `$schema` at the head of a content file: where its rules are, so that an editor can help. */
export const rulesFile = v.optional(
  v.pipe(v.string(), v.description("Where the rules for this file are, so that an editor can help.")),
);
