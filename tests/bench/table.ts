import type { Beside, Came, Figure } from "./figure.ts";
import { median, spread } from "./statistics.ts";

/** What all rounds together say of a figure. `value` is what its goal is about; `met` is null where there is no goal. */
export interface Row {
  figure: Figure;
  ours: number;
  beside: { [Name in Beside]?: number };
  value: number;
  spread: [least: number, most: number];
  met: boolean | null;
}

function worth({ is, against }: Figure, { ours, beside }: Came): number {
  const other = against ? (beside[against] ?? Number.NaN) : 0;
  if (is === "times") return ours / other;
  return is === "above" ? ours - other : ours;
}

/** A row for a figure. The value is the middle one of the rounds' own, so that what slowed a whole round down counts for nothing. */
export function rowOf(figure: Figure, came: Came[]): Row {
  const values = came.map((one) => worth(figure, one));
  const names = [...new Set(came.flatMap(({ beside }) => Object.keys(beside) as Beside[]))];
  const value = median(values);
  return {
    figure,
    ours: median(came.map(({ ours }) => ours)),
    beside: Object.fromEntries(
      names.map((name) => [name, median(came.map(({ beside }) => beside[name] ?? Number.NaN))]),
    ),
    value,
    spread: spread(values),
    met: figure.most === null ? null : value <= figure.most,
  };
}

const amount = (value: number | undefined, unit: string): string =>
  value === undefined ? "" : `${value.toFixed(unit === "ms" ? 0 : 1)} ${unit}`;

function cells({ figure, ours, beside, value, spread: [least, most], met }: Row): string[] {
  const { unit, is } = figure;
  const written = (number: number): string => (is === "times" ? number.toFixed(2) : amount(number, unit));
  const sign = { times: " ×", above: " above", alone: "" }[is];
  return [
    figure.name,
    amount(ours, unit),
    amount(beside.own, unit),
    amount(beside.floor, unit),
    amount(beside["floor with a worker"], unit),
    amount(beside.Preact, unit),
    `${written(value)}${sign}`,
    `${written(least)} to ${written(most)}`,
    figure.most === null ? "" : `${is === "times" ? figure.most : `${figure.most} ${unit}`}${sign}`,
    met === null ? "" : met ? "met" : "NOT MET",
  ];
}

const heads = [
  ...["figure", "ours", "ours, small", "floor", "floor with a worker", "Preact"],
  ...["comes to", "least to most", "at most", ""],
];

/** The rows as a table to print. */
export function printed(rows: Row[]): string {
  const all = [heads, ...rows.map(cells)];
  const wide = heads.map((_, at) => Math.max(3, ...all.map((row) => row[at]?.length ?? 0)));
  const line = (row: string[]) =>
    `| ${row.map((cell, at) => (at === 0 ? cell.padEnd(wide[at] ?? 0) : cell.padStart(wide[at] ?? 0))).join(" | ")} |`;
  const [head = [], ...rest] = all;
  return [line(head), line(wide.map((width) => "-".repeat(width))), ...rest.map(line)].join("\n");
}
