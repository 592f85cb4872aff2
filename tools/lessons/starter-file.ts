import type * as v from "valibot";
import type { starterSchema } from "../../src/lesson/starter-schema.ts";
import { NAME, ofFile } from "./across.ts";
import type { Page } from "./page.ts";
import type { Finding, Problem } from "./problem.ts";

/** A starter file that has met its schema, before it is put into a language. */
export type RawStarter = v.InferOutput<ReturnType<typeof starterSchema>>;

/** What in a starter is right field by field and still does not fit together. */
export function starterFindings({ cards }: RawStarter): Finding[] {
  return cards.flatMap(({ picture, about, covered, who, surprise }, at): Finding[] => {
    const say = (field: string, sentence: string): Finding => ({
      path: ["cards", at, field],
      sentence,
      weight: "error",
    });
    return [
      ...(picture !== undefined && about === undefined
        ? [say("picture", "This drawing is not described: write “about” for somebody who can't see it.")]
        : []),
      ...(picture === undefined && about !== undefined
        ? [say("about", "“about” describes a drawing, and there is no “picture”.")]
        : []),
      ...(picture !== undefined && who !== undefined
        ? [say("who", "A card shows a drawing or a character. Take one of them out.")]
        : []),
      ...(covered && picture === undefined
        ? [say("covered", "There is no “picture” to lie under the flaps.")]
        : []),
      ...(covered && surprise === undefined
        ? [say("covered", "Say in “surprise” what was under the flaps.")]
        : []),
    ];
  });
}

/** What doesn't fit together between starters: names that can't be, and two in one place. */
export function startersAcross(starters: readonly (Page<RawStarter> & { id: string })[]): Problem[] {
  return starters.flatMap(({ id, file, source, value }, at) => {
    const twin = starters.slice(0, at).find((one) => value && one.value?.order === value.order);
    const sentence = `${twin?.file ?? ""} has this place in the list already.`;
    return [
      ...(NAME.test(id)
        ? []
        : [
            ofFile(
              file,
              "Name the file with small letters, digits and hyphens, as in show-us-your-cup.json.",
            ),
          ]),
      ...(twin ? [source.place({ path: ["order"], weight: "warning", sentence })] : []),
    ];
  });
}
