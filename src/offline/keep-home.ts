import { type FirstScreen, firstScreens } from "./first-screen.ts";

/** Keeps home's own HTML, for the worker to write into the page. Rejects where there is no room. */
export async function keepHome(home: string): Promise<void> {
  // Right-to-left is tried out by an address of its own, and is nobody's home.
  if (window.location.search) return;
  const { lang, dir, dataset } = document.documentElement;
  const screen: FirstScreen = {
    home,
    lang,
    dir,
    size: dataset.size ?? "0",
    calm: dataset.calm !== undefined,
    steady: dataset.steady !== undefined,
  };
  const cache = await caches.open(firstScreens.cache);
  await cache.put(firstScreens.address, new Response(JSON.stringify(screen)));
}

/** Forgets how home stood: it was somebody else's. */
export async function forgetHome(): Promise<void> {
  await caches.delete(firstScreens.cache);
}
