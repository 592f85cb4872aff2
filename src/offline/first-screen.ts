/**
 * Home as it last stood on this tablet, for the worker to write into the page: so that it is right from the first paint, in the
 * learner's language and with their own way on. `home` is the screen's own HTML; the others are as the page's root has them.
 */
export interface FirstScreen {
  home: string;
  lang: string;
  dir: string;
  size: string;
  calm: boolean;
  steady: boolean;
}

/** The cache that it is kept in, and the address that it has there. A new version begins without. */
export const firstScreens = { cache: "first-screen", address: "/first-screen" };

/** Whether what was kept can be written into a page: nothing but the screen's own HTML is free in form. */
export const isFirstScreen = (value: unknown): value is FirstScreen =>
  typeof value === "object" &&
  value !== null &&
  "home" in value &&
  typeof value.home === "string" &&
  "lang" in value &&
  /^[a-z]{2,3}$/.test(String(value.lang)) &&
  "dir" in value &&
  /^(ltr|rtl)$/.test(String(value.dir)) &&
  "size" in value &&
  /^[0-3]$/.test(String(value.size)) &&
  "calm" in value &&
  typeof value.calm === "boolean" &&
  "steady" in value &&
  typeof value.steady === "boolean";
