import type { Alternatives, CrossCheck, Misfit } from "../../lesson/cross-check.ts";
import { type Path, type Use, unknown } from "../../lesson/misfits.ts";
import { HOME, RESULTS } from "./names.ts";
import { askedShape, followable, formOf } from "./rules/seen.ts";
import type { Field, Goal, Spec } from "./spec.ts";
import { styles } from "./styles.ts";

/** The same web in each of the other outfits: a learner may meet any of them. */
export const alternatives: Alternatives<Spec> = (spec) =>
  styles
    .filter(({ id }) => id !== spec.style)
    .map(({ id }) => ({ name: id, spec: { ...spec, style: id as Spec["style"] } }));

/** Names of which there is more than one, each where the second stands. */
function twice(uses: [string, Path][], what: string): Misfit[] {
  const names = uses.map(([name]) => name);
  return uses.flatMap(([name, path], at) =>
    names.indexOf(name) === at ? [] : [{ path, sentence: `The ${what} “${name}” is here twice.` }],
  );
}

interface Placed<Thing> {
  thing: Thing;
  path: Path;
}

const parts = ({ pages }: Spec) =>
  pages.flatMap(({ parts: list }, page) =>
    list.map((thing, at): Placed<typeof thing> => ({ thing, path: ["pages", page, "parts", at] })),
  );

const links = (spec: Spec) =>
  parts(spec).flatMap(({ thing, path }) => (followable(thing) ? [{ thing, path }] : []));

const fields = (spec: Spec): Placed<Field>[] =>
  parts(spec).flatMap(({ thing, path }) =>
    thing.part === "form"
      ? thing.fields.map((field, at) => ({ thing: field, path: [...path, "fields", at] }))
      : [],
  );

function doubles(spec: Spec): Misfit[] {
  const named = spec.pages.map(({ id }, at): [string, Path] => [id, ["pages", at, "id"]]);
  const results = spec.search?.results ?? [];
  const reserved = named.flatMap(([name, path]): Misfit[] =>
    name === HOME || name === RESULTS
      ? [{ path, sentence: `“${name}” is the browser's own page. Give this one another name.` }]
      : [],
  );
  return [
    ...reserved,
    ...twice(named, "page"),
    ...twice(
      spec.goals.map(({ id }, at) => [id, ["goals", at, "id"]]),
      "goal",
    ),
    ...twice(
      fields(spec).map(({ thing, path }) => [thing.id, [...path, "id"]]),
      "field",
    ),
    ...twice(
      [
        ...results.map(({ id }, at): [string, Path] => [id, ["search", "results", at, "id"]]),
        ...links(spec).flatMap(({ thing, path }): [string, Path][] =>
          thing.id === undefined ? [] : [[thing.id, [...path, "id"]]],
        ),
      ],
      "link or result",
    ),
  ];
}

function known(spec: Spec): Misfit[] {
  const pages = spec.pages.map(({ id }) => id);
  const places = [...pages, HOME, RESULTS];
  const results = spec.search?.results ?? [];
  const goals = (line: keyof Goal): Use[] =>
    spec.goals.map((goal, at): Use => {
      const value = goal[line];
      return [typeof value === "string" ? value : undefined, ["goals", at, line]];
    });
  const lines = (...names: (keyof Goal)[]): Use[] => names.flatMap(goals);
  const tapped = [
    ...results.map(({ id }) => id),
    ...links(spec).flatMap(({ thing }) => (thing.id === undefined ? [] : [thing.id])),
  ];
  const when = (key: "goal" | "opened"): Use[] =>
    spec.remarks.map(({ when: wait }, at): Use => {
      const found =
        typeof wait === "object" && key in wait ? (wait as Record<string, string>)[key] : undefined;
      return [found, ["remarks", at, "when", key]];
    });
  return [
    ...unknown(places, "page", [[spec.start, ["start"]], ...lines("page"), ...when("opened")]),
    ...unknown(pages, "page", [
      ...spec.shelf.map((id, at): Use => [id, ["shelf", at]]),
      ...links(spec).map(({ thing, path }): Use => [thing.to, [...path, "to"]]),
      ...results.map(({ to }, at): Use => [to, ["search", "results", at, "to"]]),
      ...lines("visited", "lock", "address", "cookies", "lookedOver", "sent"),
    ]),
    ...unknown(
      results.map(({ id }) => id),
      "result",
      (spec.search?.phrases ?? []).flatMap(({ finds }, phrase) =>
        finds.map((id, at): Use => [id, ["search", "phrases", phrase, "finds", at]]),
      ),
    ),
    ...unknown(tapped, "link, advert or result", lines("tapped")),
    ...unknown(
      fields(spec).map(({ thing }) => thing.id),
      "field",
      [
        ...lines("changed"),
        ...spec.goals.flatMap(({ filled }, at) =>
          (filled ?? []).map((id, place): Use => [id, ["goals", at, "filled", place]]),
        ),
      ],
    ),
    ...unknown(
      spec.goals.map(({ id }) => id),
      "goal",
      when("goal"),
    ),
  ];
}

