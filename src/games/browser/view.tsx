import { useLayoutEffect, useRef } from "preact/hooks";
import { moveFocus } from "../../ui/focus.ts";
import { t } from "../../voice/words.ts";
import type { ViewProps } from "../game.ts";
import { HOME, RESULTS } from "./names.ts";
import type { Move, Round } from "./round.ts";
import { frontTab, here, herePage, styleOf } from "./rules/seen.ts";
import type { Spec } from "./spec.ts";
import { Bar, TabRow } from "./view/bar.tsx";
import { BarNote, Heard, Onlooker } from "./view/beside.tsx";
import type { Browser } from "./view/browser.ts";
import { HomePage, ResultsPage } from "./view/own-pages.tsx";
import { useOwnWords } from "./view/own-words.ts";
import { OpenPanel } from "./view/panels.tsx";
import { usePlaced } from "./view/placed.ts";
import { shown } from "./view/shown.ts";
import { SitePage } from "./view/site-page.tsx";
import { styleNotes } from "./view/style-notes.ts";
import "./view/browser.css";
import "./view/bar.css";
import "./view/pages.css";
import "./view/form.css";

const nothing = () => {};

/** What is in front, as one name: another page, or the same one come to again. */
const placeName = (round: Round): string => `${round.front} ${frontTab(round).at} ${here(round).place}`;

/** The practice browser: a safe copy of the web, all of it drawn here. No link in it leads out. */
export function BrowserView(props: ViewProps<Spec, Round, Move>) {
  const { spec, round, play, showing, calm } = props;
  const browser: Browser = {
    ...props,
    play: showing ? nothing : play,
    own: useOwnWords(),
    placed: usePlaced(spec, round, showing),
  };
  const style = styleOf(spec);
  const root = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const place = placeName(round);
  const before = useRef(place);
  useLayoutEffect(() => {
    if (before.current === place) return;
    before.current = place;
    // After a sheet that closed has given focus back: what came is what is read out.
    queueMicrotask(() => moveFocus(heading.current));
  }, [place]);

  const page = herePage(spec, round);
  const note = styleNotes[style.id];
  const bar = (
    <>
      {style.bar === "top" && <TabRow browser={browser} />}
      <Bar browser={browser} />
      <BarNote browser={browser} />
      <OpenPanel browser={browser} root={root} />
    </>
  );
  return (
    <div class={`browser${calm ? " browser-calm" : ""}`} ref={root}>
      <Onlooker browser={browser} line={browser.placed.top} />
      <section
        class={`browser-window browser-bar-${style.bar} browser-${style.wide}`}
        aria-label={t(shown.browser)}
      >
        {style.bar === "top" && bar}
        <div class="browser-page" key={place}>
          {page && <SitePage browser={browser} page={page} heading={heading} />}
          {!page && here(round).place === RESULTS && <ResultsPage browser={browser} heading={heading} />}
          {here(round).place === HOME && <HomePage browser={browser} heading={heading} />}
        </div>
        {style.bar === "bottom" && bar}
      </section>
      {note && (
        <p class="browser-style-note">
          <b>{t(note.name)}.</b> {t(note.like)}
        </p>
      )}
      <Heard browser={browser} />
    </div>
  );
}
