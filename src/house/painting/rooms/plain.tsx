import { DustSheet, PaintPot } from "../paint-things.tsx";

export const Painting = () => (
  <>
    <DustSheet x={70} y={120} w={130} h={60} />
    <PaintPot x={322} y={184} colour="#2e8b6a" />
  </>
);
