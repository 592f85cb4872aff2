/** Whether the app was opened from the home screen, as its own app. */
function isInstalled(): boolean {
  const { navigator, matchMedia } = globalThis;
  if ("standalone" in navigator && navigator.standalone === true) return true;
  const shown = ["standalone", "fullscreen", "minimal-ui"];
  return (
    typeof matchMedia === "function" && shown.some((mode) => matchMedia(`(display-mode: ${mode})`).matches)
  );
}

/**
 * Whether the browser may throw the record away by itself. Safari and all else on WebKit do so after seven days of use without a visit,
 * unless the app is on the home screen, whatever `persist` has said. Chromium and Firefox only do so when the disk is nearly full, which
 * is not worth a worry to a learner. `refused` is whether there is any record at all.
 */
export function mayForget(refused: boolean): boolean {
  if (refused) return true;
  const vendor = globalThis.navigator?.vendor ?? "";
  return vendor.startsWith("Apple") && !isInstalled();
}
