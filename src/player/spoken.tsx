import { plain } from "../lesson/markup.ts";
import type { Saying } from "../lesson/saying.ts";
import { Prose } from "../voice/prose.tsx";
import { say } from "../voice/words.ts";

/** A saying without mark-up, for a screen reader's ear. */
export const heard = (saying: Saying): string => plain(say(saying));

/** A saying on the screen: a lesson's own text keeps its strong and its hard words. */
export function Spoken({ saying, class: className }: { saying: Saying; class?: string }) {
  if ("text" in saying) return <Prose text={saying.text} class={className ?? ""} />;
  return <p class={className}>{heard(saying)}</p>;
}
