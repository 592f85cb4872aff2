import { t } from "./words.ts";

/** So many lessons and keepsakes in words: “4 lessons, 4 keepsakes”. Empty for none. */
export function soFarWords({ lessons, keepsakes }: { lessons: number; keepsakes: number }): string {
  if (lessons === 0) return "";
  const played = lessons === 1 ? t("1 lesson") : t("{{total}} lessons", { total: lessons });
  if (keepsakes === 0) return played;
  const kept = keepsakes === 1 ? t("1 keepsake") : t("{{total}} keepsakes", { total: keepsakes });
  return [played, kept].join(", ");
}
