import { t } from "../../../voice/words.ts";
import { sharedScreen, tiles, visibleControls } from "../rules/seen.ts";
import type { Meeting } from "./meeting.ts";
import { shown } from "./shown.ts";
import { Tile } from "./tile.tsx";
import { useRest } from "./use-rest.ts";

/** The pictures of everyone, side by side or one of them big, and the screen that somebody shares. */
export function Stage({ meeting }: { meeting: Meeting }) {
  const { spec, round, play } = meeting;
  const { big, others } = tiles(spec, round);
  const sharing = sharedScreen(spec, round) !== null;
  const { rest } = useRest(sharing);
  const small = big !== null || sharing;
  const everyone = sharing && big ? [big, ...others] : others;
  return (
    <div
      class={`meeting-stage${small ? " meeting-stage-small" : ""}${everyone.length > 4 ? " meeting-stage-many" : ""}`}
    >
      {sharing && rest && <rest.SharedScreen meeting={meeting} />}
      {big && !sharing && <Tile meeting={meeting} who={big} big />}
      <ul class={`meeting-tiles meeting-tiles-${everyone.length}`} aria-label={t(shown.people)}>
        {everyone.map((who) => (
          <li key={who}>
            <Tile meeting={meeting} who={who} />
          </li>
        ))}
      </ul>
      {visibleControls(spec, round).hidden && (
        // The whole picture can be tapped; the keyboard has the button below it.
        <button
          type="button"
          class="meeting-wake-picture"
          tabIndex={-1}
          aria-label={t(shown.wakePicture)}
          onClick={() => play({ type: "wake" })}
        />
      )}
    </div>
  );
}
