import { Button } from "../../../../ui/button.tsx";
import { Icon } from "../../../../ui/icon.tsx";
import { t } from "../../../../voice/words.ts";
import type { Gear } from "../../round.ts";
import type { Meeting } from "../../view/meeting.ts";
import { gearWords } from "./words.ts";

const about = {
  fine: gearWords.camFine,
  covered: gearWords.camCovered,
  taken: gearWords.camTaken,
} as const;

/** The top of the tablet with its camera, drawn as it is: open, under its cover, or looked through by another app. */
function Drawing({ camera }: Pick<Gear, "camera">) {
  return (
    <svg class="meeting-camera-drawing" viewBox="0 0 300 92" aria-hidden="true">
      <g stroke="#1d2b28" stroke-width="4" stroke-linejoin="round">
        <path d="M10 96V30q0-18 18-18h244q18 0 18 18v66z" fill="#3c4f4a" />
        <path d="M34 96V54h232v42z" fill={camera === "taken" ? "#e3d3ec" : "#a9dcef"} />
        <circle cx="150" cy="33" r="12" fill="#fffdf7" />
        <circle cx="150" cy="33" r="5" fill="#1d2b28" />
        {camera === "covered" && <rect x="126" y="19" width="48" height="28" rx="9" fill="#f26b5b" />}
        {camera === "fine" && <rect x="190" y="19" width="48" height="28" rx="9" fill="#f26b5b" />}
        {camera === "taken" && (
          <>
            <rect x="92" y="62" width="116" height="40" rx="8" fill="#ffb72b" />
            <circle cx="150" cy="84" r="11" fill="#fffdf7" />
            <path d="M150 52V46M138 53l-4-6M162 53l4-6" fill="none" stroke-linecap="round" />
          </>
        )}
      </g>
    </svg>
  );
}

/** What is the matter with the camera, in words and as a drawing, and what to do about it. */
export function CameraCover({ meeting: { play }, gear: { camera } }: { meeting: Meeting; gear: Gear }) {
  return (
    <section class="meeting-gear">
      <h4>
        <Icon name="camera" />
        {t(gearWords.gearCamera)}
      </h4>
      <Drawing camera={camera} />
      <p role="status">{t(about[camera])}</p>
      {camera === "taken" ? (
        <Button kind="plain" icon="close" control="close-app" onPress={() => play({ type: "close-app" })}>
          {t(gearWords.closeApp)}
        </Button>
      ) : (
        <Button
          kind="plain"
          icon="camera"
          control={camera === "covered" ? "uncover" : "cover"}
          onPress={() => play({ type: "cover", shut: camera !== "covered" })}
        >
          {t(camera === "covered" ? gearWords.coverOpen : gearWords.coverShut)}
        </Button>
      )}
    </section>
  );
}
