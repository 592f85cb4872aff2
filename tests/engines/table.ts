import { type Came, columns } from "./journey.ts";

export interface Row extends Came {
  name: string;
}

/** The rows as a table in Markdown, and under it why each `NO` is one. What came after a `NO` was not tried: `–`. */
export function printed(rows: Row[]): string {
  const lines = [
    ["engine", ...columns],
    ...rows.map((row) => [row.name, ...columns.map((one) => row.cells[one] ?? "–")]),
  ];
  const widths = lines[0]?.map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0))) ?? [];
  const line = (cells: string[]) =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(" | ")} |`;
  const [head = [], ...body] = lines;
  const rule = `|${widths.map((width) => "-".repeat(width + 2)).join("|")}|`;
  const reasons = rows.flatMap(({ name, reasons }) => reasons.map((reason) => `${name}, ${reason}`));
  const lacks = rows
    .filter(({ lacks }) => lacks.length > 0)
    .map(({ name, lacks }) => `${name}: ${lacks.join(", ")}`);
  return [
    ...[line(head), rule, ...body.map(line)],
    ...(reasons.length > 0 ? ["", ...reasons] : []),
    ...(lacks.length > 0 ? ["", "What they lack, and did all that without:", ...lacks] : []),
  ].join("\n");
}
