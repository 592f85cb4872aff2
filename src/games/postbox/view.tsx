import { useRef } from "preact/hooks";
import { t } from "../../voice/words.ts";
import type { ViewProps } from "../game.ts";
import type { Move, Round } from "./round.ts";
import { sentOf, styleOf } from "./rules/lying.ts";
import type { Spec } from "./spec.ts";
import { Control } from "./view/control.tsx";
import { DraftForm } from "./view/draft-form.tsx";
import { Heard } from "./view/heard.tsx";
import { Letter } from "./view/letter.tsx";
import { List } from "./view/list.tsx";
import { Mark } from "./view/marks.tsx";
import { useOwnWords } from "./view/own-words.ts";
import type { Postbox } from "./view/postbox.ts";
import { SentLetter } from "./view/sent-part.tsx";
import { shown } from "./view/shown.ts";
import { useSteadyFocus } from "./view/steady-focus.ts";
import { Strip } from "./view/strip.tsx";
import { StyleNote } from "./view/style-note.tsx";
import "./view/postbox.css";
import "./view/list.css";
import "./view/letter.css";
import "./view/card.css";
import "./view/thread.css";
import "./view/draft.css";

const nothing = () => {};

/** What is on the screen, by a name of its own. */
const pageOf = ({ draft, open, box }: Round): string =>
  draft ? `draft ${draft.number}` : open === null ? `box ${box}` : `open ${open}`;

/** The practice postbox: a safe copy of e-mail and chat, out of which nothing goes anywhere. */
export function PostboxView(props: ViewProps<Spec, Round, Move>) {
  const { spec, round, play, showing, calm } = props;
  const postbox: Postbox = { ...props, play: showing ? nothing : play, own: useOwnWords() };
  const root = useRef<HTMLDivElement>(null);
  const focused = useSteadyFocus(root, pageOf(round));
  const { paper, ground, list, named } = styleOf(spec);
  const reading = round.draft !== null || round.open !== null;
  const look = `postbox-${paper} postbox-on-${ground} postbox-${list}${named ? "" : " postbox-bare"}`;
  return (
    <div
      ref={root}
      class={`postbox ${look}${reading ? " postbox-reading" : ""}${calm ? " postbox-calm" : ""}`}
      onFocusIn={(event) => focused(event.target)}
    >
      <section class="postbox-app" aria-label={t(shown.postbox)}>
        <div class="postbox-head">
          <p class="postbox-safe">
            <Mark name="inbox" />
            <span>{t(shown.safe)}</span>
          </p>
          {spec.controls.includes("write") && !round.draft && (
            <Control postbox={postbox} control="write" named />
          )}
        </div>
        <Strip postbox={postbox} />
        <div class="postbox-middle">
          {!round.draft && <List postbox={postbox} />}
          {round.draft ? (
            <DraftForm postbox={postbox} draft={round.draft} />
          ) : sentOf(round, round.open) ? (
            <SentLetter postbox={postbox} />
          ) : round.open !== null ? (
            <Letter postbox={postbox} />
          ) : (
            <p class="postbox-placeholder">{t(shown.pickOne)}</p>
          )}
        </div>
      </section>
      <StyleNote style={spec.style} />
      <Heard postbox={postbox} />
    </div>
  );
}
