import { plain } from "../../../lesson/markup.ts";
import { Button } from "../../../ui/button.tsx";
import { Icon } from "../../../ui/icon.tsx";
import { Picture } from "../../../ui/picture.tsx";
import { asShown, t } from "../../../voice/words.ts";
import { sharedScreen } from "../rules/seen.ts";
import { type Meeting, nameOf } from "./meeting.ts";
import "./shared-screen.css";
import { shownLater } from "./shown-later.ts";

/** The screen that somebody shares, large, and the way to stop sharing one's own. */
export function SharedScreen({ meeting }: { meeting: Meeting }) {
  const { spec, round, pictures, play } = meeting;
  const screen = sharedScreen(spec, round);
  if (!screen) return null;
  const yours = screen.who === "you";
  const window = yours ? spec.windows?.find(({ id }) => id === round.picked) : undefined;
  const { picture, about } = window ?? screen;
  const address = picture ? pictures[picture] : undefined;
  return (
    <div class="meeting-screen">
      <p class="meeting-screen-whose">
        <Icon name="share" size={1.5} />
        {yours ? t(shownLater.shareNow) : t(shownLater.shareOther, { name: nameOf(meeting, screen.who) })}
      </p>
      {address ? (
        <Picture scene class="meeting-screen-picture" src={address} alt={asShown(plain(about ?? ""))} />
      ) : (
        <p class="meeting-screen-plain">{t(shownLater.screenYours)}</p>
      )}
      {yours && round.panel !== "share" && (
        <Button
          kind="danger"
          icon="stop"
          control="share-stop"
          onPress={() => play({ type: "share", on: false })}
        >
          {t(shownLater.shareStop)}
        </Button>
      )}
    </div>
  );
}
