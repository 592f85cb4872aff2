import { t } from "../../../voice/words.ts";
import type { Spec } from "../spec.ts";
import "./style-note.css";
import { styleNotes } from "./style-notes.ts";

/** Says which real places look like the outfit that the meeting wears, where it is not the plain one. */
export function StyleNote({ style }: { style: Spec["style"] }) {
  const note = styleNotes[style];
  if (!note || style === "plain") return null;
  return (
    <p class="meeting-style-note">
      <b>{t(note.name)}.</b> {t(note.like)}
    </p>
  );
}
