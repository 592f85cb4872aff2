import { plain } from "../../../lesson/markup.ts";
import { Button } from "../../../ui/button.tsx";
import { Icon } from "../../../ui/icon.tsx";
import { asShown, t } from "../../../voice/words.ts";
import type { Meeting } from "./meeting.ts";
import { notices } from "./parts.ts";
import { shownLater } from "./shown-later.ts";

/** What stands over the picture for everyone: recording, and the small group the learner is in. */
export function Notices({ meeting }: { meeting: Meeting }) {
  const { spec, round, play } = meeting;
  const group = round.place === "group" ? spec.groups.find(({ id }) => id === round.group) : undefined;
  return (
    <>
      {notices.map((Part, at) => (
        <Part key={at} meeting={meeting} />
      ))}
      {round.recording === "asked" && (
        <div class="meeting-notice meeting-notice-ask">
          <p>
            <span class="meeting-dot" />
            {t(shownLater.recordingAsk)}
          </p>
          <Button
            kind="main"
            icon="check"
            control="recording-ok"
            onPress={() => play({ type: "recording-ok" })}
          >
            {t(shownLater.recordingOk)}
          </Button>
        </div>
      )}
      {round.recording === "on" && (
        <p class="meeting-recording">
          <span class="meeting-dot" />
          {t(shownLater.recordingOn)}
        </p>
      )}
      {group && (
        <div class="meeting-notice">
          <p>
            <Icon name="groups" />
            {t(shownLater.groupNow, { name: asShown(plain(group.name)) })}
          </p>
          {round.panel !== "groups" && (
            <Button
              kind="plain"
              icon="back"
              control="group-back"
              onPress={() => play({ type: "leave-group" })}
            >
              {t(shownLater.groupBack)}
            </Button>
          )}
        </div>
      )}
    </>
  );
}
