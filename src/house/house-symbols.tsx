import * as plain from "./plain-room.tsx";
import { Chimney, Gable, Slope } from "./roof-drawings.tsx";
import type { RoomDrawing } from "./room-drawing.ts";

const found = import.meta.glob<RoomDrawing>("./rooms/*.tsx", { eager: true });

const drawings: [name: string, drawing: RoomDrawing][] = [
  ...Object.entries(found).map(([path, drawing]): [string, RoomDrawing] => [
    path.replace(/^.*\/|\.tsx$/g, ""),
    drawing,
  ]),
  ["plain", plain],
];

/**
 * The roof and every room's picture as symbols, drawn once: the build writes them into the page, and whatever shows a room refers to them. So they
 * are there with the first paint, and in no script.
 */
export const HouseSymbols = () => (
  <>
    <symbol id="roof-gable">
      <Gable />
    </symbol>
    <symbol id="roof-slope">
      <Slope />
    </symbol>
    <symbol id="roof-chimney">
      <Chimney />
    </symbol>
    {drawings.map(([name, { Picture }]) => (
      <symbol key={name} id={`room-${name}`}>
        <Picture />
      </symbol>
    ))}
  </>
);
