/** Where this computer's Chromium or Chrome is, or null: what CHROMIUM says, then the PATH, then the usual places. */
export function findChromium(env?: NodeJS.ProcessEnv): string | null;
