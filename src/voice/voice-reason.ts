import { languages, t } from "./words.ts";

/** Why this screen can't be read aloud, as a sentence with what to do; null where it can. */
export function voiceReason(
  { can, voices }: { can: boolean; voices: string[] },
  language: string,
): string | null {
  if (voices.includes(language)) return null;
  const name = languages.find(({ id }) => id === language)?.name ?? language;
  if (!can) return t("This browser can't read aloud. Another browser on this tablet may.");
  return t(
    "This tablet has no voice of its own for {{name}}, so it can't read aloud here. A helper can add one in the tablet's settings, under “Text to speech”.",
    { name },
  );
}
