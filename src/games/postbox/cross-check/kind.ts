import type { Misfit } from "../../../lesson/cross-check.ts";
import type { Answer, Spec } from "../spec.ts";

/** Deeds of somebody who is being careful. */
const careful = ["ask", "report", "delete"] as const;

/** Words that tell somebody off who was being careful. */
const scolding =
  /\b(wrong|mistakes?|careless|silly|too careful|unfortunately|sadly|shouldn't|should not|should have|never do|no need)\b/iu;

const isCareful = ({ did }: Answer): boolean => (careful as readonly string[]).includes(did);

function scolds(answers: readonly Answer[], path: Misfit["path"]): Misfit[] {
  return answers.flatMap((answer, at): Misfit[] => {
    const found = isCareful(answer) ? scolding.exec(answer.says)?.[0] : undefined;
    if (!found) return [];
    const sentence = `“${found}” may sound like telling off. Being careful about a genuine message is always fine: say so kindly.`;
    return [{ path: [...path, at, "says"], sentence, weight: "error" }];
  });
}

/** A postbox with suspicious messages teaches distrust, unless it holds genuine ones, and is kind to whoever is careful about them. */
export function kindToTheCareful(spec: Spec): Misfit[] {
  const genuine = spec.messages.filter((message) => message.genuine);
  const misfits: Misfit[] = [];
  if (genuine.length === 0) {
    const sentence =
      'All of these are suspicious: people learn to distrust everything. Add a message with "genuine": true.';
    misfits.push({ path: ["messages"], sentence });
  }
  const general = spec.answers.filter(({ about }) => about !== "suspicious");
  misfits.push(
    ...scolds(
      spec.answers.map((one) => (one.about === "suspicious" ? { ...one, says: "" } : one)),
      ["answers"],
    ),
  );
  spec.messages.forEach((message, at) => {
    if (!message.genuine) return;
    misfits.push(...scolds(message.answers, ["messages", at, "answers"]));
    if (genuine.length === spec.messages.length) return;
    const own = [...message.answers, ...general];
    const silent = careful.find(
      (deed) => spec.controls.includes(deed) && !own.some(({ did }) => did === deed),
    );
    if (!silent) return;
    const sentence = `“${message.id}” is genuine, and nobody answers somebody who is careful about it. Write a kind answer for “${silent}”, here or for the whole step.`;
    misfits.push({ path: ["messages", at], sentence, weight: "error" });
  });
  return misfits;
}
