import { plain } from "../../../lesson/markup.ts";
import { words as own, text } from "../../../lesson/saying.ts";
import type { Round } from "../round.ts";
import type { Goal, Spec } from "../spec.ts";
import { words } from "../words.ts";
import { nextCalm } from "./beats.ts";
import { currentGoal, lines } from "./goals.ts";
import { pressable, provided, startsPolls } from "./need.ts";
import { parts } from "./parts.ts";
import { company, inside, person } from "./present.ts";
import { tap, toControl, toPanel, toPlace, type Way, wait } from "./reach.ts";
import { canSeeResults, recipients } from "./seen.ts";

type Finder = (spec: Spec, round: Round, goal: Goal) => Way;

const toBackground: Finder = (spec, round, goal) => {
  const background = goal.background?.[0];
  if (!background) return null;
  const name = own(words[`background-${background}`]);
  return toPanel(spec, round, "background", () =>
    tap(
      words.hintPickBackground,
      `background-${background}`,
      { type: "background", background },
      { background: name },
    ),
  );
};

const toSent: Finder = (spec, round, { sent }) => {
  if (!sent) return null;
  if (inside(round) && !recipients(spec, round).includes(sent)) {
    return person(round, sent)?.here ? toPlace(spec, round, "meeting") : wait(round);
  }
  return toPanel(spec, round, "chat", () => {
    if (round.recipient !== sent) {
      const key = sent === "everyone" ? words.hintEveryone : words.hintOnly;
      return tap(key, `recipient-${sent}`, { type: "recipient", to: sent });
    }
    if (spec.phrases.length > 0) return tap(words.hintPhrase, "phrase-0", { type: "send", phrase: 0 });
    return tap(words.hintOwnWords, "send", { type: "send", phrase: null });
  });
};

function toStart(spec: Spec, round: Round, poll: string): Way {
  return toPanel(spec, round, "poll", () =>
    tap(words.hintStartPoll, `start-poll-${poll}`, { type: "start-poll", poll }),
  );
}

function toPoll(spec: Spec, round: Round, id: string, then: () => Way): Way {
  if (!inside(round)) return toPlace(spec, round, "meeting");
  if (round.poll?.id !== id) return startsPolls(spec) ? toStart(spec, round, id) : wait(round);
  if (round.panel !== "poll" && !spec.controls.includes("poll")) return wait(round);
  return toPanel(spec, round, "poll", then);
}

function toVote(spec: Spec, round: Round): Way {
  const answer = spec.polls.find(({ id }) => id === round.poll?.id)?.answers[0]?.answer ?? "";
  return tap(words.hintThisAnswer, "answer-0", { type: "vote", answer: 0 }, { answer: text(plain(answer)) });
}

const toResults: Finder = (spec, round, { results }) =>
  results
    ? toPoll(spec, round, results, () =>
        canSeeResults(spec, round)
          ? tap(words.hintResults, "results", { type: "results" })
          : toVote(spec, round),
      )
    : null;

const toReaction: Finder = (spec, round, goal) => {
  const reaction = goal.reaction?.[0];
  if (!reaction) return null;
  const name = own(words[`reaction-${reaction}`]);
  return toPanel(spec, round, "reactions", () =>
    tap(words.hintReact, `reaction-${reaction}`, { type: "react", reaction }, { reaction: name }),
  );
};

function toPin(spec: Spec, round: Round, who: string | undefined): Way {
  if (!inside(round)) return toPlace(spec, round, "meeting");
  if (who === undefined || !company(spec, round).includes(who)) {
    return round.place === "group" ? toPlace(spec, round, "meeting") : wait(round);
  }
  return toPanel(spec, round, "view", () => tap(words.hintPin, `pin-${who}`, { type: "pin", who }));
}

const toView: Finder = (spec, round, { view }) => {
  if (!view) return null;
  if (view === "pinned") return toPin(spec, round, company(spec, round)[0]);
  const name = own(words[`view-${view}`]);
  return toPanel(spec, round, "view", () =>
    tap(words.hintPickView, `view-${view}`, { type: "view", view }, { view: name }),
  );
};

