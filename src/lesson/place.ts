/** Somebody who can help at this place. `number` is what to ring; null where they are spoken to in person. */
export interface Helper {
  name: string;
  what: string;
  number: string | null;
}

/**
 * Who can help at the place where the tablet is, from `lessons/my-place.json`. `checked` says who made sure of it and when, as a date
 * in words; null where nobody has: then nobody in it is shown.
 */
export interface Place {
  name: string;
  checked: { by: string; on: string } | null;
  people: Helper[];
}

/** The people whom somebody at the place has checked; nobody, where nobody has. */
export const checkedPeople = (place: Place | null | undefined): Helper[] =>
  place?.checked ? place.people : [];
