import { useId, useState } from "preact/hooks";
import { plain } from "../../../lesson/markup.ts";
import { Button } from "../../../ui/button.tsx";
import { Picture } from "../../../ui/picture.tsx";
import { asShown, t } from "../../../voice/words.ts";
import { visibleControls } from "../rules/seen.ts";
import { offeredNames } from "../words.ts";
import { ControlButton } from "./bar.tsx";
import { type Meeting, nameOf } from "./meeting.ts";
import { shownLater } from "./shown-later.ts";

/** Names to take with one tap, the usual one, or the learner's own. */
export function RenamePanel({ meeting }: { meeting: Meeting }) {
  const { round, play, own, showing } = meeting;
  const [name, setName] = useState("");
  const [empty, setEmpty] = useState(false);
  const id = useId();
  const take = () => {
    if (showing) return;
    setEmpty(name.trim() === "");
    if (name.trim() === "") return;
    own.rename(name.trim());
    play({ type: "rename", name: "own" });
  };
  return (
    <>
      <div class="meeting-answers">
        {offeredNames.map((offered, at) => (
          <Button
            key={offered}
            kind="answer"
            icon="rename"
            control={`name-${at}`}
            pressed={round.name === at}
            onPress={() => play({ type: "rename", name: at })}
          >
            {t(offered)}
          </Button>
        ))}
        {round.name !== null && (
          <Button
            kind="answer"
            icon="again"
            control="name-usual"
            onPress={() => play({ type: "rename", name: null })}
          >
            {t(shownLater.renameUsual)}
          </Button>
        )}
      </div>
      <div class="meeting-own">
        <label for={id}>{t(shownLater.renameOwn)}</label>
        <p class="meeting-small" id={`${id}-help`}>
          {t(empty ? shownLater.writeFirst : shownLater.ownWordsHelp)}
        </p>
        <input
          id={id}
          type="text"
          maxLength={40}
          autocomplete="off"
          aria-describedby={`${id}-help`}
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <Button kind="plain" icon="check" control="name-own" onPress={take}>
          {t(shownLater.renameUse)}
        </Button>
      </div>
    </>
  );
}

/** The small groups there are, with who is in them; or, inside one, the way back. */
export function GroupsPanel({ meeting }: { meeting: Meeting }) {
  const { spec, round, play } = meeting;
  if (round.place === "group") {
    const group = spec.groups.find(({ id }) => id === round.group);
    return (
      <>
        <p>{t(shownLater.groupNow, { name: asShown(plain(group?.name ?? "")) })}</p>
        <Button kind="main" icon="back" control="group-back" onPress={() => play({ type: "leave-group" })}>
          {t(shownLater.groupBack)}
        </Button>
      </>
    );
  }
  if (round.groups === "shut") return <p>{t(shownLater.groupsNone)}</p>;
  return (
    <div class="meeting-answers">
      {spec.groups.map(({ id, name, people }) => {
        const names = people.filter((who) => round.people[who]?.here).map((who) => nameOf(meeting, who));
        return (
          <Button
            key={id}
            kind="answer"
            icon="groups"
            control={`group-${id}`}
            onPress={() => play({ type: "join-group", group: id })}
          >
            <strong>{t(shownLater.groupJoin, { name: asShown(plain(name)) })}</strong>
            <span class="meeting-line">
              {names.length > 0
                ? t(shownLater.groupWith, { names: names.join(", ") })
                : t(shownLater.groupEmpty)}
            </span>
          </Button>
        );
      })}
    </div>
  );
}

export function SharePanel({ meeting }: { meeting: Meeting }) {
  const { spec, round, play, pictures } = meeting;
  const address = spec.shared ? pictures[spec.shared.picture] : undefined;
  const yours = round.sharing === "you";
  return (
    <>
      <p>{t(yours ? shownLater.shareNow : shownLater.shareAbout)}</p>
      {address && (
        <Picture
          scene
          class="meeting-share-picture"
          src={address}
          alt={asShown(plain(spec.shared?.about ?? ""))}
        />
      )}
      <Button
        kind={yours ? "danger" : "main"}
        icon={yours ? "stop" : "share"}
        control={yours ? "share-stop" : "share-start"}
        onPress={() => play({ type: "share", on: !yours })}
      >
        {t(yours ? shownLater.shareStop : shownLater.shareStart)}
      </Button>
    </>
  );
}

export function MorePanel({ meeting }: { meeting: Meeting }) {
  return (
    <div class="meeting-more">
      {visibleControls(meeting.spec, meeting.round).more.map((control) => (
        <ControlButton key={control} meeting={meeting} control={control} named />
      ))}
    </div>
  );
}

export function LeavePanel({ meeting }: { meeting: Meeting }) {
  return (
    <>
      <p>{t(shownLater.leaveAbout)}</p>
      <Button
        kind="danger"
        class="meeting-leave-now"
        icon="leave"
        control="leave-now"
        onPress={() => meeting.play({ type: "leave" })}
      >
        {t(shownLater.leaveNow)}
      </Button>
    </>
  );
}
