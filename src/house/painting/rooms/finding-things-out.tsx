import { DustSheet, PaintPot } from "../paint-things.tsx";

export const Painting = () => (
  <>
    <DustSheet x={2} y={72} w={70} h={48} />
    <PaintPot x={352} y={130} colour="#f26b5b" />
  </>
);
