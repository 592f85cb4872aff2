import { Picture } from "../../ui/picture.tsx";
import { Prose } from "../../voice/prose.tsx";
import { asShown } from "../../voice/words.ts";
import { nameOf } from "./rules.ts";
import type { Half } from "./spec.ts";

/** What stands on a half: a drawing, words, or both. A drawing alone is described in words that only a screen reader finds. */
export function Face({ half, pictures }: { half: Half; pictures: Record<string, string> }) {
  const drawing = half.picture ? pictures[half.picture] : undefined;
  return (
    <>
      {drawing && (
        <Picture
          class={half.words === undefined ? "match-drawing match-alone" : "match-drawing"}
          src={drawing}
          alt=""
        />
      )}
      {half.words === undefined ? (
        <span class="visually-hidden">{asShown(nameOf(half))}</span>
      ) : (
        <Prose as="span" text={half.words} explain={false} />
      )}
    </>
  );
}
