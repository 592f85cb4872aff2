import { Icon } from "../../../../ui/icon.tsx";
import { t } from "../../../../voice/words.ts";
import type { Meeting } from "../../view/meeting.ts";
import "./gear.css";
import { gearWords } from "./words.ts";

/** What lies over the learner's own picture while the camera is on and gives none. */
export function NoPicture({ meeting: { round }, who }: { meeting: Meeting; who: string }) {
  if (who !== "you" || !round.unseen || round.people.you?.camera !== "on") return null;
  return (
    <span class="meeting-no-picture">
      <Icon name="camera-off" size={2.2} />
      <span>{t(round.gear?.camera === "taken" ? gearWords.tileTaken : gearWords.tileCovered)}</span>
    </span>
  );
}
