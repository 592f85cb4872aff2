import { options, render } from "preact";
import "./app.css";
import { App } from "./app.tsx";
import { openLibrary } from "./library/library.ts";
import type { Library } from "./library/types.ts";
import { offline } from "./offline/offline.ts";
import { openProgress } from "./progress/progress.ts";
import type { Progress } from "./progress/types.ts";
import { type Route, routeOf } from "./route.ts";
import { arrived, foresee } from "./screens.ts";
import { settled } from "./settled.ts";
import { afterAnswer, afterPaint } from "./ui/after-paint.ts";
import { guardBack } from "./ui/back.ts";
import { mendOldBrowser } from "./ui/old-browser.ts";
import { guardTaps } from "./ui/one-tap.ts";
import { startVoices } from "./voice/voices.ts";
import { nearestLanguage, speak } from "./voice/words.ts";

/** The screen that the address names now. */
const wanted = (): Route => routeOf(window.location.hash) ?? { at: "home" };

/**
 * Gives the page over to the app. Home goes on as it stands; of anything else the page shows, nothing stays. Says whether somebody had
 * pressed a link of it: then what comes is not the first screen that they see.
 */
function handOver(root: HTMLElement): boolean {
  const page = document.documentElement;
  const away = wanted().at !== "home";
  const begun = away && !page.hasAttribute("data-elsewhere");
  const home = root.querySelector(".home");
  for (const child of [...root.childNodes]) if (child !== home || away) child.remove();
  root.classList.remove("before-script");
  page.removeAttribute("data-elsewhere");
  return begun;
}

/** Lets the browser paint, and take a tap, between two parts of the start. Where only home's opening is to be seen, nobody has to be let through. */
const breath = () => (wanted().at === "home" ? new Promise<void>((on) => afterPaint(on)) : null);

/** Brings what the first screen shows while the record is being opened, in the language that the browser asks for: it is hardly ever another. */
function bringAhead(library: Library, language: string, route: Route): Promise<void> {
  const nobodyHears = () => {};
  library.house(language).catch(nobodyHears);
  return foresee(route).then(() => {
    if (route.at !== "lesson") return;
    arrived.lesson?.bringFirst(library, language, route.room, route.lesson).catch(nobodyHears);
  });
}

/** Long before anybody has finished a lesson. Without its code the browser is asked at another visit, or on the helper's screen. */
const askLater = (progress: Progress) =>
  settled()
    .then(() => import("./progress/ask-after-first-finish.ts"))
    .then(({ askAfterFirstFinish }) => askAfterFirstFinish(progress))
    .catch(() => {});

/** Starts everything, in order: the record, the language, the first screen, and then being offline. */
async function start(): Promise<void> {
  guardTaps();
  guardBack();
  mendOldBrowser();
  await breath();
  const library = openLibrary();
  const asked = nearestLanguage(navigator.languages);
  const code = bringAhead(library, asked, wanted());
  await breath();
  const progress = await openProgress(asked);
  await breath();
  void askLater(progress);
  const language = progress.store.getState().current.settings.language || asked;
  const mirrored = new URLSearchParams(window.location.search).has("mirror");
  // A language whose words can't be had just now: English is in the code itself.
  const spoken = speak(language, mirrored).catch(() => speak("en", mirrored));
  const [house] = await Promise.all([library.house(language).catch(() => null), spoken, code]);
  await breath();
  // Somebody may have pressed a link meanwhile: what the page shows stays until that screen is here.
  await foresee(wanted());
  startVoices();
  const root = document.getElementById("app");
  if (!root) return;
  const begun = handOver(root);
  render(<App library={library} progress={progress} offline={offline} house={house} begun={begun} />, root);
  await offline.start(language);
}

// A tap is answered at once, by what was tapped: what comes of it is drawn after that has been seen.
options.debounceRendering = (draw) => afterAnswer(() => queueMicrotask(draw));

// Who makes the app has no worker, and wants to see it as it will be.
if (import.meta.env.DEV) document.documentElement.dataset.font = "";

// A browser that can't keep anything for offline has been told so by the page.
if (document.documentElement.className !== "too-old") void start();
