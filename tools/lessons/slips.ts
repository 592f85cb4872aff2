import { type ParseError, printParseErrorCode } from "jsonc-parser";

/** A slip in the writing of JSON: where it is, and what to do about it. */
export interface Slip {
  offset: number;
  sentence: string;
}

const said: Record<string, string> = {
  InvalidSymbol: "This word needs quotation marks around it, or is not meant to be here.",
  InvalidNumberFormat: "This number can't be read. Write it in digits, as in 4 or 2.5.",
  PropertyNameExpected: "A field's name in quotation marks was expected here.",
  ValueExpected: "A value was expected here.",
  ColonExpected: "A colon was expected here, between the field's name and its value.",
  EndOfFileExpected: "The file should end here, but there is more.",
  InvalidCommentToken: "There can be no comments in this file. Take this one out.",
  UnexpectedEndOfComment: "There can be no comments in this file. Take this one out.",
  UnexpectedEndOfString:
    "This text has no closing quotation mark on its line. A text begins and ends on one line.",
  UnexpectedEndOfNumber: "This number can't be read. Write it in digits, as in 4 or 2.5.",
  InvalidUnicode: "This \\u code can't be read. Type the letter itself.",
  InvalidEscapeCharacter: "A \\ can't stand in front of this letter. To write a \\ itself, write \\\\.",
};

const meant: Record<string, string> = {
  true: "Write true, in small letters and without quotation marks.",
  yes: "Write true, without quotation marks.",
  false: "Write false, in small letters and without quotation marks.",
  no: "Write false, without quotation marks.",
  ";": "A comma was meant here, not a semicolon.",
  "=": "A colon was meant here, not =.",
};

/** The { or [ that is open at a place in the text, and where it stands. */
function openAt(text: string, end: number): { mark: string; offset: number } | null {
  const open: { mark: string; offset: number }[] = [];
  for (const { 0: mark, index } of text.slice(0, end).matchAll(/"(?:[^"\\\n]|\\.)*"?|[{}[\]]/g)) {
    if (mark === "{" || mark === "[") open.push({ mark, offset: index });
    if (mark === "}" || mark === "]") open.pop();
  }
  return open.at(-1) ?? null;
}

const lineOf = (text: string, offset: number): number => text.slice(0, offset).split("\n").length;

/** A bracket of the wrong kind, or null. */
function wrongBracket(text: string, offset: number): string | null {
  const found = text.charAt(offset);
  const open = openAt(text, offset);
  if (!open || (found !== "}" && found !== "]")) return null;
  const [closing, what] = open.mark === "[" ? ["]", "list"] : ["}", "group"];
  if (found === closing) return null;
  const line = lineOf(text, open.offset);
  return `This ${found} stands where ${closing} should close the ${what} of line ${line}. Is it the wrong bracket, or one too many?`;
}

function neverClosed(text: string): string {
  const open = openAt(text, text.length);
  const [closing, what] = open?.mark === "[" ? ["]", "list"] : ["}", "group of fields"];
  return `The ${what} that begins in line ${lineOf(text, open?.offset ?? 0)} has no closing ${closing}.`;
}

function oddWord(text: string, offset: number, before: string): string | undefined {
  const word = /^[^\s,:{}[\]"]*/.exec(text.slice(offset))?.[0] ?? "";
  if (/[“”„«»‘’]/.test(word.charAt(0))) {
    return 'The quotation marks here are curly (“ ”). Around a name or a text they have to be straight: ".';
  }
  if (word.startsWith("'"))
    return `A name or a text stands in straight double quotation marks ("), not in '.`;
  if (word.startsWith("(")) return "A list stands in [ ], not in ( ).";
  if (before.endsWith('"') && /^\p{L}/u.test(word)) {
    return "The text ended at the quotation mark before this. For a quotation inside a text, use “ and ”.";
  }
  return Object.hasOwn(meant, word.toLowerCase()) ? meant[word.toLowerCase()] : undefined;
}

/** What to do about the first thing in a text that is not JSON: what comes after it is often its echo. */
export function slip(text: string, { error, offset }: ParseError): Slip {
  const code = printParseErrorCode(error);
  const before = text.slice(0, offset).trimEnd();
  const at = (sentence: string, where = offset): Slip => ({
    offset: where,
    sentence: `This is not JSON. ${sentence}`,
  });

  const bracket = wrongBracket(text, offset);
  if (bracket) return at(bracket);
  if (code === "InvalidSymbol") {
    const word = oddWord(text, offset, before);
    if (word) return at(word);
  }
  if (code === "InvalidCharacter") {
    const inside = text
      .slice(offset)
      .split("")
      .findIndex((letter) => letter < " " && letter !== "\n");
    const where = offset + Math.max(0, inside);
    const tab = text.charAt(where) === "\t";
    return at(
      tab
        ? "There is a tab in this text. Type a space instead."
        : "There is a character here that can't be seen. Take it out.",
      where,
    );
  }
  if ((code === "ValueExpected" || code === "PropertyNameExpected") && before.endsWith(",")) {
    return at("There is a comma too many here: nothing comes after it.", before.length - 1);
  }
  if (text.slice(offset).trim() === "" && code !== "UnexpectedEndOfString") {
    return at(neverClosed(text), before.length);
  }
  if (code === "CommaExpected") {
    if (text.charAt(offset) === ":") {
      return at("This : stands in a list [ ], where nothing has a field's name. Is a group { } meant?");
    }
    if (/[:,[\s]-?0$/.test(before) && before.length === offset && /\d/.test(text.charAt(offset))) {
      return at("A number can't begin with 0. Take the 0 away.", offset - 1);
    }
    return at("A comma is missing here, before the next value.", before.length);
  }
  return at(said[code] ?? "Something here can't be read.");
}
