import type { Alternatives, CrossCheck, Misfit } from "../../lesson/cross-check.ts";
import { type Path, twice, unknown } from "../../lesson/misfits.ts";
import { askers } from "./names.ts";
import { firstOf, inboxOf } from "./rules/device.ts";
import type { DeviceSpec, Goal, Spec } from "./spec.ts";
import { styles } from "./styles.ts";

/** The same devices in each of the other outfits: a learner may meet any of them. */
export const alternatives: Alternatives<Spec> = (spec) =>
  styles
    .filter(({ id }) => id !== spec.style)
    .map(({ id }) => ({ name: id, spec: { ...spec, style: id as Spec["style"] } }));

function links(spec: Spec): Misfit[] {
  const { goals, script, people, messages, networks, devices, signIn } = spec;
  const waits = script.map(({ when }, at): [string | undefined, Path] => [
    typeof when === "object" && "goal" in when ? when.goal : undefined,
    ["script", at, "when", "goal"],
  ]);
  const joins = [
    ...networks.map(({ id }) => id),
    ...(spec.hotspot ? ["phone"] : []),
    ...(spec.dongle ? ["dongle"] : []),
  ];
  return [
    ...unknown(
      goals.map(({ id }) => id),
      "goal",
      waits,
    ),
    ...unknown(
      people.map(({ who }) => who),
      "person",
      script.map(({ who }, at) => [who, ["script", at, "who"]]),
    ),
    ...unknown(
      messages.map(({ id }) => id),
      "message",
      [
        [signIn?.message, ["signIn", "message"]],
        ...script.map(({ message }, at): [string | undefined, Path] => [message, ["script", at, "message"]]),
        ...goals.map(({ read }, at): [string | undefined, Path] => [read, ["goals", at, "read"]]),
        ...goals.map(({ answered }, at): [string | undefined, Path] => [answered, ["goals", at, "answered"]]),
      ],
    ),
    ...unknown(joins, "network", [
      ...goals.map(({ joined }, at): [string | undefined, Path] => [joined, ["goals", at, "joined"]]),
      ...devices.map(({ joined }, at): [string | undefined, Path] => [joined, ["devices", at, "joined"]]),
    ]),
    ...unknown(
      devices.map(({ kind }) => kind),
      "device",
      goals.map(({ on }, at) => [on, ["goals", at, "on"]]),
    ),
  ];
}

function beats({ script }: Spec): Misfit[] {
  return script.flatMap((beat, at): Misfit[] => {
    const misfits: Misfit[] = [];
    if (beat.who === undefined && (beat.says !== undefined || beat.mood !== undefined)) {
      const field = beat.says === undefined ? "mood" : "says";
      misfits.push({
        path: ["script", at, field],
        sentence: `“${field}” needs a “who”: somebody has to do it.`,
      });
    }
    if (beat.again && !(typeof beat.when === "object" && "did" in beat.when)) {
      const sentence = "“again” goes with “did” only: nothing else happens twice.";
      misfits.push({ path: ["script", at, "again"], sentence });
    }
    return misfits;
  });
}

const inTheSettings: (keyof Goal)[] = [
  ...(["volume", "brightness", "text", "wifi", "joined", "data"] as const),
  ...(["aeroplane", "hotspot", "online", "refused"] as const),
];

