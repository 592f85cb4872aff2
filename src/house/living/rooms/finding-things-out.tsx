import { t } from "../../../voice/words.ts";
import type { Living } from "../living-thing.ts";
import { Globe } from "../things/globe.tsx";
import { RoundWindow } from "../things/round-window.tsx";
import { Trunk } from "../things/trunk.tsx";

export const living: Living = {
  things: [
    {
      ...{ id: "trunk", at: [40, 96], move: "shake", noise: "creak" },
      name: () => t("the trunk"),
      replies: () => [
        t("A moth comes out. It says it was here first."),
        t("A jumper. The moth has been at it."),
        t("The trunk is shut. The moth has gone home."),
      ],
      Drawing: Trunk,
    },
    {
      ...{ id: "window", at: [164, 50], move: "still", noise: "leaf" },
      name: () => t("the round window"),
      replies: () => [
        t("A kite goes by. Nobody is holding it."),
        t("A balloon. They wave. They are rather lost."),
        t("Only sky. That is worth a look too."),
      ],
      Drawing: RoundWindow,
    },
    {
      ...{ id: "globe", at: [336, 98], move: "swing", noise: "creak" },
      name: () => t("the globe"),
      replies: () => [
        t("Round it goes. That was most of an ocean."),
        t("Another side. Wales is a very small dot here."),
        t("Once round the world. You didn't even need a coat."),
      ],
      Drawing: Globe,
    },
  ],
  spots: [
    [112, 206],
    [200, 210],
    [284, 206],
    [236, 210],
  ],
  robin: () => [
    t("This is the attic. Ask it anything. It has all been kept."),
    t("I looked for my glasses. I don't wear any."),
  ],
  Backdrop: () => (
    <>
      <path d="M0 178h380M0 206h380M40 178v28M190 206v26M320 178v28M90 206v26" stroke-width="2" />
      <ellipse cx="196" cy="196" rx="120" ry="22" fill="#a9dcef" />
      <ellipse cx="196" cy="196" rx="98" ry="15" stroke="#fffdf7" />
      <ellipse cx="196" cy="196" rx="70" ry="9" fill="#cfe9da" />
      <path d="M322 218v-36h46v36z" fill="#d98c5f" />
      <path d="M322 182l-8-10h46l8 10M322 196h46" />
      <path d="M336 182v-14h20v14" fill="#fffdf7" />
      <path d="M18 222v-30h34v30z" fill="#fff8ea" />
      <path d="M14 186h42v8H14z" fill="#f26b5b" />
      <path d="M30 194v28" stroke-width="5" stroke="#f26b5b" />
    </>
  ),
};
