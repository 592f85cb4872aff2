/** The parts of the meeting's picture that a first move can do without: they are brought together, in the background. */

export { makeNoise } from "../../../ui/noises.ts";
export { backdrops } from "./backdrop-drawings.tsx";
export { Captions } from "./captions.tsx";
export { Heard } from "./heard.tsx";
export { Muffled } from "./muffled.tsx";
export { NoiseDrawing } from "./noise.tsx";
export { Notices } from "./notices.tsx";
export { OpenPanel } from "./panels.tsx";
export { LeftPlace, LinkPlace, PreviewPlace, WaitingPlace } from "./places.tsx";
export { Room } from "./rooms.tsx";
export { SharedScreen } from "./shared-screen.tsx";
export { StyleNote } from "./style-note.tsx";

import "./panels.css";
import "./places.css";
