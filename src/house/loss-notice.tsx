import type { Loss } from "../progress/types.ts";
import { Button } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";
import { t } from "../voice/words.ts";

/** What the tablet lost of what somebody did, and what has become of it. */
function lossWords(loss: Loss): { title: string; about: string } {
  switch (loss) {
    case "mended":
      return {
        title: t("All that you did is back"),
        about: t("This tablet lost its notes of what you did. Have a Go had kept a copy. You can carry on."),
      };
    case "partly":
      return {
        title: t("Some of what you did is lost"),
        about: t(
          "This tablet lost some of its notes of what you did. What Have a Go could find is back. It was nothing that you did.",
        ),
      };
    default:
      return {
        title: t("This tablet forgot what you did"),
        about: t(
          "Its notes are gone, and so is the copy of them. It was nothing that you did. If you have a keepsake file, “I'm helping” can read it.",
        ),
      };
  }
}

/** Says what was lost, until somebody has heard it. */
export function LossNotice({ loss, onHeard }: { loss: Loss; onHeard(): void }) {
  const { title, about } = lossWords(loss);
  return (
    <section class={`notice notice-loss-${loss}`} aria-labelledby="notice-title">
      <Icon name={loss === "mended" ? "check" : "warning"} size={2.2} />
      <div class="notice-words">
        <h2 id="notice-title">{title}</h2>
        <p>{about}</p>
      </div>
      <div class="notice-answers">
        <Button kind="plain" onPress={onHeard}>
          {t("All right")}
        </Button>
      </div>
    </section>
  );
}
