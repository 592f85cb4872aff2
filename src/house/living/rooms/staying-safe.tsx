import { t } from "../../../voice/words.ts";
import type { Living } from "../living-thing.ts";
import { SittingCat } from "../things/cat.tsx";
import { DoorLamp } from "../things/door-lamp.tsx";
import { Letterbox } from "../things/letterbox.tsx";

export const living: Living = {
  things: [
    {
      ...{ id: "cat", at: [90, 156], move: "hop", noise: "purr" },
      name: () => t("the cat"),
      replies: () => [
        t("The cat shuts its eyes. It trusts you that far."),
        t("The cat winks. It knows who was at the door."),
        t("The cat is on watch again. Mostly for moths."),
      ],
      Drawing: SittingCat,
    },
    {
      ...{ id: "letterbox", at: [188, 118], move: "shake", noise: "flap" },
      name: () => t("the letterbox"),
      replies: () => [
        t("“You have won a boat,” it says. You have not."),
        t("Two eyes: “Are you in?” You need not say."),
        t("The flap is shut. The door is locked."),
      ],
      Drawing: ({ turn }) => <Letterbox x={188} y={127} turn={turn} />,
    },
    {
      ...{ id: "lamp", at: [266, 62], move: "still", begins: "on", noise: "click" },
      name: () => t("the lamp"),
      replies: () => [
        t("The lamp is off. The moon carries on by itself."),
        t("The lamp is on. There is nobody there. Good."),
      ],
      Drawing: DoorLamp,
    },
  ],
  spots: [
    [244, 218],
    [300, 222],
    [272, 222],
    [190, 218],
  ],
  robin: () => [
    t("This is the front door. You choose who comes in."),
    t("When in doubt, I leave it shut and have a biscuit."),
  ],
  Backdrop: () => (
    <>
      <path d="M120 200h140v14H120z" fill="#8a5a3a" />
      <path d="M334 208l4-22h26l4 22z" fill="#d98c5f" />
      <path d="M332 188h38" stroke-width="5" />
      <path d="M345 184q-8-2-9-8M351 184v-4M357 184q8-2 9-8" stroke="#8fce9f" />
      <path
        d="M34 214v-16l3-8v-6h8v6l3 8v16zM54 220v-16l3-8v-6h8v6l3 8v16z"
        fill="#fffdf7"
        stroke-width="2.5"
      />
      <path d="M0 226h120m30 0h60m50 0h120" stroke="#6c3f7a" />
    </>
  ),
};
