import { type Card, papers } from "../lesson/card.ts";

// Not from `readable.ts`: home's first bytes would be in two files then.
const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string => typeof value === "string";

const isLine = (value: unknown): value is Card["lines"][number] =>
  isFields(value) && isText(value.ask) && Array.isArray(value.words) && value.words.every(isText);

const isCard = (row: unknown): row is Card & { order: number } =>
  isFields(row) &&
  isText(row.title) &&
  papers.some((paper) => paper === row.paper) &&
  Array.isArray(row.lines) &&
  row.lines.every(isLine) &&
  (row.note === null || isText(row.note)) &&
  isText(row.language) &&
  Number.isInteger(row.order);

/** The card in a kept row, and nothing else of it; null where it can't be read. */
export function cardIn(row: unknown): (Card & { order: number }) | null {
  if (!isCard(row)) return null;
  const { title, paper, lines, note, language, order } = row;
  return { title, paper, lines: lines.map(({ ask, words }) => ({ ask, words })), note, language, order };
}
