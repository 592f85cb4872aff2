import { Button } from "../../../../ui/button.tsx";
import { Icon } from "../../../../ui/icon.tsx";
import { t } from "../../../../voice/words.ts";
import { you } from "../../rules/seen.ts";
import type { Meeting } from "../../view/meeting.ts";
import { gearWords } from "./words.ts";

/** The strip that real meetings show while a microphone or a camera is on and nothing comes of it, with a way to the settings. */
export function GearNotice({ meeting: { spec, round, play } }: { meeting: Meeting }) {
  const { mic, camera } = you(round);
  const unheard = mic === "on" && round.unheard;
  const unseen = camera === "on" && round.unseen;
  if (!round.gear || (!unheard && !unseen)) return null;
  return (
    <div class="meeting-notice meeting-gear-notice">
      <div role="status">
        {unheard && (
          <p>
            <Icon name="warning" />
            {t(gearWords.noticeUnheard)}
          </p>
        )}
        {unseen && (
          <p>
            <Icon name="warning" />
            {t(gearWords.noticeUnseen)}
          </p>
        )}
      </div>
      {round.panel !== "devices" && spec.controls.includes("devices") && (
        <Button kind="plain" icon="devices" control="open-devices" onPress={() => play({ type: "devices" })}>
          {t(gearWords.openDevices)}
        </Button>
      )}
    </div>
  );
}
