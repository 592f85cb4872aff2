import { DustSheet, PaintPot, Roller, TryOuts } from "../paint-things.tsx";

export const Painting = () => (
  <>
    <TryOuts x={294} y={8} colours={["#f26b5b", "#8fce9f"]} />
    <DustSheet x={300} y={100} w={76} h={80} />
    <PaintPot x={98} y={196} colour="#f26b5b" />
    <Roller x={40} y={180} colour="#f26b5b" />
  </>
);
