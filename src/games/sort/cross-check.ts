import type { CrossCheck, Misfit } from "../../lesson/cross-check.ts";
import type { Spec } from "./spec.ts";

/** Ids that are here more than once: each has to be told from the others. */
function twins(list: readonly { id: string }[], field: "things" | "places"): Misfit[] {
  const ids = list.map(({ id }) => id);
  return ids.flatMap((id, at): Misfit[] =>
    ids.indexOf(id) === at
      ? []
      : [{ path: [field, at, "id"], sentence: `“${id}” is here twice. Each needs a name of its own.` }],
  );
}

/** What of some things and their places does not fit together: every placing has exactly one reply. */
export const crossCheck: CrossCheck<Spec> = ({ things, places }) => {
  const names = places.map(({ id }) => id);
  const misfits = [...twins(places, "places"), ...twins(things, "things")];
  things.forEach(({ id, replies }, at) => {
    const about = replies.map((reply) => reply.in);
    about.forEach((place, number) => {
      const path = ["things", at, "replies", number, "in"];
      if (!names.includes(place)) {
        misfits.push({ path, sentence: `There is no place “${place}” here.`, found: place, names });
      } else if (about.indexOf(place) !== number) {
        misfits.push({ path, sentence: `“${id}” has two replies for “${place}”. One is enough.` });
      }
    });
    for (const place of names.filter((name) => !about.includes(name))) {
      const sentence = `“${id}” has no reply for “${place}”: what is said when it is put there?`;
      misfits.push({ path: ["things", at, "replies"], sentence });
    }
  });
  for (const place of names.filter(
    (name) => !things.some(({ replies }) => replies.some((reply) => reply.in === name && reply.fits)),
  )) {
    if (things.every(({ replies }) => replies.every(({ fits }) => !fits))) break;
    const sentence = `Nothing fits “${place}”. A place that stays empty may puzzle people.`;
    misfits.push({ path: ["places", names.indexOf(place)], sentence, weight: "warning" });
  }
  return misfits;
};
