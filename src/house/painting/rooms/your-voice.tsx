import { DustSheet, PaintPot, Roller, TryOuts } from "../paint-things.tsx";

export const Painting = () => (
  <>
    <TryOuts x={306} y={58} colours={["#cfe9da", "#ffe7ae"]} />
    <DustSheet x={10} y={92} w={104} h={88} />
    <Roller x={326} y={178} colour="#cfe9da" />
    <PaintPot x={270} y={192} colour="#cfe9da" />
  </>
);
