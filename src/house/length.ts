import { t } from "../voice/words.ts";

/** How long something takes, in words: “3 minutes”. */
export const lengthWords = (minutes: number): string =>
  minutes === 1 ? t("1 minute") : t("{{minutes}} minutes", { minutes });
