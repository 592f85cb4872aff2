import type { RefObject } from "preact";
import { t } from "../../../voice/words.ts";
import type { Panel as PanelName } from "../names.ts";
import { words } from "../words.ts";
import type { Meeting } from "./meeting.ts";
import { OnItsWay } from "./on-its-way.tsx";
import { Panel } from "./panel.tsx";
import { shown } from "./shown.ts";
import { useRest } from "./use-rest.ts";

type Body = {
  [Name in keyof typeof import("./meeting-rest.ts")]: Name extends `${string}Panel` ? Name : never;
}[keyof typeof import("./meeting-rest.ts")];

const parts: Record<PanelName, { title: string; shut?: string; body: Body }> = {
  background: { title: shown.backgroundTitle, body: "BackgroundPanel" },
  chat: { title: words.chat, body: "ChatPanel" },
  poll: { title: words.poll, body: "PollPanel" },
  reactions: { title: shown.reactionsTitle, body: "ReactionsPanel" },
  view: { title: shown.viewTitle, body: "ViewPanel" },
  rename: { title: shown.renameTitle, body: "RenamePanel" },
  groups: { title: shown.groupsTitle, body: "GroupsPanel" },
  share: { title: shown.shareTitle, body: "SharePanel" },
  behind: { title: shown.behindTitle, body: "BehindPanel" },
  more: { title: shown.moreTitle, body: "MorePanel" },
  leave: { title: shown.leaveTitle, shut: shown.leaveStay, body: "LeavePanel" },
};

interface OpenPanelProps {
  meeting: Meeting;
  takesFocus: boolean;
  root: RefObject<HTMLElement | null>;
}

/** The panel that is open, if one is. */
export function OpenPanel({ meeting, takesFocus, root }: OpenPanelProps) {
  const name = meeting.round.panel;
  const { rest } = useRest();
  if (name === null) return null;
  const { title, shut, body } = parts[name];
  const Body = rest?.[body];
  return (
    <Panel
      key={name}
      meeting={meeting}
      name={name}
      title={t(title)}
      takesFocus={takesFocus}
      root={root}
      {...(shut ? { shutWords: t(shut) } : {})}
    >
      {Body ? <Body meeting={meeting} /> : <OnItsWay />}
    </Panel>
  );
}
