import { PrecacheRoute } from "workbox-precaching";
import { NavigationRoute, registerRoute } from "workbox-routing";
import { type FromWorker, isToWorker } from "../messages.ts";
import { waitsForWifi } from "../wifi.ts";
import { areSilent, whileAnswered } from "./answering.ts";
import { NotKept } from "./bring.ts";
import { forgetHome, withHome } from "./home.ts";
import { Waits } from "./keep.ts";
import {
  count,
  integrityOf,
  keepLessons,
  listsNamed,
  strays as strayLessons,
  want,
  wanted,
} from "./lessons.ts";
import { paced, recent } from "./paced.ts";
import { type Entry, shellOf } from "./shell.ts";
import { tidiedAway } from "./tidied-away.ts";
import { takeOver, tidy, tidyWaiting } from "./versions.ts";

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: Entry[] };

const shell = shellOf(self.__WB_MANIFEST);

async function tell(news: FromWorker): Promise<void> {
  const windows = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  for (const page of windows) page.postMessage(news);
}

/**
 * How often pages hear how far it is, and the worker looks whether the rest is to wait, in ms. To hear of each file cost a slow tablet
 * more than a tenth of a second in the middle of a tap; to look before each file was one part in fourteen of all the work that a
 * first visit is.
 */
const often = 500;

const newer: FromWorker = { state: "newer" };

/** How much of the app and of these languages' lessons is here. */
async function counted(languages: string[]): Promise<{ done: number; total: number }> {
  const parts = [await shell.count()];
  for (const language of languages) parts.push(await count(language));
  return {
    done: parts.reduce((sum, part) => sum + part.done, 0),
    total: parts.reduce((sum, part) => sum + part.total, 0),
  };
}

/** Thrown where the pages have heard already why there is no going on. */
class Told extends Error {}

/** Keeps the app, and the wanted lessons where asked, telling the pages how far it is. Rejects, having told why, when it is stuck. */
async function keepUp(lessons: boolean): Promise<void> {
  const languages = await wanted();
  let { done, total } = await counted(languages);
  // A version in use had all of its own files once: whatever is missing now, the browser has thrown away.
  const gone = installed && (await shell.count()).done < shell.named.length;
  const tidied = gone ? { tidied: true } : {};
  const tellSometimes = paced<FromWorker>(often, (news) => void tell(news));
  const each = () => {
    done += 1;
    tellSometimes({ state: "getting", done, total, ...tidied });
  };
  const carrying = { each, waits: recent(often, waitsForWifi) };
  try {
    if (gone) await tell({ state: "getting", done, total, ...tidied });
    await shell.keep(carrying);
    if (!lessons) return;
    // One may have come to be wanted meanwhile.
    const now = await wanted();
    if (now.length !== languages.length) ({ done, total } = await counted(now));
    for (const language of now) await keepLessons(language, carrying);
    await tell({ state: "ready" });
  } catch (error) {
    const why = error instanceof NotKept ? error.why : "offline";
    if (error instanceof Waits) await tell({ state: "waiting", done, total });
    else await tell({ state: "stuck", why, done, total, ...tidied });
    throw new Told(why);
  }
}

/**
 * Does it once more where the caches answered with an error: what is thrown away while somebody looks at it may be there no more.
 * Not where they fell silent meanwhile: then it was given up, and something else may be at work.
 */
async function lookTwice(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (error instanceof Told || areSilent()) throw error;
    await work();
  }
}

/** Carries work out for as long as the caches answer, and tells the pages where they do not, or with nothing but errors. */
async function carryOut(work: () => Promise<void>): Promise<void> {
  try {
    await whileAnswered(lookTwice(work));
  } catch (error) {
    if (!(error instanceof Told)) await tell({ state: "stuck", why: "busy", done: 0, total: 0 });
    throw error;
  }
}

let going: Promise<void> = Promise.resolve();

/** One download at a time: the next begins where the last one ended. */
function inTurn(work: () => Promise<void>): Promise<void> {
  going = going.catch(() => {}).then(() => carryOut(work));
  return going;
}

/** False from when this version begins to be installed until it is. */
let installed = true;

// The first version is of use as soon as the app is here. A later one waits until it has the lessons too.
async function install(): Promise<void> {
  installed = false;
  const lessons = self.registration.active !== null;
  await inTurn(async () => {
    await keepUp(lessons);
    // The version in use may have tidied meanwhile, and taken for nobody's what this one had found here.
    await keepUp(lessons);
  });
  installed = true;
}

self.addEventListener("install", (event) => {
  event.waitUntil(install());
});

const needs = async () => ({ id: shell.id, files: shell.named, lists: await listsNamed() });
const strays = async () => [...(await shell.strays()), ...(await strayLessons())];

self.addEventListener("activate", (event) => {
  event.waitUntil(
    (async () => {
      await forgetHome();
      await takeOver(await needs(), strays);
      await self.clients.claim();
    })(),
  );
});

/** Whether this is the version in use. Where a worker can't know itself, it is when there is no other. */
function inUse(): boolean {
  const { active, waiting, installing } = self.registration;
  return self.serviceWorker ? self.serviceWorker === active : !(waiting || installing);
}

let asked: Promise<void> | null = null;

/** However often pages ask, what they ask for is done once: a worker that is never idle could not be replaced. */
function lookAfter(): Promise<void> {
  asked ??= inTurn(async () => {
    asked = null;
    if (inUse()) await tidy(await needs(), strays);
    else if (self.serviceWorker) await tidyWaiting(strays);
    await keepUp(true);
  });
  return asked;
}

async function keepLanguage(language: string, script: string | undefined, page: Client): Promise<void> {
  await carryOut(() => want(language));
  if (!installed) return;
  if (script && inUse() && !shell.named.includes(script)) page.postMessage(newer);
  await lookAfter();
}

self.addEventListener("message", (event) => {
  if (!isToWorker(event.data)) return;
  if (event.data.type === "SKIP_WAITING") event.waitUntil(self.skipWaiting());
  else if (event.source instanceof Client) {
    const { language, script } = event.data;
    event.waitUntil(keepLanguage(language, script, event.source).catch(() => {}));
  }
});

async function fromHere(request: Request): Promise<Response> {
  const kept = await caches.match(request.url, { ignoreVary: true });
  if (kept) return kept;
  const integrity = request.integrity || (await integrityOf(request.url));
  return fetch(integrity ? new Request(request.url, { integrity, credentials: "same-origin" }) : request);
}

const hashed = /\/(assets|content)\/.+\.[a-z0-9]+$/;

/** The app, for a page of it. Where the browser has thrown it away: whatever version the host has, or why there is nothing. */
async function pageFrom(request: Request): Promise<Response> {
  const fromLine = () => fetch(request).catch(tidiedAway);
  const kept = async () => {
    const page = await shell.controller.matchPrecache("index.html");
    return page && withHome(page);
  };
  return (await whileAnswered(kept()).catch(() => undefined)) ?? fromLine();
}

// Where the caches do not answer, the line does, until the browser has ended this worker.
self.addEventListener("fetch", (event) => {
  if (areSilent()) event.stopImmediatePropagation();
});
registerRoute(new NavigationRoute(({ request }) => pageFrom(request), { denylist: [/\.[a-z0-9]+$/] }));
registerRoute(new PrecacheRoute(shell.controller, { cleanURLs: false }));
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && hashed.test(url.pathname),
  ({ request }) => fromHere(request),
);
