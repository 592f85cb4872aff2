import { t } from "../../../voice/words.ts";
import type { Living } from "../living-thing.ts";
import { Bunting } from "../things/bunting.tsx";
import { Megaphone } from "../things/megaphone.tsx";
import { Radio } from "../things/radio.tsx";

const lights = [24, 72, 120, 168, 216, 264, 312, 360];

export const living: Living = {
  things: [
    {
      ...{ id: "bunting", at: [168, 42], move: "swing", noise: "leaf" },
      name: () => t("the bunting"),
      replies: () => [
        t("The flag turns round. The other side is yellow."),
        t("It hangs by a corner. Nobody will notice."),
        t("Back in line. Bev has put it straight."),
      ],
      Drawing: Bunting,
    },
    {
      ...{ id: "megaphone", at: [186, 120], size: [100, 74], move: "shake", noise: "toot" },
      name: () => t("the megaphone"),
      replies: () => [
        t("It hums a tune. It doesn't know the words either."),
        t("A flower. That was its whole speech."),
        t("Silence. It is listening now. That counts."),
      ],
      Drawing: Megaphone,
    },
    {
      ...{ id: "radio", at: [340, 190], move: "hop", begins: "off", noise: "radio" },
      name: () => t("the radio"),
      replies: () => [
        t("The radio is on: a talk about gravel."),
        t("The radio is off. The gravel will keep."),
        t("On again: the shipping news, with feeling."),
        t("Off. The room is yours."),
      ],
      Drawing: Radio,
    },
  ],
  spots: [
    [60, 224],
    [132, 224],
    [232, 226],
    [186, 226],
  ],
  robin: () => [
    t("This is the stage. You may say it quietly."),
    t("I sing at five in the morning. Opinions differ."),
  ],
  Backdrop: () => (
    <>
      <path d="M0 218h380v14H0z" fill="#4a2a55" />
      <path d="M64 206l-14 12M190 206v12M316 206l14 12" stroke-width="2" />
      <path d={lights.map((x) => `M${x - 12} 232q0-13 12-13t12 13z`).join("")} fill="#ffb72b" />
    </>
  ),
};
