import type { ComponentType, RefObject } from "preact";
import { t } from "../../../voice/words.ts";
import type { Panel as PanelName } from "../names.ts";
import { words } from "../words.ts";
import { ChatPanel } from "./chat-panel.tsx";
import { GroupsPanel, LeavePanel, MorePanel, RenamePanel, SharePanel } from "./going-panels.tsx";
import { BackgroundPanel, BehindPanel, ReactionsPanel, ViewPanel } from "./look-panels.tsx";
import type { Meeting } from "./meeting.ts";
import { Panel } from "./panel.tsx";
import { PollPanel } from "./poll-panel.tsx";
import { shown } from "./shown.ts";

interface Part {
  title: string;
  shut?: string;
  Body: ComponentType<{ meeting: Meeting }>;
}

const parts: Record<PanelName, Part> = {
  background: { title: shown.backgroundTitle, Body: BackgroundPanel },
  chat: { title: words.chat, Body: ChatPanel },
  poll: { title: words.poll, Body: PollPanel },
  reactions: { title: shown.reactionsTitle, Body: ReactionsPanel },
  view: { title: shown.viewTitle, Body: ViewPanel },
  rename: { title: shown.renameTitle, Body: RenamePanel },
  groups: { title: shown.groupsTitle, Body: GroupsPanel },
  share: { title: shown.shareTitle, Body: SharePanel },
  behind: { title: shown.behindTitle, Body: BehindPanel },
  more: { title: shown.moreTitle, Body: MorePanel },
  leave: { title: shown.leaveTitle, shut: shown.leaveStay, Body: LeavePanel },
};

interface OpenPanelProps {
  meeting: Meeting;
  name: PanelName;
  takesFocus: boolean;
  root: RefObject<HTMLElement | null>;
}

/** The panel that is open. */
export function OpenPanel({ meeting, name, takesFocus, root }: OpenPanelProps) {
  const { title, shut, Body } = parts[name];
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
