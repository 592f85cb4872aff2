import { notices, onTile, panels } from "../../view/parts.ts";
import { GearNotice } from "./gear-notice.tsx";
import { GearPanel } from "./gear-panel.tsx";
import { NoPicture } from "./no-picture.tsx";
import "./rules.ts";
import { gearWords } from "./words.ts";

notices.push(GearNotice);
onTile.push(NoPicture);
panels.push({
  name: "devices",
  title: gearWords.devicesTitle,
  Body: GearPanel,
  wanted: ({ gear }) => gear !== undefined,
});
