import { useRef, useState } from "preact/hooks";
import { plain } from "../../../../lesson/markup.ts";
import { Button } from "../../../../ui/button.tsx";
import { Icon } from "../../../../ui/icon.tsx";
import { intoSight } from "../../../../ui/into-sight.ts";
import { Picture } from "../../../../ui/picture.tsx";
import { asShown, t } from "../../../../voice/words.ts";
import type { Meeting } from "../../view/meeting.ts";
import { usePictureNext } from "../../view/picture-next.ts";
import { shownLater } from "../../view/shown-later.ts";
import { windowsWords } from "./words.ts";
import "./windows-panel.css";

/** What is shown now, and the way to stop. */
function Sharing({ meeting, name }: { meeting: Meeting; name: string }) {
  return (
    <>
      <p>{t(windowsWords.windowShown, { window: name })}</p>
      <Button
        kind="danger"
        icon="stop"
        control="share-stop"
        onPress={() => meeting.play({ type: "share", on: false })}
      >
        {t(shownLater.shareStop)}
      </Button>
    </>
  );
}

/** The windows that are open on the pretend tablet: one is chosen, then the sharing is started, as in real meetings. */
export function WindowsPanel({ meeting }: { meeting: Meeting }) {
  const { spec, round, play, pictures } = meeting;
  const [early, setEarly] = useState(false);
  const words = useRef<HTMLParagraphElement>(null);
  const pictureNext = usePictureNext(words, meeting.calm);
  const windows = spec.windows ?? [];
  const chosen = windows.find(({ id }) => id === round.picked);
  const name = asShown(plain(chosen?.name ?? ""));
  if (round.sharing === "you") return <Sharing meeting={meeting} name={name} />;
  const start = () => {
    setEarly(!chosen);
    if (chosen) pictureNext();
    // The words stand far above the button.
    else intoSight(words.current, meeting.calm);
    play({ type: "show" });
  };
  const next = early ? windowsWords.windowFirst : windowsWords.windowsAsk;
  return (
    <>
      <p role="status" ref={words}>
        {chosen ? t(windowsWords.windowChosen, { window: name }) : t(next)}
      </p>
      <ul class="meeting-windows" aria-label={t(windowsWords.windowsOpen)}>
        {windows.map((window) => {
          const address = pictures[window.picture];
          return (
            <li key={window.id}>
              <button
                type="button"
                class="meeting-window"
                data-control={`screen-${window.id}`}
                aria-pressed={window === chosen}
                onClick={() => play({ type: "pick", id: window.id })}
              >
                <span class="meeting-window-bar" aria-hidden="true">
                  <span />
                  <span />
                  <span />
                </span>
                {address && <Picture class="meeting-window-picture" src={address} alt="" />}
                <span class="meeting-window-name">
                  {window === chosen && <Icon name="check" size={1.4} />}
                  {asShown(plain(window.name))}
                </span>
                <span class="visually-hidden">{asShown(plain(window.about))}</span>
              </button>
            </li>
          );
        })}
      </ul>
      <Button kind="main" icon="share" control="share-start" onPress={start}>
        {t(shownLater.shareStart)}
      </Button>
    </>
  );
}
