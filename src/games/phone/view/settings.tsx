import { t } from "../../../voice/words.ts";
import { askers, type Dial, range, type SettingsPage } from "../names.ts";
import { hand } from "../rules/device.ts";
import { dataWorks, networksFor } from "../rules/network.ts";
import { askersOf, rowsOf } from "../rules/screen.ts";
import { Press } from "./press.tsx";
import { appNamed, networkNamed, rowNamed, type Scene } from "./scene.ts";
import { shown } from "./shown.ts";
import { grounds, rowSign, Sign, type SignName } from "./signs.tsx";

const onOff = (on: boolean): string => t(on ? shown.on : shown.off);

/** A switch with its name, and whether it is on in words too. */
export function SwitchRow({ scene, row }: { scene: Scene; row: "wifi" | "data" | "hotspot" | "aeroplane" }) {
  const on = hand(scene.round)[row] === "on";
  return (
    <Press scene={scene} control={`switch-${row}`} class={`phone-row${on ? " phone-row-on" : ""}`} on={on}>
      <Sign name={rowSign(row)} />
      <span class="phone-row-name">{rowNamed(scene, row)}</span>
      <span class="phone-row-now">{onOff(on)}</span>
      <span class="phone-switch" aria-hidden="true" />
    </Press>
  );
}

function rowNow(scene: Scene, row: SettingsPage): string {
  const now = hand(scene.round);
  if (row === "wifi") return now.joined === null ? onOff(now.wifi === "on") : networkNamed(scene, now.joined);
  if (row === "data") return onOff(dataWorks(now));
  return row === "hotspot" ? onOff(now.hotspot === "on") : "";
}

/** The first page of the settings: a list of rows. */
export function SettingsPageView({ scene }: { scene: Scene }) {
  return (
    <div class="phone-list">
      <SwitchRow scene={scene} row="aeroplane" />
      {rowsOf(scene.spec, scene.round).map((row) => (
        <Press key={row} scene={scene} control={`row-${row}`} class="phone-row">
          <Sign name={rowSign(row)} />
          <span class="phone-row-name">{rowNamed(scene, row)}</span>
          <span class="phone-row-now">{rowNow(scene, row)}</span>
          <span class="phone-chevron" aria-hidden="true" />
        </Press>
      ))}
    </div>
  );
}

const dialWords: Record<Dial, { name: string; less: string; more: string; controls: [string, string] }> = {
  volume: {
    name: shown.dialVolume,
    less: shown.quieter,
    more: shown.louder,
    controls: ["quieter", "louder"],
  },
  brightness: {
    name: shown.dialBrightness,
    less: shown.dimmer,
    more: shown.brighter,
    controls: ["dimmer", "brighter"],
  },
  text: {
    name: shown.dialText,
    less: shown.smaller,
    more: shown.bigger,
    controls: ["smaller", "bigger"],
  },
};

/** As on the row in Settings that leads to it, so that it is known again elsewhere. Letters show their size themselves. */
function signOf(of: Dial, now: number): SignName | null {
  if (of === "text") return null;
  if (of === "brightness") return "display";
  return now > 0 ? "sound" : "silent";
}

/** Something that is turned up and down in steps, with how far it is as bars and in words. */
export function DialRow({ scene, of }: { scene: Scene; of: Dial }) {
  const { name, less, more, controls } = dialWords[of];
  const least = of === "text" ? -1 : 0;
  const [now, all] = [hand(scene.round)[of] - least, range[of][1] - least];
  const sign = signOf(of, now);
  return (
    <div class="phone-dial">
      <p>
        {sign && <Sign name={sign} size={1.4} />} <b>{t(name)}</b> {t(shown.dialNow, { now, all })}
      </p>
      <span class="phone-bars" aria-hidden="true">
        {Array.from({ length: all }, (_, at) => (
          <span key={at} class={at < now ? "phone-bar-full" : undefined} />
        ))}
      </span>
      <div class="phone-dial-keys">
        <Press scene={scene} control={controls[0]} class="phone-key-wide">
          <Sign name="minus" size={1.3} /> {t(less)}
        </Press>
        <Press scene={scene} control={controls[1]} class="phone-key-wide">
          <Sign name="plus" size={1.3} /> {t(more)}
        </Press>
      </div>
    </div>
  );
}

