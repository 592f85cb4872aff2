import { DustSheet, Ladder, PaintPot } from "../paint-things.tsx";

export const Painting = () => (
  <>
    <DustSheet x={276} y={122} w={100} h={60} />
    <Ladder x={196} y={198} h={128} />
    <PaintPot x={300} y={198} colour="#3aa37e" />
  </>
);
