import type { RefObject } from "preact";
import { t } from "../../../voice/words.ts";
import type { Panel as PanelName } from "../names.ts";
import { words } from "../words.ts";
import { ChatPanel } from "./chat-panel.tsx";
import { GroupsPanel, LeavePanel, MorePanel, RenamePanel, SharePanel } from "./going-panels.tsx";
import { BackgroundPanel, BehindPanel, ReactionsPanel, ViewPanel } from "./look-panels.tsx";
import type { Meeting } from "./meeting.ts";
import { Panel } from "./panel.tsx";
import { type PanelPart, panels } from "./parts.ts";
import { PollPanel } from "./poll-panel.tsx";
import { shownLater } from "./shown-later.ts";

const own: Partial<Record<PanelName, PanelPart>> = {
  background: { title: shownLater.backgroundTitle, Body: BackgroundPanel },
  chat: { title: words.chat, Body: ChatPanel },
  poll: { title: words.poll, Body: PollPanel },
  reactions: { title: shownLater.reactionsTitle, Body: ReactionsPanel },
  view: { title: shownLater.viewTitle, Body: ViewPanel },
  rename: { title: shownLater.renameTitle, Body: RenamePanel },
  groups: { title: shownLater.groupsTitle, Body: GroupsPanel },
  share: { title: shownLater.shareTitle, Body: SharePanel },
  behind: { title: shownLater.behindTitle, Body: BehindPanel },
  more: { title: shownLater.moreTitle, Body: MorePanel },
  leave: { title: shownLater.leaveTitle, shut: shownLater.leaveStay, Body: LeavePanel },
};

interface OpenPanelProps {
  meeting: Meeting;
  name: PanelName;
  takesFocus: boolean;
  root: RefObject<HTMLElement | null>;
}

/** The panel that is open. */
export function OpenPanel({ meeting, name, takesFocus, root }: OpenPanelProps) {
  const part = panels.find((one) => one.name === name && one.wanted(meeting.spec)) ?? own[name];
  if (!part) return null;
  const { title, shut, Body } = part;
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
      <Body meeting={meeting} />
    </Panel>
  );
}
