/** The parts of the meeting's picture that a first move can do without: they are brought together, in the background. */
export { backdrops } from "./backdrop-drawings.tsx";
export { ChatPanel } from "./chat-panel.tsx";
export { GroupsPanel, LeavePanel, MorePanel, RenamePanel, SharePanel } from "./going-panels.tsx";
export { BackgroundPanel, BehindPanel, ReactionsPanel, ViewPanel } from "./look-panels.tsx";
export { noiseDrawings } from "./noise-drawings.tsx";
export { LeftPlace, LinkPlace, PreviewPlace, WaitingPlace } from "./places.tsx";
export { PollPanel } from "./poll-panel.tsx";

import "./panels.css";
import "./places.css";
