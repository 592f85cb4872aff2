import { t } from "../voice/words.ts";
import { offlineWords } from "./card-words.ts";
import type { HomeCard } from "./home-card.ts";

/** What is in the way of a download, and what to do about it. */
export function stuckWords(card: Extract<HomeCard, { kind: "stuck" }>): { title: string; about: string } {
  const { why, done, total, tidied } = card;
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
        about:
          total === 0
            ? t(
                "You can play while there is internet. Take away a few photos or apps, and the rest comes by itself.",
              )
            : t(
                "{{done}} of {{total}} parts are here. You can play while there is internet. Take away a few photos or apps, and the rest comes by itself.",
                { done, total },
              ),
      };
    case "spoilt":
      return {
        title: t("Some parts do not come through"),
        about: t(
          "The internet answers, but what comes is broken. You can go on playing. It keeps trying by itself. If this stays, try another Wi-Fi.",
        ),
      };
    case "slow":
      return {
        title: t("The internet is very slow here"),
        about: t(
          "Some parts have not come yet. You can go on playing. It keeps trying by itself. If this stays, try another Wi-Fi.",
        ),
      };
    case "busy":
      return {
        title: t("The tablet is taking its time"),
        about: t(
          "It does not answer just now. You can go on playing. If this stays, close Have a Go and open it again.",
        ),
      };
    default:
      if (!tidied) return offlineWords(card);
      return {
        title: t("The browser has tidied away some of Have a Go"),
        about: t(
          "There is no internet right now. What is missing comes back by itself when there is. Leave this page open until then: what is on it works.",
        ),
      };
  }
}

/** What is said while what the browser threw away comes back. */
export function backWords({ done, total }: Extract<HomeCard, { kind: "getting" }>) {
  return {
    title: t("The browser has tidied away some of Have a Go"),
    about: t("It is coming back: {{done}} of {{total}} parts are here. You did nothing to cause it.", {
      done,
      total,
    }),
  };
}

/** What is said while the rest waits for Wi-Fi: by itself where the browser knows Wi-Fi from a SIM, or until somebody says. */
export function waitingWords(card: Extract<HomeCard, { kind: "waiting" }>, knows: boolean) {
  const { done, total } = card;
  const here = total > 0 ? `${t("{{done}} of {{total}} parts are here.", { done, total })} ` : "";
  const then = knows
    ? t("You can play while there is internet. The rest comes by itself on Wi-Fi.")
    : t("You can play while there is internet. On Wi-Fi, come back and tap “Get it now”.");
  return { title: t("The rest waits for Wi-Fi"), about: here + then };
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
