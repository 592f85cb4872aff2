import { DustSheet, Ladder, PaintPot } from "../paint-things.tsx";

export const Painting = () => (
  <>
    <DustSheet x={300} y={112} w={72} h={68} />
    <Ladder x={48} y={186} h={140} />
    <PaintPot x={272} y={190} colour="#2e8b6a" />
  </>
);
