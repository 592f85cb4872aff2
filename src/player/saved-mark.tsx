import { useEffect } from "preact/hooks";
import type { Progress, Trouble } from "../progress/types.ts";
import { announce } from "../ui/announce.tsx";
import { Icon } from "../ui/icon.tsx";
import { useStore } from "../ui/use-store.ts";
import { t } from "../voice/words.ts";
import "./saved-mark.css";

const why: Record<Trouble, string> = {
  refused: "Not saved: this browser keeps nothing on the tablet here. You can play on.",
  full: "Not saved: there is no room left on this tablet. You can play on.",
  slow: "Not saved yet: the tablet is slow to answer. You can play on.",
  newer: "Not saved: a newer Have a Go keeps what is on this tablet. You can play on.",
  broken: "Not saved: the tablet could not keep it. You can play on.",
};

/** Says whether what was done is on the tablet: only when it truly is, and in plain words when it is not. */
export function SavedMark({ progress }: { progress: Progress }) {
  const saving = useStore(progress.store, (state) => state.saving);
  const trouble = saving.state === "not-saved" ? t(why[saving.why]) : null;
  useEffect(() => {
    if (trouble) announce(trouble);
  }, [trouble]);
  if (trouble) {
    return (
      <p class="saved-mark saved-mark-trouble">
        <Icon name="warning" size={1.5} /> <span>{trouble}</span>
      </p>
    );
  }
  if (saving.state === "idle") return null;
  return (
    <p class="saved-mark">
      {saving.state === "saved" && <Icon name="check" size={1.3} />}
      <span>{saving.state === "saved" ? t("Saved on this tablet") : t("Saving…")}</span>
    </p>
  );
}
