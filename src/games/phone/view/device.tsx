import { plain } from "../../../lesson/markup.ts";
import { t } from "../../../voice/words.ts";
import type { Page } from "../names.ts";
import { hand, inSettings, styleOf } from "../rules/device.ts";
import { dataWorks } from "../rules/network.ts";
import { bannerOf, specOf, switchesOf } from "../rules/screen.ts";
import { HomePage, LibraryPage, MessagesPage, PlainPage, Question } from "./apps.tsx";
import { Keyboard } from "./keyboard.tsx";
import { Press } from "./press.tsx";
import { appNamed, rowNamed, type Scene, signWords } from "./scene.ts";
import {
  DataPage,
  DialRow,
  DisplayPage,
  HotspotPage,
  PrivacyPage,
  SettingsPageView,
  SoundPage,
  SwitchRow,
  WifiPage,
} from "./settings.tsx";
import { shown } from "./shown.ts";
import { Sign } from "./signs.tsx";

/** The hour at the top of the screen, as the clock app draws it. It stands still: no hour runs out here. */
const HOUR = "4:00";

/** The small signs at the top: one button that says what they mean. */
function StatusBar({ scene }: { scene: Scene }) {
  const now = hand(scene.round);
  return (
    <Press
      scene={scene}
      control="status"
      class="phone-status"
      label={`${t(shown.signs)}: ${signWords(scene, now).join(", ")}`}
    >
      {now.aeroplane === "on" && <Sign name="aeroplane" size={1.4} />}
      {now.volume === 0 && <Sign name="silent" size={1.4} />}
      {now.hotspot === "on" && <Sign name="hotspot" size={1.4} />}
      {dataWorks(now) && <Sign name="data" size={1.4} />}
      {now.wifi === "on" && (
        <span class={now.joined === null ? "phone-faint" : undefined}>
          <Sign name="wifi" size={1.4} />
        </span>
      )}
      <Sign name="battery" size={1.7} />
    </Press>
  );
}

function titleOf(scene: Scene, page: Page): string {
  if (page === "home") return t(shown.homeScreen);
  if (inSettings(page)) return rowNamed(scene, page as Parameters<typeof rowNamed>[1]);
  return appNamed(scene, page);
}

function PageBody({ scene }: { scene: Scene }) {
  const now = hand(scene.round);
  if (now.typing) return <Keyboard scene={scene} />;
  switch (now.page) {
    case "home":
      return <HomePage scene={scene} />;
    case "settings":
      return <SettingsPageView scene={scene} />;
    case "wifi":
      return <WifiPage scene={scene} />;
    case "data":
      return <DataPage scene={scene} />;
    case "hotspot":
      return <HotspotPage scene={scene} />;
    case "sound":
      return <SoundPage scene={scene} />;
    case "display":
      return <DisplayPage scene={scene} />;
    case "privacy":
      return <PrivacyPage scene={scene} />;
    case "messages":
      return <MessagesPage scene={scene} />;
    case "library":
      return <LibraryPage scene={scene} />;
    default:
      return <PlainPage scene={scene} app={now.page} />;
  }
}

/** Quick settings, pulled down over whatever is there. */
function Shade({ scene }: { scene: Scene }) {
  return (
    <div class="phone-shade">
      <h3 class="phone-title" tabIndex={-1}>
        {t(shown.quick)}
      </h3>
      <div class="phone-tiles">
        {switchesOf(hand(scene.round)).map((one) => (
          <SwitchRow key={one} scene={scene} row={one as "wifi"} />
        ))}
      </div>
      <DialRow scene={scene} of="brightness" />
      <DialRow scene={scene} of="volume" />
      <Press scene={scene} control="shut-shade" class="phone-button">
        {t(shown.pushUp)}
      </Press>
    </div>
  );
}

/** How one goes home, and back: always there. */
function Nav({ scene }: { scene: Scene }) {
  const { nav } = styleOf(scene.spec);
  if (nav === "line") {
    return (
      <Press scene={scene} control="home" class="phone-line" label={t(shown.home)}>
        <span />
      </Press>
    );
  }
  const words = nav === "words";
  return (
    <div class={`phone-nav phone-nav-${nav}`}>
      <Press scene={scene} control="back" class="phone-nav-key" label={words ? undefined : t(shown.back)}>
        <Sign name="back" />
        {words && t(shown.back)}
      </Press>
      <Press scene={scene} control="home" class="phone-nav-key" label={words ? undefined : t(shown.home)}>
        <Sign name="circle" />
        {words && t(shown.home)}
      </Press>
    </div>
  );
}

