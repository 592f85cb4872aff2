import { type Library, type Listed, NotBrought } from "../library/types.ts";
import type { Finished, Progress } from "../progress/types.ts";
import { learnerName } from "../voice/learner-name.ts";

/** A finished lesson with what its room says of it; null where it is not here any more. */
interface Done extends Finished {
  listed: Listed | null;
}

/** Somebody who uses this tablet, by what they are called, and what they have finished. */
export interface Did {
  id: string;
  name: string;
  done: Done[];
}

const listedOrGone = (library: Library, language: string, { room, lesson }: Finished) =>
  library.listed(language, room, lesson).catch((trouble: unknown) => {
    if (trouble instanceof NotBrought && trouble.why === "unknown") return null;
    throw trouble;
  });

/** What everybody on this tablet has finished. Rejects as the library does. */
export async function recordOf(progress: Progress, library: Library, language: string): Promise<Did[]> {
  const { learners } = progress.store.getState();
  const all: Did[] = [];
  // One after the other: a record has every move in it, and six of them at once are much for a small tablet.
  for (const learner of learners) {
    const finished = await progress.finishedBy(learner.id);
    const listed = await Promise.all(finished.map((each) => listedOrGone(library, language, each)));
    const done = finished.map((each, at) => ({ ...each, listed: listed[at] ?? null }));
    all.push({ id: learner.id, name: learnerName(learner, learners), done });
  }
  return all;
}
