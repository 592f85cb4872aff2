/** Resolves when the page has loaded and has nothing better to do, so that the learner's first tap is never waited for. */
export async function settled(): Promise<void> {
  if (document.readyState !== "complete") {
    await new Promise((loaded) => window.addEventListener("load", loaded, { once: true }));
  }
  await new Promise<void>((idle) => {
    if ("requestIdleCallback" in window) window.requestIdleCallback(() => idle(), { timeout: 2000 });
    else setTimeout(idle, 300);
  });
}
