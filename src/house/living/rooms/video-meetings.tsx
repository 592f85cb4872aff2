import { t } from "../../../voice/words.ts";
import type { Living } from "../living-thing.ts";
import { LyingCat } from "../things/cat.tsx";
import { Plant } from "../things/plant.tsx";
import { Screen } from "../things/screen.tsx";

export const living: Living = {
  things: [
    {
      ...{ id: "plant", at: [40, 138], move: "swing", noise: "leaf" },
      name: () => t("the plant"),
      replies: () => [
        t("A flower. Nobody knew it had one in it."),
        t("A ladybird as well. It was waiting to be asked."),
        t("The plant goes back to being a plant."),
      ],
      Drawing: Plant,
    },
    {
      ...{ id: "screen", at: [190, 84], size: [150, 74], move: "still", noise: "ping" },
      name: () => t("the screen"),
      replies: () => [
        t("Somebody has put a hand up. Nobody has seen it yet."),
        t("Now they all wave. You need not wave back."),
        t("They are looking at you kindly. It is a picture."),
      ],
      Drawing: Screen,
    },
    {
      ...{ id: "cat", at: [200, 190], move: "hop", noise: "purr" },
      name: () => t("the cat"),
      replies: () => [
        t("The cat looks up. Is this meeting nearly over?"),
        t("The cat turns over. It has left the meeting."),
        t("The cat is asleep, with its camera off."),
      ],
      Drawing: ({ turn }) => <LyingCat x={200} y={212} turn={turn} />,
    },
  ],
  spots: [
    [118, 225],
    [346, 226],
    [314, 222],
    [286, 212],
  ],
  robin: () => [
    t("This is the living room. The people on the screen can't see you."),
    t("I sat on the mute button once. It was a quiet day."),
  ],
  Backdrop: () => (
    <>
      <ellipse cx="190" cy="208" rx="176" ry="19" fill="#f26b5b" />
      <ellipse cx="190" cy="208" rx="156" ry="12" stroke="#ffe7ae" />
      <path d="M140 240v-20q0-8 10-8h150q10 0 10 8v20z" fill="#6c3f7a" />
      <path d="M226 212v28" />
      <path d="M126 240v-12q0-8 9-8t9 8v12zM306 240v-12q0-8 9-8t9 8v12z" fill="#8a5a9a" />
    </>
  ),
};
