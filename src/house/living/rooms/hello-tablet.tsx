import { t } from "../../../voice/words.ts";
import type { Living } from "../living-thing.ts";
import { LyingCat } from "../things/cat.tsx";
import { CeilingLamp } from "../things/ceiling-lamp.tsx";
import { Letterbox } from "../things/letterbox.tsx";

export const living: Living = {
  things: [
    {
      ...{ id: "letterbox", at: [69, 140], move: "shake", noise: "flap" },
      name: () => t("the letterbox"),
      replies: () => [
        t("A letter. It is for next door. It often is."),
        t("Two eyes look in. “Is Dai there? No? I'll come back.”"),
        t("The flap shuts. The draught stays outside."),
      ],
      Drawing: ({ turn }) => <Letterbox x={69} y={144} turn={turn} />,
    },
    {
      ...{ id: "lamp", at: [338, 38], move: "still", begins: "off", noise: "click" },
      name: () => t("the lamp"),
      replies: () => [
        t("The lamp is on. The coats look better for it."),
        t("The lamp is off. The coats don't mind."),
        t("On again. You may do this all day."),
        t("Off again. The switch has had its exercise."),
      ],
      Drawing: CeilingLamp,
    },
    {
      ...{ id: "cat", at: [322, 194], move: "hop", noise: "purr" },
      name: () => t("the cat"),
      replies: () => [
        t("One eye opens. You have been noticed."),
        t("The cat turns over. That took all morning."),
        t("The cat is asleep again. It was a long day."),
      ],
      Drawing: ({ turn }) => <LyingCat x={322} y={222} turn={turn} />,
    },
  ],
  spots: [
    [150, 224],
    [62, 67],
    [216, 224],
    [176, 224],
  ],
  robin: () => [
    t("This is the hall. Nothing in it can break. I have tried."),
    t("The tablet is big so that I can see it too."),
  ],
  Backdrop: () => (
    <>
      <path d="M36 184h74l10 22H26z" fill="#d98c5f" />
      <path d="M44 190h58M40 199h66" stroke-width="2" stroke-dasharray="4 6" />
      <path d="M18 206v-24h13v16q10 0 12 8zM46 210v-24h13v16q10 0 12 8z" fill="#2e8b6a" />
    </>
  ),
};
