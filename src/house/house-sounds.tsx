import { useState } from "preact/hooks";
import type { Progress } from "../progress/types.ts";
import { Button } from "../ui/button.tsx";
import { useStore } from "../ui/use-store.ts";
import { t } from "../voice/words.ts";
import "./house-sounds.css";

/** The switch for the noises of the house: the learner's own setting for sounds, wherever they are made. Off until somebody asks. */
export function HouseSounds({ progress }: { progress: Progress }) {
  const { sound } = useStore(progress.store, (state) => state.current.settings);
  const [said, setSaid] = useState("");
  return (
    <div class="house-sounds">
      <Button
        kind="tool"
        icon="listen"
        pressed={sound}
        onPress={() => {
          void progress.change({ sound: !sound });
          setSaid(
            sound
              ? t("Sounds are off, here and in lessons.")
              : t("Sounds are on, here and in lessons. They are small ones."),
          );
        }}
      >
        <span class="house-sounds-words">
          <span>{t("Sounds in the house")}</span>
          <span aria-hidden="true">{sound ? t("On") : t("Off")}</span>
        </span>
      </Button>
      <p role="status">{said}</p>
    </div>
  );
}