/** What one line of a goal needs of its device, as a sentence where it lacks that. */
function lacking(spec: Spec, goal: Goal, device: DeviceSpec): [keyof Goal, string][] {
  const out: [keyof Goal, string][] = [];
  const line = inTheSettings.find((one) => goal[one] !== undefined);
  if (line && !device.apps.includes("settings"))
    out.push([line, `“${line}” can't be reached: the ${device.kind} has no app “settings”.`]);
  for (const name of ["open", "used", "decided", "allowed", "refused"] as const) {
    const app = goal[name];
    if (app && !device.apps.includes(app))
      out.push([name, `“${name}” can't be reached: the ${device.kind} has no app “${app}”.`]);
    if (app && name !== "open" && name !== "used" && !askers[app])
      out.push([name, `The app “${app}” asks for nothing.`]);
  }
  if (goal.used && ["messages", "library", "settings"].includes(goal.used))
    out.push(["used", `The app “${goal.used}” has no button of its own: say “open”.`]);
  for (const name of ["data", "hotspot", "sim"] as const)
    if (goal[name] !== undefined && device.sim === "none")
      out.push([name, `“${name}” needs a SIM card: put "sim": "in" or "sim": "out" in the ${device.kind}.`]);
  if (goal.hotspot && !spec.hotspot)
    out.push(["hotspot", "The hotspot has no name and password: write “hotspot”."]);
  if (goal.dongle && !spec.dongle) out.push(["dongle", "There is no dongle: write “dongle”."]);
  if (goal.asleep && !device.keys)
    out.push(["asleep", `There is no power button: put "keys": true in the ${device.kind}.`]);
  if (goal.signedIn && !(spec.signIn && device.apps.includes("library")))
    out.push(["signedIn", "It needs “signIn”, and the app “library”."]);
  if (goal.putBack && !spec.reset)
    out.push(["putBack", 'There is no big button to press: put "reset": true in this step.']);
  const most = device.apps.length + (device.keys ? 6 : 3);
  if (goal.pressed !== undefined && goal.pressed > most)
    out.push(["pressed", `${goal.pressed} things are many here: keep to ${most}.`]);
  return out;
}

function reachable(spec: Spec): Misfit[] {
  return spec.goals.flatMap((goal, at): Misfit[] => {
    const kind = goal.on ?? firstOf(spec);
    const device = spec.devices.find((one) => one.kind === kind);
    const lacks = device ? lacking(spec, goal, device) : [];
    const theirs = spec.networks.find(({ id }) => id === goal.joined)?.theirs;
    if (theirs) lacks.push(["joined", "This network is somebody else's: nobody here has its password."]);
    return lacks.map(([line, sentence]) => ({ path: ["goals", at, line], sentence }));
  });
}

function messages(spec: Spec): Misfit[] {
  const inbox = spec.devices.find(({ kind }) => kind === inboxOf(spec));
  const misfits: Misfit[] = [];
  if (spec.messages.length > 0 && inbox && !inbox.apps.includes("messages")) {
    const sentence = `Messages come on the ${inbox.kind}, and it has no app “messages”.`;
    misfits.push({ path: ["messages"], sentence });
  }
  spec.messages.forEach(({ id, answers, code }, at) => {
    const wanted = spec.goals.some(({ answered }) => answered === id);
    if (wanted && !answers.some(({ fits }) => fits)) {
      const sentence = 'No answer will do here: give at least one "fits": true.';
      misfits.push({ path: ["messages", at, "answers"], sentence });
    }
    const read = spec.goals.some((goal) => goal.read === id);
    if (spec.signIn?.message === id && read && !spec.devices.some(({ apps }) => apps.includes("library"))) {
      const sentence = "This code comes when the learner asks for it, and no device has the app “library”.";
      misfits.push({ path: ["messages", at], sentence });
    }
    if (spec.signIn?.message === id && code === undefined)
      misfits.push({ path: ["messages", at], sentence: "This message is to bring a code: write “code”." });
  });
  return misfits;
}

function networks({ networks: all }: Spec): Misfit[] {
  return all.flatMap(({ id, password, theirs }, at): Misfit[] => [
    ...(id === "phone" || id === "dongle" || id === "code"
      ? [
          {
            path: ["networks", at, "id"],
            sentence: `“${id}” is the name of something else. Choose another.`,
          },
        ]
      : []),
    ...(theirs && password !== undefined
      ? [
          {
            path: ["networks", at, "password"],
            sentence: "Nobody here knows the password of somebody else's network: take it out.",
          },
        ]
      : []),
  ]);
}

/** What of a practice phone does not fit together. */
export const crossCheck: CrossCheck<Spec> = (spec) => [
  ...twice(
    spec.goals.map(({ id }) => id),
    ["goals"],
    "id",
    "The goal",
  ),
  ...twice(
    spec.messages.map(({ id }) => id),
    ["messages"],
    "id",
    "The message",
  ),
  ...twice(
    spec.networks.map(({ id }) => id),
    ["networks"],
    "id",
    "The network",
  ),
  ...twice(
    spec.people.map(({ who }) => who),
    ["people"],
    "who",
    "The person",
  ),
  ...twice(
    spec.devices.map(({ kind }) => kind),
    ["devices"],
    "kind",
    "The device",
  ),
  ...links(spec),
  ...beats(spec),
  ...reachable(spec),
  ...messages(spec),
  ...networks(spec),
];
