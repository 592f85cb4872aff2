import { t } from "../../../voice/words.ts";
import type { Spec } from "../spec.ts";
import { styleNotes } from "./style-notes.ts";

/** Says which real places look like the outfit that the postbox wears. */
export function StyleNote({ style }: { style: Spec["style"] }) {
  const note = styleNotes[style];
  if (!note) return null;
  return (
    <p class="postbox-note">
      <b>{t(note.name)}.</b> {t(note.like)}
    </p>
  );
}
