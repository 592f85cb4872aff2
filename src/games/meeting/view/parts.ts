import type { ComponentType } from "preact";
import type { Panel } from "../names.ts";
import type { Spec } from "../spec.ts";
import type { Meeting } from "./meeting.ts";

/** A panel: its title, what its way out is called where that is not *Close*, and what is in it. */
export interface PanelPart {
  title: string;
  shut?: string;
  Body: ComponentType<{ meeting: Meeting }>;
}

/**
 * What the parts of the meeting that are here add to its picture: on each tile, in the line of notices above the faces, and panels for the
 * steps that want them. What a step doesn't use draws nothing.
 */
export const onTile: ComponentType<{ meeting: Meeting; who: string }>[] = [];
export const notices: ComponentType<{ meeting: Meeting }>[] = [];
export const panels: (PanelPart & { name: Panel; wanted(spec: Spec): boolean })[] = [];
