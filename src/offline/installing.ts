import type { StoreApi } from "zustand/vanilla";
import type { Installing, OfflineState } from "./types.ts";

/** The browser's own question, kept for when the learner is ready for it. Not in the DOM's types: Chromium alone has it. */
interface Question extends Event {
  prompt(): Promise<{ outcome: "accepted" | "dismissed" }>;
}

const isQuestion = (event: Event): event is Question => "prompt" in event;

const alone = ["standalone", "fullscreen", "minimal-ui"].map((mode) => `(display-mode: ${mode})`).join(", ");

function startedFromHomeScreen(): boolean {
  const fromIos = "standalone" in navigator && navigator.standalone === true;
  return fromIos || window.matchMedia(alone).matches;
}

/** Which steps put the app on the home screen, from what a browser says of itself. An iPad says that it is a Mac, but has a touch screen. */
export function stepsFor(agent: string, touches: number): Installing {
  if (/iPhone|iPad|iPod/.test(agent) || (/Macintosh/.test(agent) && touches > 1)) return "steps-ios";
  if (/Android/.test(agent)) return "steps-android";
  return /Firefox/.test(agent) ? "none" : "steps-desktop";
}

/** Watches how the app can be installed, and keeps the browser's question until it is asked for. */
export function installingIn(store: StoreApi<OfflineState>) {
  let question: Question | null = null;

  return {
    watch(): void {
      const installed = startedFromHomeScreen();
      const steps = stepsFor(navigator.userAgent, navigator.maxTouchPoints);
      store.setState({ installing: installed ? "installed" : steps });
      window.addEventListener("beforeinstallprompt", (event) => {
        if (!isQuestion(event)) return;
        event.preventDefault();
        question = event;
        store.setState({ installing: "ask" });
      });
      window.addEventListener("appinstalled", () => {
        question = null;
        store.setState({ installing: "installed" });
      });
    },
    /** A browser lets its question be shown once. */
    async ask(): Promise<boolean> {
      const asked = question;
      if (!asked) return false;
      question = null;
      const { outcome } = await asked.prompt();
      const agreed = outcome === "accepted";
      const steps = stepsFor(navigator.userAgent, navigator.maxTouchPoints);
      store.setState({ installing: agreed ? "installed" : steps });
      return agreed;
    },
  };
}
