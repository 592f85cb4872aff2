import type { Misfit } from "../../../lesson/cross-check.ts";
import type { Spec } from "../spec.ts";

const writing = ["write", "reply", "forward"] as const;

/** Addresses that belong to nobody, so that no learner can ever reach somebody by one. */
const nobodys = /\.example(\/\S*)?$|^0\d{3,4} [\d ]+$|^\+?[\d ]{3,}$/;

function ofMessages(spec: Spec): Misfit[] {
  return spec.messages.flatMap((message, at): Misfit[] => {
    const path = ["messages", at];
    const misfits: Misfit[] = [];
    if (message.who === undefined && message.name === undefined)
      misfits.push({ path, sentence: "Nobody sent this message: give it a “who” or a “name”." });
    const { attached, link } = message;
    if (attached?.picture !== undefined && attached.about === undefined) {
      const sentence = "This drawing is not described: write “about” for a learner who can't see it.";
      misfits.push({ path: [...path, "attached", "picture"], sentence, weight: "error" });
    }
    if (!message.genuine && message.saw === undefined) {
      const sentence = "This one is suspicious: write in “saw” what there is to notice about its sender.";
      misfits.push({ path, sentence, weight: "error" });
    }
    if (!message.genuine && link && link.saw === undefined) {
      const sentence = "This link is suspicious: write in “saw” what there is to notice about where it goes.";
      misfits.push({ path: [...path, "link"], sentence, weight: "error" });
    }
    for (const [where, address] of [
      ["address", message.address],
      ["link", link?.to],
    ] as const) {
      if (address === undefined || nobodys.test(address)) continue;
      const sentence = `“${address}” may be somebody's. End it in “.example”, which nobody can have.`;
      misfits.push({
        path: [...path, where, ...(where === "link" ? ["to"] : [])],
        sentence,
        weight: "error",
      });
    }
    return misfits;
  });
}

/** What a postbox lacks that its learners need. */
export function describedWhole(spec: Spec): Misfit[] {
  const misfits = ofMessages(spec);
  const way = writing.find((one) => spec.controls.includes(one));
  const readyForAll = spec.messages.every(({ phrases }) => phrases.length > 0);
  if (
    way &&
    spec.phrases.length === 0 &&
    !(way === "reply" && !spec.controls.includes("write") && readyForAll)
  ) {
    const sentence =
      "Something can be written here and there are no “phrases”: somebody who would rather not type has nothing to tap.";
    misfits.push({ path: ["controls"], sentence, weight: "error" });
  }
  const needsPeople = spec.controls.includes("write") || spec.controls.includes("forward");
  if (needsPeople && spec.people.length + spec.groups.length === 0)
    misfits.push({ path: ["controls"], sentence: "There is nobody to write to: fill in “people”." });
  return misfits;
}
