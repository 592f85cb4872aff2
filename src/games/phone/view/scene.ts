import { plain } from "../../../lesson/markup.ts";
import { asShown, say, t } from "../../../voice/words.ts";
import type { ViewProps } from "../../game.ts";
import { pictures as appPictures } from "../names.ts";
import { notes } from "../notes.ts";
import type { Device, Move, Note, Round } from "../round.ts";
import { hand, most } from "../rules/device.ts";
import { dataWorks, networkName } from "../rules/network.ts";
import { appName, rowName } from "../rules/reach.ts";
import { secretOf } from "../rules/screen.ts";
import type { Spec } from "../spec.ts";
import { appWords } from "./app-words.ts";
import { shown } from "./shown.ts";

/** What every part of the picture draws from: the game's props. */
export type Scene = ViewProps<Spec, Round, Move>;

/** What an app is called on the screen. */
export const appNamed = ({ spec }: Scene, app: string): string => say(appName(spec, app));

/** What a row of the settings is called. */
export const rowNamed = ({ spec }: Scene, row: Parameters<typeof rowName>[1]): string =>
  say(rowName(spec, row));

/** What a network is called. */
export const networkNamed = ({ spec }: Scene, id: string): string => asShown(plain(networkName(spec, id)));

/** What a plain app shows now, in words. */
export function appSays(scene: Scene, app: string): string {
  const at = hand(scene.round).pictures[app] ?? 0;
  return t(appWords[`is-${app}-${at}` as keyof typeof appWords]);
}

/** What the signs at the top mean, in words. */
export function signWords(scene: Scene, one: Device): string[] {
  const out: string[] = [];
  if (one.aeroplane === "on") out.push(t(shown.signAeroplane));
  if (one.joined !== null) out.push(t(shown.signNetwork, { network: networkNamed(scene, one.joined) }));
  else out.push(t(one.wifi === "on" ? shown.signSearching : shown.signNoWifi));
  if (one.sim !== "none") out.push(t(dataWorks(one) ? shown.signData : shown.signNoData));
  if (one.hotspot === "on") out.push(t(shown.signHotspot));
  if (one.volume === 0) out.push(t(shown.signSilent));
  out.push(t(shown.signBattery));
  return out;
}

const dials = {
  volume: "volume",
  brightness: "brightness",
  text: "text",
} as const;

const isDial = (name: string): name is keyof typeof dials => Object.keys(dials).includes(name);

function aboutOf(scene: Scene, { name, of }: Note): string {
  if (of === null) return "";
  if (name === "take") return t(of === "phone" ? shown.thePhone : shown.theTablet);
  if (name === "page") return rowNamed(scene, of as Parameters<typeof rowName>[1]);
  if (name === "message") return asShown(plain(scene.spec.messages.find(({ id }) => id === of)?.from ?? ""));
  if (name === "last-letter" || name === "full") return t(of === "code" ? shown.done : shown.join);
  return networkNamed(scene, of);
}

/** What is said of the press before, in the learner's language. */
export function noteWords(scene: Scene): string {
  const { round, spec } = scene;
  const { note } = round;
  if (!note) return t(notes.start);
  const now = hand(round);
  if (note.name === "used") return note.of ? usedSays(scene, note.of) : "";
  if (note.name === "open") return t(appWords[`open-${note.of}` as keyof typeof appWords]);
  if (note.name === "status") return t(notes.status, { of: signWords(scene, now).join(", ") });
  const fill: Record<string, string | number> = { of: aboutOf(scene, note) };
  if (isDial(note.name)) {
    fill.now = now[note.name] + (note.name === "text" ? 1 : 0);
    fill.all = most[note.name] + (note.name === "text" ? 1 : 0);
  }
  if (now.typing) fill.left = secretOf(spec, round, now.typing).length - now.typing.letters;
  return t(notes[note.name], fill);
}

const usedSays = (scene: Scene, app: string): string =>
  Object.keys(appPictures).includes(app) ? appSays(scene, app) : "";
