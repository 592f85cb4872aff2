import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Offline } from "../offline/types.ts";
import type { Loss, Progress } from "../progress/types.ts";
import { hrefOf } from "../route.ts";
import { announce } from "../ui/announce.tsx";
import { Button, ButtonLink } from "../ui/button.tsx";
import { moveFocus, screenHeading } from "../ui/focus.ts";
import { Icon, type IconName } from "../ui/icon.tsx";
import { laterPart } from "../ui/later-part.ts";
import { useStore } from "../ui/use-store.ts";
import { t } from "../voice/words.ts";
import { offlineWords, troubleWords } from "./card-words.ts";
import { type HomeCard, homeCard, TOLD } from "./home-card.ts";
import "./notice.css";

interface NoticeProps {
  progress: Progress;
  offline: Offline;
  /** Whether the new version was put off, and how to put it off: until the app is opened again. */
  later: boolean;
  onLater(): void;
}

interface Shown {
  icon: IconName;
  title: string;
  about: string;
}

/** It is seldom wanted, so it comes when it is. */
const lossNotice = laterPart(() => import("./loss-notice.tsx"));

function Lost({ progress, loss }: { progress: Progress; loss: Loss }) {
  const { part } = lossNotice.use(true);
  return part && <part.LossNotice loss={loss} onHeard={() => void progress.heardOfLoss()} />;
}

/** Words that nothing on a first visit needs at once. They come when the page has settled, before the download that they are of. */
const laterWords = laterPart(() => import("./later-words.ts"));
type LaterWords = typeof import("./later-words.ts") | null;

function wordsOf(
  card: Exclude<HomeCard, { kind: "loss" }>,
  more: LaterWords,
  wifi: boolean | null,
): Shown | null {
  switch (card.kind) {
    case "waiting":
      return more && { icon: "clock", ...more.waitingWords(card, wifi !== null) };
    case "not-saved":
      return { icon: "warning", ...troubleWords(card) };
    case "stuck": {
      const icon = card.why === "offline" ? "clock" : "warning";
      return { icon, ...(more ? more.stuckWords(card) : offlineWords(card)) };
    }
    case "update":
      return {
        icon: "download",
        title: t("There is a newer Have a Go"),
        about: t("Nothing you did is lost. It takes a moment."),
      };
    case "ready":
      return {
        icon: "check",
        title: t("Ready without internet"),
        about: t("Everything is on this tablet now. Turn the internet off, and it still plays."),
      };
    case "install":
      return {
        icon: "tablet",
        title: t("Put Have a Go on the home screen?"),
        about: t("Then it has its own picture to tap, like the other apps."),
      };
    case "may-forget":
      return {
        icon: "save",
        title: t("This browser may forget what you did"),
        about: t(
          "Some browsers clear away a page that is not opened for a week. Put Have a Go on the home screen, or keep a keepsake file.",
        ),
      };
    case "getting":
      if (card.tidied && more) return { icon: "download", ...more.backWords(card) };
      return {
        icon: "download",
        title: t("Getting ready to work without internet"),
        about:
          card.total === 0
            ? t("You can play now. The rest comes by itself.")
            : t("{{done}} of {{total}} parts are here. You can play now.", {
                done: card.done,
                total: card.total,
              }),
      };
  }
}

/** The one thing that home has to say now, with its answers; nothing where there is nothing to say. */
export function Notice({ progress, offline, later, onLater }: NoticeProps) {
  const reach = useStore(offline.store);
  const now = homeCard(useStore(progress.store), reach, later);
  const { part: more } = laterWords.use();
  const [installing, setInstalling] = useState(false);
  const [taking, setTaking] = useState(false);
  const section = useRef<HTMLElement>(null);
  // What is said changes by itself: a button that somebody is on may go with it.
  const focus = section.current?.contains(document.activeElement) ? document.activeElement : null;
  useLayoutEffect(() => {
    if (focus && !focus.isConnected) moveFocus(screenHeading(), false);
  });
  const ready = useRef(false);
  ready.current = now?.kind === "ready";
  useEffect(
    () => () => {
      // Said once: also to somebody who read it and went on into a room.
      if (ready.current) void progress.told(TOLD.ready);
    },
    [],
  );
  if (!now) return null;
  if (now.kind === "loss") return <Lost progress={progress} loss={now.loss} />;
  const words = wordsOf(now, more, reach.wifi);
  if (!words) return null;
  const { icon, title } = words;
  const moment = t("One moment. It is on its way.");
  const about = taking && now.kind === "update" ? moment : words.about;
  const steps = (now.kind === "install" && more?.installSteps(now.how)) || [];
  const install = async () => {
    setInstalling(true);
    await offline.install();
    await progress.told(TOLD.install);
    setInstalling(false);
  };
  const takeUpdate = () => {
    setTaking(true);
    announce(moment);
    offline.takeUpdate();
  };
  return (
    <section class={`notice notice-${now.kind}`} aria-labelledby="notice-title" ref={section}>
      <Icon name={icon} size={2.2} />
      <div class="notice-words">
        <h2 id="notice-title">{title}</h2>
        <p>{about}</p>
        {steps.length > 0 && (
          <ol class="notice-steps">
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        )}
        {"total" in now && (now.kind === "getting" || now.total > 0) && (
          <progress
            class="notice-bar"
            value={now.done}
            max={now.total || 1}
            aria-label={t("Parts that are here")}
          />
        )}
      </div>
      <div class="notice-answers">
        {now.kind === "ready" && (
          <Button kind="plain" onPress={() => void progress.told(TOLD.ready)}>
            {t("Good")}
          </Button>
        )}
        {now.kind === "getting" && reach.wifi !== true && (
          <Button kind="tool" onPress={() => void offline.waitForWifi(true)}>
            {t("Wait for Wi-Fi")}
          </Button>
        )}
        {now.kind === "waiting" && (
          <Button kind="plain" icon="download" onPress={() => void offline.waitForWifi(false)}>
            {t("Get it now")}
          </Button>
        )}
        {now.kind === "update" && (
          <>
            <Button kind="plain" disabled={taking} onPress={takeUpdate}>
              {t("Get it now")}
            </Button>
            <Button kind="tool" disabled={taking} onPress={onLater}>
              {t("Later")}
            </Button>
          </>
        )}
        {now.kind === "install" && (
          <>
            {now.how === "ask" && (
              <Button kind="plain" icon="tablet" disabled={installing} onPress={() => void install()}>
                {t("Put it there")}
              </Button>
            )}
            <Button kind="tool" onPress={() => void progress.told(TOLD.install)}>
              {now.how === "ask" ? t("Not now") : t("Done, or not now")}
            </Button>
          </>
        )}
        {now.kind === "may-forget" && (
          <>
            <ButtonLink kind="plain" icon="save" href={hrefOf({ at: "helping" })}>
              {t("Keepsake file")}
            </ButtonLink>
            <Button kind="tool" onPress={() => void progress.told(TOLD.mayForget)}>
              {t("Not now")}
            </Button>
          </>
        )}
      </div>
    </section>
  );
}