/** The picture behind the apps on the home screen. */
function Hills() {
  return (
    <svg class="phone-hills" viewBox="0 0 400 120" preserveAspectRatio="none" aria-hidden="true">
      <g stroke="#1d2b28" stroke-width="3" vector-effect="non-scaling-stroke">
        <path d="M-6 70Q90 10 210 62t196-10v74H-6z" fill="#cfe9da" />
        <path d="M-6 104q120-46 230-14t182-14v50H-6z" fill="#ffe7ae" />
      </g>
    </svg>
  );
}

/** What the lit screen shows. */
function Screen({ scene }: { scene: Scene }) {
  const { spec, round } = scene;
  const now = hand(round);
  const { nav, shade, home, icons } = styleOf(spec);
  const banner = spec.messages.find(({ id }) => id === bannerOf(spec, round));
  const pull = shade && !now.shade && !now.asks;
  const back = nav === "line" && (now.page !== "home" || now.shade);
  const look = `phone-light-${now.brightness} phone-text-${now.text} phone-home-${home} phone-icons-${icons}`;
  return (
    <div class={`phone-screen ${look}${now.page === "home" && !now.shade ? " phone-screen-home" : ""}`}>
      {now.page === "home" && !now.shade && <Hills />}
      <div class="phone-top">
        <span class={pull ? "phone-hour phone-hour-by-pull" : "phone-hour"} aria-hidden="true">
          {HOUR}
        </span>
        {pull && (
          <Press scene={scene} control="shade" class="phone-pull">
            {t(shown.quick)}
            <span class="phone-chevron phone-chevron-down" aria-hidden="true" />
          </Press>
        )}
        <StatusBar scene={scene} />
      </div>
      {banner && (
        <Press scene={scene} control="banner" class="phone-banner">
          <Sign name="messages" /> {t(shown.newMessage, { from: plain(banner.from) })}
        </Press>
      )}
      {back && (
        <Press scene={scene} control="back" class="phone-back">
          <Sign name="back" size={1.3} /> {t(shown.back)}
        </Press>
      )}
      <div class={`phone-page phone-page-${now.page}`}>
        {now.shade ? (
          <Shade scene={scene} />
        ) : (
          <>
            <h3 class={now.page === "home" ? "phone-title phone-title-unseen" : "phone-title"} tabIndex={-1}>
              {titleOf(scene, now.page)}
            </h3>
            {now.asks ? <Question scene={scene} app={now.asks} /> : <PageBody scene={scene} />}
          </>
        )}
      </div>
      <Nav scene={scene} />
    </div>
  );
}

/** The buttons on the edge of the device. */
function EdgeKeys({ scene }: { scene: Scene }) {
  return (
    <fieldset class="phone-edge" aria-label={t(shown.keys)}>
      <Press scene={scene} control="key-quieter" class="phone-edge-key" label={t(shown.quieter)}>
        <Sign name="minus" size={1.4} />
      </Press>
      <Press scene={scene} control="key-louder" class="phone-edge-key" label={t(shown.louder)}>
        <Sign name="plus" size={1.4} />
      </Press>
      <Press scene={scene} control="power" class="phone-edge-key" label={t(shown.power)}>
        <Sign name="power" size={1.4} />
      </Press>
    </fieldset>
  );
}

/** The device in hand. */
export function DeviceView({ scene }: { scene: Scene }) {
  const { round, spec } = scene;
  return (
    <section
      class={`phone-device phone-device-${round.hand}`}
      aria-label={t(round.hand === "phone" ? shown.phone : shown.tablet)}
    >
      {specOf(spec, round).keys && <EdgeKeys scene={scene} />}
      <div class="phone-body">
        {hand(round).awake ? (
          <Screen scene={scene} />
        ) : (
          <Press scene={scene} control="wake" class="phone-asleep">
            {t(shown.asleep)}
          </Press>
        )}
      </div>
    </section>
  );
}
