import * as v from "valibot";
import { id, type Names } from "../../lesson/fields.ts";
import { extras } from "./names.ts";
import { goal } from "./spec/goal.ts";
import { page } from "./spec/page.ts";
import { remark } from "./spec/remark.ts";
import { search } from "./spec/search.ts";
import { styleIds } from "./styles.ts";

/** What a lesson file may say of a practice browser. */
export const spec = (names: Names) =>
  v.strictObject({
    style: v.optional(
      v.pipe(v.picklist(styleIds), v.description("Which outfit the browser wears. “shelf” if left out.")),
      "shelf",
    ),
    controls: v.optional(
      v.pipe(
        v.array(v.picklist(extras)),
        v.description("Buttons beside back, home, the address and its padlock. Fewer is kinder."),
      ),
      ["again"],
    ),
    start: v.optional(
      id("The page that the step starts on; “home” for the browser's own, which is there if left out."),
      "home",
    ),
    shelf: v.optional(
      v.pipe(
        v.array(id("A page's id.")),
        v.maxLength(4),
        v.description(
          "Pages that stand on the home page, to be opened with one tap. The first page is there.",
        ),
      ),
      [],
    ),
    search: v.optional(
      v.pipe(search, v.description("The search. Without one, the home page has only its shelf.")),
    ),
    pages: v.pipe(
      v.array(page(names)),
      v.minLength(1),
      v.maxLength(8),
      v.description("The pages of this small web: one to eight."),
    ),
    remarks: v.optional(
      v.pipe(v.array(remark(names)), v.description("What somebody beside the learner says, and when.")),
      [],
    ),
    goals: v.pipe(
      v.array(goal),
      v.minLength(1),
      v.description("What the learner does in this step, one after the other."),
    ),
  });

export type Spec = v.InferOutput<ReturnType<typeof spec>>;
export type Page = Spec["pages"][number];
export type Part = Page["parts"][number];
export type FormPart = Extract<Part, { part: "form" }>;
export type Field = FormPart["fields"][number];
export type Result = NonNullable<Spec["search"]>["results"][number];
export type Goal = Spec["goals"][number];
export type Remark = Spec["remarks"][number];
