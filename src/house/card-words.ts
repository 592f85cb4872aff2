import { t } from "../voice/words.ts";
import type { HomeCard } from "./home-card.ts";

type WhySaid = Extract<HomeCard, { kind: "not-saved" | "stuck" }>;

/** What has happened, and what to do about it, when something is not saved or a download can't go on. */
export function troubleWords(card: WhySaid): { title: string; about: string } {
  if (card.kind === "stuck") return stuckWords(card);
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

function stuckWords({ why, done, total }: Extract<HomeCard, { kind: "stuck" }>) {
  // Nothing has come, not even how much there is: “0 of 0” would be no news.
  const none = total === 0;
  switch (why) {
    case "portal":
      return {
        title: t("The Wi-Fi wants something first"),
        about: t(
          "It shows a page of its own, to sign in or to agree to. Open that page in your browser, say yes there, and come back. The rest then comes by itself.",
        ),
      };
    case "full":
      return {
        title: t("The tablet is full"),
        about: none
          ? t(
              "You can play while there is internet. Take away a few photos or apps, and the rest comes by itself.",
            )
          : t(
              "{{done}} of {{total}} parts are here. You can play while there is internet. Take away a few photos or apps, and the rest comes by itself.",
              { done, total },
            ),
      };
    default:
      return {
        title: t("No internet right now"),
        about: none
          ? t("Leave Have a Go open for now. The rest comes by itself when the internet is back.")
          : t("{{done}} of {{total}} parts are here. The rest comes by itself when the internet is back.", {
              done,
              total,
            }),
      };
  }
}

/** How Have a Go gets onto the home screen, in numbered steps; empty where the browser asks for itself. */
export function installSteps(how: Extract<HomeCard, { kind: "install" }>["how"]): string[] {
  switch (how) {
    case "steps-ios":
      return [
        t("Tap the Share button: a square with an arrow that points up."),
        t("Look down the list. Tap “Add to Home Screen”."),
        t("Tap “Add”."),
      ];
    case "steps-android":
      return [
        t("Tap the three dots in the corner of the browser."),
        t("Tap “Add to Home screen” or “Install app”."),
        t("Tap “Install” or “Add”."),
      ];
    case "steps-desktop":
      return [
        t("Open the browser's menu: three dots or three lines in the corner."),
        t("Look for “Install” or “Add to Dock”. It may be under “Save and share” or “File”."),
        t("Press it, and say yes."),
      ];
    default:
      return [];
  }
}
