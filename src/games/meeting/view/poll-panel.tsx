import { useRef } from "preact/hooks";
import { plain } from "../../../lesson/markup.ts";
import { Button } from "../../../ui/button.tsx";
import { Icon } from "../../../ui/icon.tsx";
import { useIntoSight } from "../../../ui/into-sight.ts";
import { Prose } from "../../../voice/prose.tsx";
import { asShown, t } from "../../../voice/words.ts";
import { canSeeResults, pollsToStart } from "../rules/seen.ts";
import { openPoll, type Tally } from "../rules/written.ts";
import { type Meeting, nameOf } from "./meeting.ts";
import "./poll-panel.css";
import { shown } from "./shown.ts";
import { shownLater } from "./shown-later.ts";

function Result({ meeting, tally, most }: { meeting: Meeting; tally: Tally; most: number }) {
  const names = [...tally.who.map((who) => nameOf(meeting, who)), ...(tally.yours ? [t(shown.you)] : [])];
  return (
    <li class="meeting-result">
      <p class="meeting-result-answer">
        <Prose as="span" text={tally.answer} explain={false} />
        <span class="meeting-result-count" aria-hidden="true">
          {tally.votes}
        </span>
        <span class="visually-hidden">{t(shownLater.pollVotes, { count: tally.votes })}</span>
      </p>
      <span class="meeting-result-bar" aria-hidden="true">
        <span style={{ inlineSize: `${most === 0 ? 0 : (100 * tally.votes) / most}%` }} />
      </span>
      {names.length > 0 && <p class="meeting-small">{names.join(", ")}</p>}
    </li>
  );
}

function OpenPoll({ meeting }: { meeting: Meeting }) {
  const { spec, round, play } = meeting;
  const poll = openPoll(spec, round);
  const results = round.poll?.results === true;
  const count = useRef<HTMLUListElement>(null);
  const reply = useRef<HTMLDivElement>(null);
  // Focus leaves the button that is gone for one above, and takes a small screen with it.
  useIntoSight(count, results || null, meeting.calm);
  useIntoSight(reply, results ? null : round.poll?.vote, meeting.calm);
  if (!poll) return null;
  const voted = round.poll?.vote !== null;
  const most = Math.max(...poll.answers.map(({ votes }) => votes));
  return (
    <>
      <Prose text={poll.question} class="meeting-question" />
      {results ? (
        <ul class="meeting-results" ref={count} aria-label={t(shownLater.pollResults)}>
          {poll.answers.map((tally) => (
            <Result key={tally.answer} meeting={meeting} tally={tally} most={most} />
          ))}
        </ul>
      ) : (
        <fieldset class="meeting-answers" aria-label={t(shownLater.pollAnswers)}>
          {poll.answers.map((tally, at) => (
            <Button
              key={tally.answer}
              kind="answer"
              control={`answer-${at}`}
              pressed={tally.yours}
              onPress={() => play({ type: "vote", answer: at })}
            >
              <span class="meeting-tick">{tally.yours && <Icon name="check" />}</span>
              <Prose as="span" text={tally.answer} explain={false} />
            </Button>
          ))}
        </fieldset>
      )}
      {poll.reply && (
        <div ref={reply}>
          <Prose text={poll.reply} class="meeting-reply" />
        </div>
      )}
      {!results && canSeeResults(spec, round) && (
        <>
          {voted && <p class="meeting-small">{t(shownLater.pollChange)}</p>}
          <Button kind="main" icon="poll" control="results" onPress={() => play({ type: "results" })}>
            {t(shownLater.pollShow)}
          </Button>
        </>
      )}
      <p class="visually-hidden" role="status" data-unread>
        {poll.reply ? asShown(plain(poll.reply)) : ""}
      </p>
    </>
  );
}

/** The open poll with its answers or its results, and, for a host, the polls that can be started. */
export function PollPanel({ meeting }: { meeting: Meeting }) {
  const { spec, round, play } = meeting;
  const startable = pollsToStart(spec, round);
  return (
    <>
      {round.poll ? (
        <OpenPoll meeting={meeting} />
      ) : (
        <p>{t(startable.length > 0 ? shownLater.pollHost : shownLater.pollNone)}</p>
      )}
      {startable.map((id) => (
        <div key={id} class="meeting-startable">
          <Prose text={spec.polls.find((poll) => poll.id === id)?.question ?? ""} class="meeting-question" />
          <Button
            kind={round.poll ? "plain" : "main"}
            icon="play"
            control={`start-poll-${id}`}
            onPress={() => play({ type: "start-poll", poll: id })}
          >
            {t(shownLater.pollStart)}
          </Button>
        </div>
      ))}
    </>
  );
}
