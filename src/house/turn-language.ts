import type { Offline } from "../offline/types.ts";
import type { Progress } from "../progress/types.ts";
import { speak, voice } from "../voice/words.ts";

/**
 * Turns the screens to a language, remembers it for the learner, and has its lessons kept for when there is no internet.
 * Resolves to whether its words could be had; where they could not, nothing has changed.
 */
export async function turnLanguage(language: string, progress: Progress, offline: Offline): Promise<boolean> {
  try {
    await speak(language, voice.getState().mirrored);
  } catch {
    return false;
  }
  await progress.change({ language });
  void offline.keepLanguage(language);
  return true;
}
