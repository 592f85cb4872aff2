import { t } from "../../../voice/words.ts";
import type { Living } from "../living-thing.ts";
import { LyingCat } from "../things/cat.tsx";
import { Kettle } from "../things/kettle.tsx";
import { Sparrow } from "../things/sparrow.tsx";

export const living: Living = {
  things: [
    {
      ...{ id: "sparrow", at: [66, 60], move: "hop", noise: "chirp" },
      name: () => t("the sparrow"),
      replies: () => [
        t("The sparrow tries the other window. Same garden."),
        t("Gone. It has left a feather by way of reply."),
        t("Back again. It forgot what it came for."),
      ],
      Drawing: Sparrow,
    },
    {
      ...{ id: "kettle", at: [338, 100], move: "shake", noise: "kettle" },
      name: () => t("the kettle"),
      replies: () => [
        t("The kettle is thinking about it."),
        t("It boils. Dai has heard it from the street."),
        t("The kettle is quiet. Somebody has had tea."),
      ],
      Drawing: Kettle,
    },
    {
      ...{ id: "cat", at: [92, 192], move: "hop", noise: "purr" },
      name: () => t("the cat"),
      replies: () => [
        t("One eye opens. Was that the fridge?"),
        t("The cat shows its tummy. It is a trap."),
        t("The cat sleeps. You may tell others about it."),
      ],
      Drawing: ({ turn }) => <LyingCat x={92} y={222} turn={turn} />,
    },
  ],
  spots: [
    [262, 224],
    [226, 224],
    [304, 224],
    [246, 224],
  ],
  robin: () => [
    t("This is the kitchen. Most news comes through here."),
    t("I write short messages. My feet are small."),
  ],
  Backdrop: () => (
    <>
      <ellipse cx="96" cy="214" rx="80" ry="15" fill="#f26b5b" />
      <ellipse cx="96" cy="214" rx="66" ry="9" stroke="#ffe7ae" />
      <path d="M334 222l4-14h32l4 14z" fill="#fffdf7" />
      <path d="M338 208q16-12 32 0z" fill="#8a5a3a" />
      <path d="M348 216h12" stroke-width="2.5" />
    </>
  ),
};