/** Everything answers: what can be tapped leads somewhere, or says something. */
function answers(spec: Spec): Misfit[] {
  const silent = "It leads nowhere and says nothing: give it a “to”, or a “reply”.";
  const bare = links(spec).flatMap(({ thing, path }): Misfit[] =>
    thing.to === undefined && thing.reply === undefined ? [{ path, sentence: silent }] : [],
  );
  const results = (spec.search?.results ?? []).flatMap(({ to, reply, address }, at): Misfit[] => {
    const path = ["search", "results", at];
    if (to !== undefined) return [];
    const sentence = "A result that leads nowhere needs an “address” of its own.";
    return [
      ...(reply === undefined ? [{ path, sentence: silent }] : []),
      ...(address === undefined ? [{ path, sentence }] : []),
    ];
  });
  return [...bare, ...results];
}

function forms(spec: Spec): Misfit[] {
  const many = spec.pages.flatMap(({ parts: list }, at): Misfit[] => {
    const second = list
      .map(({ part }) => part)
      .indexOf("form", list.findIndex(({ part }) => part === "form") + 1);
    return second > 0 ? [{ path: ["pages", at, "parts", second], sentence: "A page has one form." }] : [];
  });
  const odd = fields(spec).flatMap(({ thing, path }): Misfit[] => {
    if (thing.kind !== "words") return [];
    const misfits: Misfit[] = [];
    if (thing.shape !== undefined && thing.odd === undefined) {
      const sentence = "Say kindly what to do when it doesn't look so: write “odd”.";
      misfits.push({ path: [...path, "shape"], sentence });
    }
    if (thing.starts !== undefined && thing.offers[thing.starts] === undefined) {
      const sentence = `“starts” is ${thing.starts}, and “offers” counts from 0 to ${thing.offers.length - 1}.`;
      misfits.push({ path: [...path, "starts"], sentence });
    }
    return misfits;
  });
  return [...many, ...odd];
}

function reachable(spec: Spec): Misfit[] {
  const askedFor = (shape: "word" | "words") =>
    spec.search?.phrases.some((_, at) => askedShape(spec, at) === shape) ?? false;
  return spec.goals.flatMap(({ searched, tabs, did, sent, lookedOver, cookies }, at): Misfit[] => {
    const path = (line: keyof Goal): Path => ["goals", at, line];
    const misfits: Misfit[] = [];
    if (searched === "any" && !spec.search) {
      misfits.push({
        path: path("searched"),
        sentence: "There is nothing to ask: the step has no “search”.",
      });
    }
    if ((searched === "word" || searched === "words") && !askedFor(searched)) {
      const many = searched === "word" ? "of one word" : "of several words";
      misfits.push({ path: path("searched"), sentence: `No phrase in “search” is one ${many}.` });
    }
    const byTabs = tabs !== undefined || did === "new-tab" || did === "change-tab" || did === "close-tab";
    const lacks = byTabs ? "tabs" : did === "forward" || did === "again" ? did : null;
    if (lacks !== null && !spec.controls.includes(lacks)) {
      const line = tabs !== undefined ? "tabs" : "did";
      misfits.push({ path: path(line), sentence: `It can't be reached: “controls” has no “${lacks}”.` });
    }
    for (const [line, id] of [
      ["sent", sent],
      ["lookedOver", lookedOver],
    ] as const) {
      const page = spec.pages.find((one) => one.id === id);
      if (page && !formOf(page))
        misfits.push({ path: path(line), sentence: `The page “${id}” has no form.` });
    }
    const asks = spec.pages.find(({ id }) => id === cookies);
    if (asks && !asks.cookies) {
      misfits.push({ path: path("cookies"), sentence: `The page “${cookies}” asks nothing about cookies.` });
    }
    return misfits;
  });
}

/** Somebody who speaks up later would push the page away under a finger: whoever is there is there from the start. */
function company({ remarks }: Spec): Misfit[] {
  const late = remarks.length > 0 && !remarks.some(({ when }) => when === "start");
  const sentence = "Let somebody say something at the start: a bubble that comes later moves the page.";
  return late ? [{ path: ["remarks", 0, "when"], sentence, weight: "warning" }] : [];
}

/** What of a practice browser does not fit together. */
export const crossCheck: CrossCheck<Spec> = (spec) => [
  ...doubles(spec),
  ...known(spec),
  ...answers(spec),
  ...forms(spec),
  ...reachable(spec),
  ...company(spec),
];
