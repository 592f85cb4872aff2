import { DustSheet, Ladder, PaintPot, TryOuts } from "../paint-things.tsx";

export const Painting = () => (
  <>
    <TryOuts x={292} y={8} colours={["#cfe9da", "#a9dcef"]} />
    <DustSheet x={294} y={48} w={82} h={132} />
    <PaintPot x={124} y={190} colour="#a9dcef" />
    <Ladder x={44} y={186} h={132} />
  </>
);
