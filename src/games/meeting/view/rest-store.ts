import type { ComponentChild, ComponentType } from "preact";
import { createStore } from "zustand/vanilla";
import type { Background, Noise, Panel, Place } from "../names.ts";
import type { Meeting } from "./meeting.ts";

type Part = ComponentType<{ meeting: Meeting }>;

/** What a first move does without, and is brought once the picture has been painted. */
export interface Rest {
  bodies: Record<Panel, Part>;
  places: Record<Exclude<Place, "meeting" | "group">, Part>;
  noises: Record<Noise, ComponentChild>;
  backdrops: Record<Exclude<Background, "none">, ComponentChild>;
  Notices: Part;
  Captions: Part;
  SharedScreen: Part;
}

/** The rest of the meeting; null until it is here. */
export const rest = createStore<{ here: Rest | null }>(() => ({ here: null }));
