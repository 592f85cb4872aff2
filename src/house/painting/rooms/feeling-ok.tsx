import { DustSheet, Ladder, PaintPot } from "../paint-things.tsx";

export const Painting = () => (
  <>
    <Ladder x={292} y={198} h={120} />
    <DustSheet x={18} y={146} w={84} h={48} />
    <PaintPot x={352} y={206} colour="#8fce9f" />
  </>
);
