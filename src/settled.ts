/** How long a page that has loaded has the line to itself on a first visit, in ms: somebody may be opening a lesson. */
const alone = 3000;

/** Whether what is fetched now comes over the line. Later on a worker answers, from the tablet. */
const overTheLine = (): boolean => {
  const { navigator } = globalThis;
  return navigator !== undefined && "serviceWorker" in navigator && !navigator.serviceWorker.controller;
};

async function settling(): Promise<void> {
  if (document.readyState !== "complete") {
    await new Promise((loaded) => window.addEventListener("load", loaded, { once: true }));
  }
  if (overTheLine()) await new Promise((enough) => setTimeout(enough, alone));
  await new Promise<void>((idle) => {
    if ("requestIdleCallback" in window) window.requestIdleCallback(() => idle(), { timeout: 2000 });
    else setTimeout(idle, 300);
  });
}

let last: Promise<void> | null = null;

/**
 * Resolves when the page has loaded and has nothing better to do; on a first visit not before three seconds more, so that what the
 * learner's first taps want never waits behind what can come later. It is one moment for all who wait for it, in the order in which they
 * asked: so the words for what may go wrong with the download are asked for before the download begins. Each has a task of its own then:
 * all in one would hold up a tap on a slow tablet.
 */
export function settled(): Promise<void> {
  last = (last ?? settling()).then(() => new Promise((own) => setTimeout(own)));
  return last;
}
