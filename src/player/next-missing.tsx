import { Button } from "../ui/button.tsx";
import { t } from "../voice/words.ts";

/** What stands where the next part of a lesson should be, until it is here: a moment's patience, or what to do. */
export function NextMissing({ missing, again }: { missing: boolean; again(): void }) {
  if (!missing) return <p role="status">{t("One moment. It is on its way.")}</p>;
  return (
    <div class="coach-card" role="alert">
      <p>
        {t(
          "The next part is not on the tablet yet, and there is no internet just now. Nothing you did is lost.",
        )}
      </p>
      <Button kind="plain" icon="again" onPress={again}>
        {t("Try again")}
      </Button>
    </div>
  );
}
