import { render } from "preact";
import { App } from "./app.tsx";
import { openLibrary } from "./library/library.ts";
import { offline } from "./offline/offline.ts";
import { askAfterFirstFinish } from "./progress/ask-after-first-finish.ts";
import { openProgress } from "./progress/progress.ts";
import { routeOf } from "./route.ts";
import { foresee } from "./screens.ts";
import { guardBack } from "./ui/back.ts";
import { bringGaps } from "./ui/old-gaps.ts";
import { guardTaps } from "./ui/one-tap.ts";
import { startVoices } from "./voice/voices.ts";
import { nearestLanguage, speak } from "./voice/words.ts";

/** Starts everything, in order: the record, the language, the screens, and then being offline. */
async function start(): Promise<void> {
  guardTaps();
  guardBack();
  bringGaps();
  foresee(routeOf(window.location.hash) ?? { at: "home" });
  const asked = nearestLanguage(navigator.languages);
  const progress = await openProgress(asked);
  askAfterFirstFinish(progress);
  const language = progress.store.getState().current.settings.language || asked;
  const mirrored = new URLSearchParams(window.location.search).has("mirror");
  // A language whose words can't be had just now: English is in the code itself.
  await speak(language, mirrored).catch(() => speak("en", mirrored));
  startVoices();
  const root = document.getElementById("app");
  if (!root) return;
  root.textContent = "";
  render(<App library={openLibrary()} progress={progress} offline={offline} />, root);
  await offline.start(language);
}

void start();
