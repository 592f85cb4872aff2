import { panels } from "../../view/parts.ts";
import "./rules.ts";
import { shownLater } from "../../view/shown-later.ts";
import { WindowsPanel } from "./windows-panel.tsx";

panels.push({
  name: "share",
  title: shownLater.shareTitle,
  Body: WindowsPanel,
  wanted: ({ windows }) => windows !== undefined,
});
