import { plain } from "../../../lesson/markup.ts";
import { Button } from "../../../ui/button.tsx";
import { Icon } from "../../../ui/icon.tsx";
import { Picture } from "../../../ui/picture.tsx";
import { asShown, t } from "../../../voice/words.ts";
import { sharedScreen, tiles, visibleControls } from "../rules/seen.ts";
import { type Meeting, nameOf } from "./meeting.ts";
import "./shared-screen.css";
import { shown } from "./shown.ts";
import { Tile } from "./tile.tsx";

function SharedScreen({ meeting }: { meeting: Meeting }) {
  const { spec, round, pictures, play } = meeting;
  const screen = sharedScreen(spec, round);
  if (!screen) return null;
  const yours = screen.who === "you";
  const address = screen.picture ? pictures[screen.picture] : undefined;
  return (
    <div class="meeting-screen">
      <p class="meeting-screen-whose">
        <Icon name="share" size={1.5} />
        {yours ? t(shown.shareNow) : t(shown.shareOther, { name: nameOf(meeting, screen.who) })}
      </p>
      {address ? (
        <Picture class="meeting-screen-picture" src={address} alt={asShown(plain(screen.about ?? ""))} />
      ) : (
        <p class="meeting-screen-plain">{t(shown.screenYours)}</p>
      )}
      {yours && round.panel !== "share" && (
        <Button
          kind="danger"
          icon="stop"
          control="share-stop"
          onPress={() => play({ type: "share", on: false })}
        >
          {t(shown.shareStop)}
        </Button>
      )}
    </div>
  );
}

/** The pictures of everyone, side by side or one of them big, and the screen that somebody shares. */
export function Stage({ meeting }: { meeting: Meeting }) {
  const { spec, round, play } = meeting;
  const { big, others } = tiles(spec, round);
  const sharing = sharedScreen(spec, round) !== null;
  const small = big !== null || sharing;
  const everyone = sharing && big ? [big, ...others] : others;
  return (
    <div
      class={`meeting-stage${small ? " meeting-stage-small" : ""}${everyone.length > 4 ? " meeting-stage-many" : ""}`}
    >
      {sharing && <SharedScreen meeting={meeting} />}
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
