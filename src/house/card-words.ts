import { t } from "../voice/words.ts";
import type { HomeCard } from "./home-card.ts";

type NotSaved = Extract<HomeCard, { kind: "not-saved" }>;
type Stuck = Extract<HomeCard, { kind: "stuck" }>;

/** What has happened, and what to do about it, when something is not saved. */
export function troubleWords(card: NotSaved): { title: string; about: string } {
  const title = t("Not saved on this tablet yet");
  switch (card.why) {
    case "refused":
      return {
        title: t("This window can't save"),
        about: t(
          "It may be a private window. You can play, and it lasts until you close it. To save, open Have a Go in an ordinary window.",
        ),
      };
    case "full":
      return {
        title,
        about: t(
          "The tablet is full. You can go on playing. Take away a few photos or apps, and it saves by itself.",
        ),
      };
    case "slow":
      return {
        title,
        about: t(
          "Saving is taking a long time. You can go on playing. Please leave this page open a little longer.",
        ),
      };
    case "newer":
      return {
        title: t("This is an older Have a Go"),
        about: t(
          "A newer one keeps what you did, and all of it is safe. You can play here, but it is not saved. Close every Have a Go window. Then open it again when there is internet.",
        ),
      };
    default:
      return {
        title,
        about: t(
          "Something is in the way of saving. You can go on playing, and it keeps trying. If this stays, close Have a Go and open it again.",
        ),
      };
  }
}

/** What is said of a download that can't go on while there is no internet: without it, no other words may be had. */
export function offlineWords({ done, total }: Stuck): { title: string; about: string } {
  return {
    title: t("No internet right now"),
    about:
      // Nothing has come, not even how much there is: “0 of 0” would be no news.
      total === 0
        ? t("Leave Have a Go open for now. The rest comes by itself when the internet is back.")
        : t("{{done}} of {{total}} parts are here. The rest comes by itself when the internet is back.", {
            done,
            total,
          }),
  };
}
