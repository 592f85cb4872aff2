import { useRef } from "preact/hooks";
import { Button } from "../../../ui/button.tsx";
import { Icon } from "../../../ui/icon.tsx";
import { t } from "../../../voice/words.ts";
import { backgrounds, type Reaction, reactions } from "../names.ts";
import type { Move } from "../round.ts";
import { company, you } from "../rules/seen.ts";
import { words } from "../words.ts";
import { Backdrop } from "./backdrop.tsx";
import { type Meeting, nameOf, placeWords } from "./meeting.ts";
import { usePictureNext } from "./picture-next.ts";
import { shownLater } from "./shown-later.ts";
import { Tile } from "./tile.tsx";

/** Each thing that can be put behind the learner, as a small picture. */
export function BackgroundPanel({ meeting }: { meeting: Meeting }) {
  const { spec, round, play, pictures, cast } = meeting;
  const now = you(round).background;
  return (
    <ul class="meeting-choices">
      {backgrounds.map((background) => (
        <li key={background}>
          <button
            type="button"
            class="meeting-choice"
            data-control={`background-${background}`}
            aria-pressed={now === background}
            onClick={() => play({ type: "background", background })}
          >
            <span class="meeting-choice-picture">
              <Backdrop
                background={background}
                top={cast.you?.look.top ?? "ink"}
                picture={spec.you.sees ? pictures[spec.you.sees] : undefined}
              />
              {now === background && (
                <span class="meeting-choice-tick">
                  <Icon name="check" />
                </span>
              )}
            </span>
            <span>{t(words[`background-${background}`])}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

export function ReactionsPanel({ meeting }: { meeting: Meeting }) {
  const answers = useRef<HTMLDivElement>(null);
  const pictureNext = usePictureNext(answers, meeting.calm);
  const send = (reaction: Reaction) => {
    pictureNext();
    meeting.play({ type: "react", reaction });
  };
  return (
    <div class="meeting-reactions" ref={answers}>
      {reactions.map((reaction) => (
        <Button
          key={reaction}
          kind="answer"
          icon={reaction}
          control={`reaction-${reaction}`}
          onPress={() => send(reaction)}
        >
          {t(words[`reaction-${reaction}`])}
        </Button>
      ))}
    </div>
  );
}

/** Everyone side by side, the speaker big, or one person kept big. */
export function ViewPanel({ meeting }: { meeting: Meeting }) {
  const { spec, round, play, calm } = meeting;
  const answers = useRef<HTMLDivElement>(null);
  const pictureNext = usePictureNext(answers, calm);
  const choose = (move: Move) => {
    pictureNext();
    play(move);
  };
  return (
    <div class="meeting-answers" ref={answers}>
      {(["gallery", "speaker"] as const).map((view) => (
        <Button
          key={view}
          kind="answer"
          icon={view === "gallery" ? "view" : "person"}
          control={`view-${view}`}
          pressed={round.view === view}
          onPress={() => choose({ type: "view", view })}
        >
          {t(words[`view-${view}`])}
        </Button>
      ))}
      {company(spec, round).map((who) => (
        <Button
          key={who}
          kind="answer"
          icon="pin"
          control={`pin-${who}`}
          pressed={round.view === "pinned" && round.pinned === who}
          onPress={() => choose({ type: "pin", who })}
        >
          {t(shownLater.pinName, { name: nameOf(meeting, who) })}
        </Button>
      ))}
    </div>
  );
}

function behindWords(meeting: Meeting): string {
  const { camera, background } = you(meeting.round);
  if (camera === "off") return t(shownLater.behindOff);
  if (background === "none") return t(shownLater.behindRoom);
  if (background === "blur") return t(shownLater.behindBlur);
  return t(shownLater.behindCovered, { place: placeWords(background, "you") });
}

/** A mirror: the learner's own picture, big, with what others see of them in words. */
export function BehindPanel({ meeting }: { meeting: Meeting }) {
  return (
    <>
      <div class="meeting-mirror">
        <Tile meeting={meeting} who="you" big />
      </div>
      <p role="status">{behindWords(meeting)}</p>
    </>
  );
}
