import { type FirstScreen, firstScreens } from "./first-screen.ts";

/** Keeps home's own HTML, where there is a worker that can write it into the page. Never rejects: it can be made again. */
export async function keepHome(home: string): Promise<void> {
  // Right-to-left is tried out by an address of its own, and is nobody's home.
  if (!navigator.serviceWorker?.controller || !("caches" in window) || window.location.search) return;
  const { lang, dir, dataset } = document.documentElement;
  const screen: FirstScreen = {
    home,
    lang,
    dir,
    size: dataset.size ?? "0",
    calm: dataset.calm !== undefined,
  };
  try {
    const cache = await caches.open(firstScreens.cache);
    await cache.put(firstScreens.address, new Response(JSON.stringify(screen)));
  } catch {}
}

/** Forgets how home stood: it was somebody else's. */
export async function forgetHome(): Promise<void> {
  try {
    await window.caches?.delete(firstScreens.cache);
  } catch {}
}
