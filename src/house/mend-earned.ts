import { pictureName } from "../library/pictures.ts";
import type { Library } from "../library/types.ts";
import type { Earned, Progress } from "../progress/types.ts";

/** Looks up what lessons leave today, in the lists of their rooms, and puts the record right. Rejects as the library does. */
export async function mendEarned(
  library: Library,
  progress: Progress,
  language: string,
  lessons: readonly { room: { id: string }; lesson: string }[],
): Promise<void> {
  const found: Record<string, Earned | null> = {};
  for (const { room, lesson } of lessons) {
    const listed = await library.listed(language, room.id, lesson);
    found[lesson] = listed && {
      picture: pictureName(listed.keepsake.url),
      name: listed.keepsake.name,
      language,
    };
  }
  await progress.mendEarned(found);
}
