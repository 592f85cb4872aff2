import { useRef } from "preact/hooks";
import { Button } from "../../ui/button.tsx";
import { t } from "../../voice/words.ts";
import type { ViewProps } from "../game.ts";
import type { Move, Round } from "./round.ts";
import type { Spec } from "./spec.ts";
import { Beside } from "./view/beside.tsx";
import { useCalmMoment } from "./view/calm-moment.ts";
import { DeviceView } from "./view/device.tsx";
import { Heard } from "./view/heard.tsx";
import { useNewest } from "./view/newest.ts";
import { noteWords, type Scene } from "./view/scene.ts";
import { pageOf, useKeysInSight, useScreenInSight } from "./view/screen-in-sight.ts";
import { shown } from "./view/shown.ts";
import { useSounding } from "./view/sounding.ts";
import { useSteadyFocus } from "./view/steady-focus.ts";
import { styleNotes } from "./view/style-notes.ts";
import { Talk } from "./view/talk.tsx";
import "./view/phone.css";
import "./view/screen.css";
import "./view/nav.css";
import "./view/pages.css";
import "./view/keys.css";
import "./view/shade.css";
import "./view/apps.css";
import "./view/beside.css";

const nothing = () => {};

/** The practice phone and tablet: safe copies, on which every press does something small and true. */
export function PhoneView(props: ViewProps<Spec, Round, Move>) {
  const { spec, round, play, showing, calm } = props;
  const scene: Scene = { ...props, play: showing ? nothing : play };
  const touched = useCalmMoment(scene);
  useSounding(scene);
  const root = useRef<HTMLDivElement>(null);
  const page = pageOf(round);
  const focused = useSteadyFocus(root, page);
  useScreenInSight(root, page, calm);
  useKeysInSight(root, round.met, calm, showing);
  const newest = useNewest(round);
  const note = styleNotes[spec.style];
  return (
    <div
      ref={root}
      class={`phone${calm ? " phone-calm" : ""}`}
      onFocusIn={(event) => focused(event.target)}
      onPointerDownCapture={touched}
      onKeyDownCapture={touched}
    >
      <div class={`phone-strip phone-strip-${newest}`}>
        <Talk scene={scene} />
        <p class="phone-note" key={round.note?.times ?? 0}>
          {noteWords(scene)}
        </p>
      </div>
      <div class="phone-table">
        <div class="phone-in-hand">
          <DeviceView scene={scene} />
        </div>
        <Beside scene={scene} />
      </div>
      {spec.reset && (
        <Button
          kind="main"
          icon="again"
          control="put-back"
          class="phone-put-back"
          onPress={() => scene.play({ type: "press", control: "put-back" })}
        >
          {t(shown.putBack)}
        </Button>
      )}
      {note && (
        <p class="phone-style-note">
          <b>{t(note.name)}.</b> {t(note.like)}
        </p>
      )}
      <Heard scene={scene} />
    </div>
  );
}
