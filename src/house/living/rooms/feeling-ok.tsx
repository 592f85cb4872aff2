import { t } from "../../../voice/words.ts";
import type { Living } from "../living-thing.ts";
import { Flowers } from "../things/bee.tsx";
import { Sun } from "../things/sun.tsx";
import { Tree } from "../things/tree.tsx";

export const living: Living = {
  things: [
    {
      ...{ id: "sun", at: [64, 52], move: "hop", noise: "ping" },
      name: () => t("the sun"),
      replies: () => [
        t("The sun smiles. It has been up since five."),
        t("It is too bright, even for itself."),
        t("The sun gets on with it. It never says much."),
      ],
      Drawing: Sun,
    },
    {
      ...{ id: "bee", at: [42, 168], move: "hop", noise: "buzz" },
      name: () => t("the bee"),
      replies: () => [
        t("The red one first. The bee has a list."),
        t("Now the far one. It is a good list."),
        t("The bee has a rest in the air. So may you."),
      ],
      Drawing: Flowers,
    },
    {
      ...{ id: "tree", at: [336, 96], move: "swing", noise: "leaf" },
      name: () => t("the tree"),
      replies: () => [
        t("An apple lets go. It had thought about it for weeks."),
        t("Somebody lives in there. They say good afternoon."),
        t("The tree stands. It is very good at it."),
      ],
      Drawing: Tree,
    },
  ],
  spots: [
    [138, 226],
    [250, 46],
    [216, 228],
    [300, 226],
  ],
  robin: () => [
    t("This is the garden. There is nothing to do here. Good."),
    t("I count the worms. They don't count me."),
  ],
  Backdrop: () => (
    <>
      <path
        d="M92 222q14-8 28 0-14 8-28 0zM146 212q12-6 24 0-12 6-24 0zM186 224q12-6 24 0-12 6-24 0z"
        fill="#cfe9da"
      />
      <ellipse cx="300" cy="220" rx="62" ry="11" fill="#a9dcef" />
      <path d="M330 218h16M268 224h14" stroke="#fffdf7" />
      <path d="M238 208q-2-10-8-14M244 208v-20M250 208q2-10 8-14" stroke="#8fce9f" />
      <path d="M14 222v-8h8v8z" fill="#fffdf7" />
      <path d="M6 214q12-16 24 0z" fill="#f26b5b" />
    </>
  ),
};
