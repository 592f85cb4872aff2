import type { Face } from "../../../lesson/lesson.ts";
import { asShown, t } from "../../../voice/words.ts";
import type { ViewProps } from "../../game.ts";
import type { Background } from "../names.ts";
import type { Move, Round } from "../round.ts";
import { faceOf, you } from "../rules/seen.ts";
import type { Spec } from "../spec.ts";
import { offeredNames } from "../words.ts";
import type { OwnWords } from "./own-words.ts";
import { shown } from "./shown.ts";

/** What every part of the picture draws from: the game's props, and the learner's own words while this page lives. */
export interface Meeting extends ViewProps<Spec, Round, Move> {
  own: OwnWords;
}

/** What somebody is called in a sentence. */
export function nameOf({ cast }: Meeting, who: string): string {
  return who === "you" ? t(shown.you) : asShown(cast[who]?.name ?? who);
}

/** Whether somebody is the host. */
export const isHost = ({ spec }: Meeting, who: string): boolean =>
  who === "you" ? spec.you.host : spec.people.some((one) => one.who === who && one.host);

/** The name on somebody's tile; the learner's is the one they chose. */
export function plateOf(meeting: Meeting, who: string): string {
  const { round, cast, own } = meeting;
  if (who !== "you") return nameOf(meeting, who);
  if (round.name === "own") return t(shown.youNamed, { name: own.name ?? t(shown.nameNotKept) });
  const offered = round.name === null ? undefined : offeredNames[round.name];
  const name = offered ? t(offered) : cast.you?.name;
  return name && name !== t(shown.you) ? t(shown.youNamed, { name }) : t(shown.you);
}

/** Where somebody seems to be. */
export function placeWords(background: Background, who: string): string {
  if (background === "none") return t(who === "you" ? shown.yourRoom : shown.room);
  return t(shown[`place-${background}`]);
}

/** What somebody's tile shows, in words, for a learner who can't see it. */
export function tileWords(meeting: Meeting, who: string, speaking: boolean): string {
  const { round, spec } = meeting;
  const part = round.people[who];
  if (!part) return "";
  const parts = [plateOf(meeting, who)];
  if (isHost(meeting, who)) parts.push(t(shown.host));
  if (speaking) parts.push(t(shown.speaking));
  if (part.mic === "off") parts.push(t(shown.micOff));
  if (part.hand === "up") parts.push(t(shown.handUp));
  if (part.camera === "off") parts.push(t(shown.cameraOff));
  else if (who === "you" && round.unseen) parts.push(t(shown.noPicture));
  else if (who === "you" && part.background === "none" && spec.you.seesAbout) {
    return `${parts.join(", ")}. ${asShown(spec.you.seesAbout)}`;
  } else
    return `${parts.join(", ")}. ${t(shown.behindPerson, { name: nameOf(meeting, who), place: placeWords(part.background, who) })}`;
  return `${parts.join(", ")}.`;
}

/** The face somebody makes now. */
export const faceNow = ({ spec, round }: Meeting, who: string): Face => faceOf(spec, round, who);

/** The host's id, or whoever comes first. */
export const hostOf = ({ spec }: Meeting): string =>
  (spec.people.find(({ host }) => host) ?? spec.people[0])?.who ?? "you";

/** Whether the learner's microphone is on. */
export const micOn = ({ round }: Meeting): boolean => you(round).mic === "on";
