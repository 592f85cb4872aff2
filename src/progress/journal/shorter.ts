import type { PlayEvent } from "../types.ts";
import type { Person, Whole } from "./lines.ts";

/** About how many bytes something takes as a line. */
const sizeOf = (value: unknown): number => JSON.stringify(value).length;

/** What of a person's events can be done without, the least needed first: moves in plays that have ended, then all else of those. Their totals stay. */
function spare({ events }: Person): PlayEvent[] {
  const ended = new Set(events.filter((event) => event.ended).map(({ play }) => play));
  const over = events.filter(({ play }) => ended.has(play));
  const isMove = ({ ended: last, action }: PlayEvent) => !last && action.type !== "open";
  return [...over.filter(isMove), ...over.filter((event) => !isMove(event))];
}

/** The same in about `most` bytes or less, if leaving out what is over and done, oldest first, can do it. What is unfinished is never left out. */
export function shorter(whole: Whole, most: number): Whole {
  let over = sizeOf(whole) - most;
  if (over <= 0) return whole;
  const out = new Set<PlayEvent>();
  // Each person gives in turn, so that one who did much does not cost the others theirs.
  const lists = whole.people.map(spare);
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  for (let nth = 0; nth < longest && over > 0; nth++) {
    for (const list of lists) {
      const event = list[nth];
      if (!event || over <= 0) continue;
      out.add(event);
      over -= sizeOf(event) + 1;
    }
  }
  const people = whole.people.map((person) => ({
    ...person,
    events: person.events.filter((event) => !out.has(event)),
  }));
  return { ...whole, people };
}

/**
 * What a database holds now, with what a journal has besides of the people who are in it. The database is believed about who there is,
 * what they finished and every play that it gives; the journal may have earlier ones.
 */
export function joined(now: Whole, before: Whole | null): Whole {
  const people = now.people.map((person): Person => {
    const known = before?.people.find(({ learner }) => learner.id === person.learner.id);
    const given = new Set(person.events.map(({ play }) => play));
    const earlier = known?.events.filter(({ play }) => !given.has(play)) ?? [];
    return { ...person, events: [...earlier, ...person.events] };
  });
  return { ...now, people };
}
