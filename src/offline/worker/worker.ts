import { PrecacheRoute } from "workbox-precaching";
import { NavigationRoute, registerRoute } from "workbox-routing";
import { type FromWorker, isToWorker } from "../messages.ts";
import { NotKept } from "./bring.ts";
import { layBy, tidy } from "./former.ts";
import { forgetHome, withHome } from "./home.ts";
import { count, integrityOf, keepLessons, unnamed, want, wanted } from "./lessons.ts";
import { type Entry, shellOf } from "./shell.ts";

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: Entry[] };

const shell = shellOf(self.__WB_MANIFEST);

async function tell(news: FromWorker): Promise<void> {
  const windows = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  for (const page of windows) page.postMessage(news);
}

/** How much of the app and of the wanted lessons is here. */
async function counted(): Promise<{ done: number; total: number }> {
  const parts = [await shell.count()];
  for (const language of await wanted()) parts.push(await count(language));
  return {
    done: parts.reduce((sum, part) => sum + part.done, 0),
    total: parts.reduce((sum, part) => sum + part.total, 0),
  };
}

/** Keeps the app, and the wanted lessons where asked, telling the pages how far it is. Rejects, having told why, when it is stuck. */
async function keepUp(lessons: boolean): Promise<void> {
  const { done: before, total } = await counted();
  let done = before;
  const each = () => {
    done += 1;
    void tell({ state: "getting", done, total });
  };
  try {
    await shell.keep(each);
    if (!lessons) return;
    for (const language of await wanted()) await keepLessons(language, each);
    await tell({ state: "ready" });
  } catch (error) {
    const why = error instanceof NotKept ? error.why : "offline";
    await tell({ state: "stuck", why, done, total });
    throw error;
  }
}

let going: Promise<void> = Promise.resolve();

/** One download at a time: the next begins where the last one ended. */
function inTurn(work: () => Promise<void>): Promise<void> {
  going = going.catch(() => {}).then(work);
  return going;
}

let installing = false;

// The first version is of use as soon as the app is here. A later one waits until it has the lessons too.
async function install(): Promise<void> {
  installing = true;
  try {
    await inTurn(() => keepUp(self.registration.active !== null));
  } finally {
    installing = false;
  }
}

self.addEventListener("install", (event) => {
  event.waitUntil(install());
});

self.addEventListener("activate", (event) => {
  event.waitUntil(
    (async () => {
      await forgetHome();
      await layBy([...(await shell.unnamed()), ...(await unnamed())]);
      await shell.controller.activate(event);
      await self.clients.claim();
    })(),
  );
});

async function keepLanguage(language: string): Promise<void> {
  await want(language);
  if (installing) return;
  await tidy();
  await inTurn(() => keepUp(true)).catch(() => {});
}

self.addEventListener("message", (event) => {
  if (!isToWorker(event.data)) return;
  if (event.data.type === "SKIP_WAITING") event.waitUntil(self.skipWaiting());
  else event.waitUntil(keepLanguage(event.data.language));
});

async function fromHere(request: Request): Promise<Response> {
  const kept = await caches.match(request.url, { ignoreVary: true });
  if (kept) return kept;
  const integrity = request.integrity || (await integrityOf(request.url));
  return fetch(integrity ? new Request(request.url, { integrity, credentials: "same-origin" }) : request);
}

const hashed = /\/(assets|content)\/.+\.[a-z0-9]+$/;

registerRoute(new PrecacheRoute(shell.controller, { cleanURLs: false }));
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && hashed.test(url.pathname),
  ({ request }) => fromHere(request),
);
const page = shell.controller.createHandlerBoundToURL("index.html");
registerRoute(
  new NavigationRoute(async (asked) => withHome(await page(asked)), { denylist: [/\.[a-z0-9]+$/] }),
);
