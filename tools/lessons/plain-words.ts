import { daleChall } from "dale-chall";

/**
 * Words that readers of these lessons meet every day and that the list of Dale and Chall, American and of 1995, does not have:
 * how they are spelt here, and what has come since.
 */
const ours = [
  ..."app biro bin bloke cardigan chat click colour crisps crumpet dad dongle email favourite flat fridge grey hello hi".split(
    " ",
  ),
  ..."internet jumper kettle kitchen laptop lift loo lorry mic minibus mobile mum neighbour nobody ok okay online password".split(
    " ",
  ),
  ..."pavement phone photo plug postcard queue robin rubbish sofa swipe tablet tap teapot text toast torch trainers trousers".split(
    " ",
  ),
  ..."tv video website wi-fi wifi worker yes biscuit teabag cuppa noon pyjamas centre theatre programme marmalade somebody's".split(
    " ",
  ),
];

const plain = new Set([...daleChall, ...ours]);

/** What a word may be a form of: `stopped` and `stopping` of `stop`, `cities` of `city`. The word itself comes first. */
function stems(word: string): string[] {
  const bare = word.replace(/(['’](s|re|ll|ve|d|m|t)|n['’]t|s['’])$/, "");
  const cut = ["s", "es", "d", "ed", "r", "er", "st", "est", "ing", "ly", "y", "ful", "less", "ness"].flatMap(
    (end) => (bare.endsWith(end) && bare.length > end.length + 1 ? bare.slice(0, -end.length) : []),
  );
  const whole = cut.flatMap((stem) => [
    stem,
    `${stem}e`,
    stem.replace(/i$/, "y"),
    stem.replace(/(.)\1$/, "$1"),
    stem.replace(/v$/, "f"),
    stem.replace(/v$/, "fe"),
  ]);
  return [word, bare, ...whole, bare.replace(/^un/, "")];
}

/** Whether a word, in any form, is one that nearly every reader knows. Words joined by a hyphen are read one by one. */
export function isPlain(word: string): boolean {
  const small = word.toLowerCase();
  if (stems(small).some((stem) => plain.has(stem))) return true;
  return small.includes("-") && small.split("-").every((part) => part === "" || isPlain(part));
}
