/**
 * What no browser lacks from Chrome 87, Firefox 85 and Safari 15.4 on; whoever is older may lack more than this, and finds out what.
 * One that can't be asked about selectors says no, and is older.
 */
const newEnough = "selector(:focus-visible) and (inset-inline-start: 0)";

/** Makes good what an old browser can't draw, by code that nobody else ever gets. */
export function mendOldBrowser(): void {
  if (CSS.supports(newEnough)) return;
  // Should it not come, the page is less tidy, and works.
  import("./old-styles.ts").then(({ bringOldStyles }) => bringOldStyles()).catch(() => {});
}