const toSharing: Finder = (spec, round, { sharing }) =>
  sharing === "off"
    ? tap(words.hintShareStop, "share-stop", { type: "share", on: false })
    : toPanel(spec, round, "share", () =>
        tap(words.hintShareStart, "share-start", { type: "share", on: true }),
      );

const toRecording: Finder = (spec, round) => {
  if (!inside(round)) return toPlace(spec, round, "meeting");
  if (round.recording !== "asked") return wait(round);
  return tap(words.hintRecordingOk, "recording-ok", { type: "recording-ok" });
};

function toGroup(spec: Spec, round: Round, id: string | undefined): Way {
  const group = spec.groups.find((one) => id === undefined || one.id === id);
  if (round.place !== "meeting") return toPlace(spec, round, "meeting");
  const shut = round.groups === "shut" || (round.panel !== "groups" && !spec.controls.includes("groups"));
  if (shut || !group) return group ? wait(round) : null;
  return toPanel(spec, round, "groups", () =>
    tap(
      words.hintJoinGroup,
      `group-${group.id}`,
      { type: "join-group", group: group.id },
      { group: text(plain(group.name)) },
    ),
  );
}

const toPlaceOf: Finder = (spec, round, { place, group }) => {
  if (!place) return null;
  return place === "group" ? toGroup(spec, round, group) : toPlace(spec, round, place);
};

const toPressed: Finder = (spec, round) => {
  const next = pressable(spec, round).find((control) => !round.pressed.includes(control));
  if (next) return toControl(spec, round, next);
  return inside(round) ? wait(round) : toPlace(spec, round, "meeting");
};

const finders: Partial<Record<keyof Goal, Finder>> = {
  mic: (spec, round) => toControl(spec, round, "mute"),
  camera: (spec, round) => toControl(spec, round, "camera"),
  background: toBackground,
  looked: (spec, round) => toControl(spec, round, "behind"),
  sent: toSent,
  started: (spec, round, { started }) => (started ? toStart(spec, round, started) : null),
  voted: (spec, round, { voted }) => (voted ? toPoll(spec, round, voted, () => toVote(spec, round)) : null),
  results: toResults,
  hand: (spec, round) => toControl(spec, round, "hand"),
  reaction: toReaction,
  view: toView,
  pinned: (spec, round, { pinned }) => toPin(spec, round, pinned),
  captions: (spec, round) => toControl(spec, round, "captions"),
  renamed: (spec, round) =>
    toPanel(spec, round, "rename", () => tap(words.hintName, "name-0", { type: "rename", name: 0 })),
  sharing: toSharing,
  recording: toRecording,
  pressed: toPressed,
  putBack: (spec) => (spec.reset ? tap(words.hintPutBack, "put-back", { type: "put-back" }) : null),
  group: (spec, round, { group }) => toGroup(spec, round, group),
  place: toPlaceOf,
};

/** Waiting is only worth it where somebody else has something to do. */
function worthIt(spec: Spec, round: Round, way: Way): Way {
  if (way?.move.type !== "calm" || nextCalm(spec, round) !== undefined) return way;
  return provided(spec, round) === round ? null : way;
}

/**
 * The next right move towards the current goal; null when all goals are met. A goal's settings come before its place: a learner
 * who is to be muted and in the waiting room mutes at the door.
 */
export function nextStep(spec: Spec, round: Round): Way {
  const goal = currentGoal(spec, round);
  if (!goal) return null;
  const holds = lines(round, goal);
  for (const part of parts) {
    const way = part.way(spec, round, goal, holds);
    if (way !== undefined) return worthIt(spec, round, way);
  }
  for (const [line, find] of Object.entries(finders) as [keyof Goal, Finder][]) {
    if (holds[line] === false) return worthIt(spec, round, find(spec, round, goal));
  }
  return null;
}
