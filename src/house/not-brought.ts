import { NotBrought } from "../library/types.ts";
import { t } from "../voice/words.ts";

/** Why something could not be brought, and what to do about it, as a sentence. */
export function notBroughtWords(trouble: unknown): string {
  const why = trouble instanceof NotBrought ? trouble.why : "offline";
  switch (why) {
    case "changed":
      return t(
        "Something answered that is not Have a Go. It may be the Wi-Fi's own page: open that first, then try again.",
      );
    case "unknown":
      return t("There is no such room here. Go back to the house and pick another one.");
    default:
      return t("This part is not on the tablet yet. Try again when there is internet.");
  }
}