export function SoundPage({ scene }: { scene: Scene }) {
  return (
    <>
      <DialRow scene={scene} of="volume" />
      <Press scene={scene} control="try-sound" class="phone-button">
        <Sign name={hand(scene.round).volume > 0 ? "sound" : "silent"} /> {t(shown.trySound)}
      </Press>
    </>
  );
}

export function DisplayPage({ scene }: { scene: Scene }) {
  return (
    <>
      <p class="phone-sample">{t(shown.sampleText)}</p>
      <DialRow scene={scene} of="text" />
      <DialRow scene={scene} of="brightness" />
    </>
  );
}

/** The Wi-Fi there is, each with whether it has a lock. */
export function WifiPage({ scene }: { scene: Scene }) {
  const { spec, round } = scene;
  const { wifi, joined, known } = hand(round);
  const found = wifi === "on" ? networksFor(spec, round, round.hand) : [];
  const standing = (id: string, lock: boolean): string => {
    if (joined === id) return t(shown.connected);
    if (known.includes(id)) return t(shown.remembered);
    return t(lock ? shown.locked : shown.unlocked);
  };
  return (
    <div class="phone-list">
      <SwitchRow scene={scene} row="wifi" />
      {wifi === "off" && <p>{t(shown.wifiOff)}</p>}
      {wifi === "on" && found.length === 0 && <p>{t(shown.wifiNone)}</p>}
      {found.map(({ id, lock }) => (
        <Press
          key={id}
          scene={scene}
          control={`network-${id}`}
          class={`phone-row${joined === id ? " phone-row-on" : ""}`}
        >
          <Sign name="wifi" />
          <span class="phone-row-words">
            <span class="phone-row-name">{networkNamed(scene, id)}</span>{" "}
            <span class="phone-row-now">{standing(id, lock)}</span>
          </span>
          {lock && <Sign name="lock" size={1.4} />}
        </Press>
      ))}
    </div>
  );
}

export function DataPage({ scene }: { scene: Scene }) {
  return (
    <div class="phone-list">
      <SwitchRow scene={scene} row="data" />
      <p>{t(shown.dataAbout)}</p>
      {hand(scene.round).sim === "out" && <p>{t(shown.noSim)}</p>}
    </div>
  );
}

export function HotspotPage({ scene }: { scene: Scene }) {
  const { hotspot } = scene.spec;
  return (
    <div class="phone-list">
      <SwitchRow scene={scene} row="hotspot" />
      <p>{t(shown.hotspotAbout)}</p>
      {hotspot && hand(scene.round).hotspot === "on" && (
        <div class="phone-slip">
          <p>{t(shown.hotspotName, { network: networkNamed(scene, "phone") })}</p>
          <p>{t(shown.hotspotPassword, { password: hotspot.password })}</p>
        </div>
      )}
    </div>
  );
}

/** What each app that asks was told. */
export function PrivacyPage({ scene }: { scene: Scene }) {
  const { allowed } = hand(scene.round);
  const all = askersOf(scene.spec, scene.round).filter((app) => askers[app]);
  const standing = (app: string): string => {
    const told = allowed[app];
    if (told === undefined || told === "once") return t(shown.mayAsk);
    return t(told === "yes" ? shown.mayYes : shown.mayNo);
  };
  return (
    <div class="phone-list">
      <p>{t(all.length > 0 ? shown.privacyAbout : shown.privacyNone)}</p>
      {all.map((app) => (
        <Press key={app} scene={scene} control={`privacy-${app}`} class="phone-row">
          <span class="phone-icon" style={{ background: grounds[app] }}>
            <Sign name={app} />
          </span>
          <span class="phone-row-words">
            <span class="phone-row-name">{appNamed(scene, app)}</span>{" "}
            <span class="phone-row-now">{standing(app)}</span>
          </span>
        </Press>
      ))}
    </div>
  );
}
