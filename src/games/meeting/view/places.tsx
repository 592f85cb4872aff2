import { Button } from "../../../ui/button.tsx";
import { Icon } from "../../../ui/icon.tsx";
import { Portrait } from "../../../ui/person.tsx";
import { Robin } from "../../../ui/robin.tsx";
import { Prose } from "../../../voice/prose.tsx";
import { t } from "../../../voice/words.ts";
import { hostOf, type Meeting, nameOf } from "./meeting.ts";
import { shownLater } from "./shown-later.ts";
import { Tile } from "./tile.tsx";

/** The message that the invitation came in, with the link to tap. */
export function LinkPlace({ meeting }: { meeting: Meeting }) {
  const { spec, cast, play } = meeting;
  const host = hostOf(meeting);
  const look = cast[host]?.look;
  return (
    <div class="meeting-place meeting-letter">
      <h3>{t(shownLater.linkTitle)}</h3>
      <div class="meeting-letter-card">
        <p class="meeting-letter-from">
          {look && <Portrait look={look} face="smile" size={72} />}
          {t(shownLater.linkFrom, { name: nameOf(meeting, host) })}
        </p>
        {spec.invitation && <Prose text={spec.invitation} />}
        <button
          type="button"
          class="meeting-link"
          data-control="link"
          onClick={() => play({ type: "follow-link" })}
        >
          <Icon name="door" />
          {t(shownLater.linkJoin)}
        </button>
      </div>
    </div>
  );
}

/** How the learner looks before they go in, and the button that asks to be let in. */
export function PreviewPlace({ meeting }: { meeting: Meeting }) {
  return (
    <div class="meeting-place">
      <h3>{t(shownLater.previewTitle)}</h3>
      <p>{t(shownLater.previewAbout)}</p>
      <div class="meeting-mirror">
        <Tile meeting={meeting} who="you" big />
      </div>
      <Button kind="main" icon="door" control="knock" onPress={() => meeting.play({ type: "knock" })}>
        {t(shownLater.knock)}
      </Button>
    </div>
  );
}

/** The waiting room. */
export function WaitingPlace({ meeting }: { meeting: Meeting }) {
  return (
    <div class="meeting-place meeting-waiting">
      <h3>{t(shownLater.waitingTitle)}</h3>
      <svg class="meeting-door" viewBox="0 0 240 200" aria-hidden="true">
        <g stroke="#1d2b28" stroke-width="4" stroke-linejoin="round">
          <path d="M0 190h240v14H0z" fill="#d98c5f" />
          <path d="M76 190V64q0-44 44-44t44 44v126z" fill="#2e8b6a" />
          <path d="M92 96V68q0-30 28-30t28 30v28z" fill="#ffe7ae" />
          <path d="M120 38v58M92 70h56M92 114h56v64H92z" fill="none" />
          <circle cx="152" cy="128" r="7" fill="#ffb72b" />
          <path d="M186 190v-46h40v46M186 164h40M194 144v-24M218 144v-24" fill="#a9dcef" />
          <path d="M20 190q-6-30 18-44 24 14 18 44z" fill="#ffb72b" />
          <path d="M38 146v-16q-12-4-10-16 12 2 10 16 2-16 14-16 0 14-14 16" fill="#2e8b6a" />
        </g>
      </svg>
      <p role="status">{t(shownLater.waitingAbout, { name: nameOf(meeting, hostOf(meeting)) })}</p>
    </div>
  );
}

/** Outside again, with the way back in. */
export function LeftPlace({ meeting }: { meeting: Meeting }) {
  const { spec, cast, round } = meeting;
  return (
    <div class="meeting-place meeting-left">
      <div class="meeting-farewell" aria-hidden="true">
        {spec.people
          .filter(({ who }) => round.people[who]?.here)
          .map(({ who }) => {
            const look = cast[who]?.look;
            return look && <Portrait key={who} look={look} face="glad" size={84} />;
          })}
        <Robin size={4.5} mood="glad" />
      </div>
      <h3>{t(shownLater.leftTitle)}</h3>
      <p>{t(shownLater.leftAbout)}</p>
      <Button kind="main" icon="door" control="come-back" onPress={() => meeting.play({ type: "come-back" })}>
        {t(shownLater.comeBack)}
      </Button>
    </div>
  );
}
