import type { Control } from "../names.ts";
import type { Round } from "../round.ts";
import type { Spec } from "../spec.ts";
import { type Style, styles } from "../styles.ts";
import { words } from "../words.ts";
import { inside, you } from "./present.ts";

const BEFORE_THE_DOOR: Control[] = ["mute", "camera", "background", "behind"];

/** The outfit that this meeting wears. */
export function styleOf(spec: Spec): Style {
  const style = styles.find(({ id }) => id === spec.style) ?? styles[0];
  if (!style) throw new Error("There are no styles.");
  return style;
}

/**
 * Which controls are where. `bar` stands on the bar, in order, with `more` among them when something is behind it;
 * `more` is what the more panel holds. `hidden`: the bar is away until the picture is tapped (`wake`).
 */
export interface Toolbar {
  bar: Control[];
  more: Control[];
  hidden: boolean;
}

/** The controls that there are at this moment, and where. Empty at the link and after leaving. */
export function visibleControls(spec: Spec, round: Round): Toolbar {
  const style = styleOf(spec);
  const there = spec.controls.filter(
    (control) =>
      control !== "more" &&
      (control !== "poll" || spec.polls.length > 0) &&
      (control !== "groups" || spec.groups.length > 0),
  );
  if (round.place === "preview" || round.place === "waiting") {
    const early = round.place === "waiting" ? [...BEFORE_THE_DOOR, "leave"] : BEFORE_THE_DOOR;
    return { bar: there.filter((control) => early.includes(control)), more: [], hidden: false };
  }
  if (!inside(round)) return { bar: [], more: [], hidden: false };
  const more = there.filter((control) => style.more.includes(control));
  const bar = there.filter((control) => !style.more.includes(control));
  if (more.length > 0) bar.splice(bar[bar.length - 1] === "leave" ? -1 : bar.length, 0, "more");
  return { bar, more, hidden: style.hides && !round.awake };
}

/** Polls that the learner, as host, can start now: all but the one that is open. */
export function pollsToStart(spec: Spec, round: Round): string[] {
  if (!spec.you.host || !inside(round)) return [];
  return spec.polls.map(({ id }) => id).filter((id) => id !== round.poll?.id);
}

/** Whether a control has something to do: a poll needs one that is open or to be started, groups need to be open. */
export function controlReady(spec: Spec, round: Round, control: Control): boolean {
  if (control === "poll") return round.poll !== null || pollsToStart(spec, round).length > 0;
  if (control === "groups") return round.groups === "open" || round.place === "group";
  return true;
}

/** Whether a press of a control is answered now: it is there, ready, on the screen, and not shut away behind More. */
export function canPress(spec: Spec, round: Round, control: Control): boolean {
  const { bar, more, hidden } = visibleControls(spec, round);
  if (hidden || !controlReady(spec, round, control)) return false;
  return bar.includes(control) || (round.panel === "more" && more.includes(control));
}

/**
 * What a control is called here, as an English key: the style's own name for it, else ours.
 * Mute is *Unmute* while the microphone is off, unless the style has one name for both.
 */
export function controlName(spec: Spec, round: Round, control: Control): string {
  const own = styleOf(spec).words[control];
  if (own) return own;
  return control === "mute" && you(round).mic === "off" ? words.unmute : words[control];
}
