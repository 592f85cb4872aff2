import { t } from "../voice/words.ts";

/** How long something takes, in words: “3 minutes”. */
export const lengthWords = (minutes: number): string =>
  minutes === 1 ? t("1 minute") : t("{{minutes}} minutes", { minutes });

/** How many lessons there are, in words: “4 lessons”. */
export const lessonCount = (total: number): string =>
  total === 1 ? t("1 lesson") : t("{{total}} lessons", { total });
