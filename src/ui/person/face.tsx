import type { ComponentChildren } from "preact";
import type { Face } from "../../lesson/lesson.ts";
import { INK } from "./colours.ts";

type Eyes = "open" | "wide" | "happy" | "shut" | "half" | "screwed" | "aside" | "down" | "bright" | "wink";

/** How a face is drawn: its brows (left, right), its eyes, its mouth as a line or an opening, and what else there is to see. */
interface Drawing {
  brows: string;
  eyes: Eyes;
  mouth: string;
  opening?: "teeth" | "dark" | "clenched";
  cheeks?: boolean;
  extra?: "z" | "tear" | "drop" | "bags";
}

const level = "M173 85q9-6 19-1M208 84q10-5 19 1";
const raised = "M172 79q10-8 20-1M208 78q10-7 20 1";
const troubled = "M170 87q11-2 20-10M210 77q9 8 20 10";

const drawings: Record<Face, Drawing> = {
  calm: { brows: level, eyes: "open", mouth: "M188 131q12 6 24 0" },
  smile: { brows: level, eyes: "open", mouth: "M182 127q18 18 36 0", cheeks: true },
  laugh: {
    brows: raised,
    eyes: "happy",
    mouth: "M178 121h44q-2 29-22 29t-22-29z",
    opening: "dark",
    cheeks: true,
  },
  surprised: {
    brows: "M170 74q11-9 21-1M209 73q10-8 21 1",
    eyes: "wide",
    mouth: "M200 123q10 0 10 12t-10 12-10-12 10-12z",
    opening: "dark",
  },
  puzzled: { brows: "M169 88q12 1 22 5M209 75q11-9 21 1", eyes: "wink", mouth: "M186 135q8-7 14-1t15-5" },
  wince: {
    brows: "M170 84q12 1 20 8M210 92q8-7 20-8",
    eyes: "screwed",
    mouth: "M181 126q19-6 38 0v13q-19 5-38 0z",
    opening: "clenched",
  },
  listening: { brows: raised, eyes: "bright", mouth: "M190 131q11 8 22-1" },
  asleep: {
    brows: level,
    eyes: "shut",
    mouth: "M200 127q7 0 7 7t-7 7-7-7 7-7z",
    opening: "dark",
    extra: "z",
  },
  glad: {
    brows: raised,
    eyes: "bright",
    mouth: "M180 124h40q-3 20-20 20t-20-20z",
    opening: "teeth",
    cheeks: true,
  },
  proud: { brows: raised, eyes: "happy", mouth: "M180 127q20 19 40-2", cheeks: true },
  tired: {
    brows: "M171 86q10-5 20-6M209 80q10 1 20 6",
    eyes: "half",
    mouth: "M186 136q8-4 15-2t14 0",
    extra: "bags",
  },
  flat: { brows: "M172 84h19M209 84h19", eyes: "open", mouth: "M184 132h32" },
  worried: { brows: troubled, eyes: "wide", mouth: "M183 134q6-8 12-1t11 0 11-1", extra: "drop" },
  sad: { brows: troubled, eyes: "down", mouth: "M184 139q16-16 32 0", extra: "tear" },
  cross: { brows: "M168 80q12 3 24 13M208 93q12-10 24-13", eyes: "open", mouth: "M184 138q16-13 32 0" },
  mixed: { brows: "M170 86q11-2 20-9M209 79q10-8 20-1", eyes: "open", mouth: "M182 137q9-11 18-4t18-9" },
  unsure: { brows: "M170 83q11-7 21-3M209 77q10 0 20 8", eyes: "aside", mouth: "M192 135q10-7 22-3" },
};

const LEFT = 182;
const RIGHT = 218;

function dot(x: number, y = 105, r = 6): ComponentChildren {
  return <circle cx={x} cy={y} r={r} fill={INK} stroke="none" />;
}

function eye(x: number, eyes: Eyes): ComponentChildren {
  const inward = x < 200 ? 1 : -1;
  switch (eyes) {
    case "wide":
      return (
        <>
          <circle cx={x} cy={104} r={10.5} fill="#fff" stroke-width="3.5" />
          {dot(x, 105, 4.8)}
        </>
      );
    case "bright":
      return (
        <>
          {dot(x, 104, 7.5)}
          <circle cx={x + 2.5} cy={101.5} r={2.4} fill="#fff" stroke="none" />
        </>
      );
    case "happy":
      return <path d={`M${x - 9} 107q9-13 18 0`} fill="none" />;
    case "shut":
      return <path d={`M${x - 9} 103q9 10 18 0`} fill="none" />;
    case "half":
      return (
        <>
          <path d={`M${x - 9} 104h18q-1 10-9 10t-9-10z`} fill="#fff" stroke-width="3.5" />
          {dot(x, 107, 3.8)}
          <path d={`M${x - 11} 103h22`} fill="none" />
        </>
      );
    case "screwed":
      return <path d={`M${x - 8 * inward} 97L${x + 7 * inward} 105L${x - 8 * inward} 113`} fill="none" />;
    case "aside":
      return (
        <>
          <circle cx={x} cy={104} r={10.5} fill="#fff" stroke-width="3.5" />
          {dot(x + 5, 102, 4.6)}
        </>
      );
    case "down":
      return (
        <>
          <path d={`M${x - 9} 101q9-4 18 0`} fill="none" stroke-width="3.5" />
          {dot(x - 1, 108, 5.2)}
        </>
      );
    case "wink":
      return x < 200 ? <path d={`M${x - 9} 106q9-6 18 0`} fill="none" /> : dot(x, 104, 6.5);
    default:
      return dot(x);
  }
}

const openings = { teeth: "#fff", dark: "#6d2620", clenched: "#fff" };

function Mouth({ drawing }: { drawing: Drawing }) {
  const { mouth, opening } = drawing;
  return (
    <>
      <path d={mouth} fill={opening ? openings[opening] : "none"} />
      {opening === "clenched" && (
        <path d="M182 132h36M193 125v15M207 125v15" fill="none" stroke-width="2.5" />
      )}
      {drawing.opening === "dark" && mouth.startsWith("M178") && (
        <>
          <path d="M181 123h38l-2 7h-34z" fill="#fff" stroke="none" />
          <path d="M188 144q12-8 24 0-5 4-12 4t-12-4z" fill="#f26b5b" stroke="none" />
        </>
      )}
    </>
  );
}

const extras: Record<NonNullable<Drawing["extra"]>, () => ComponentChildren> = {
  z: () => <path d="M256 62h14l-14 16h14M278 32h18l-18 20h18" fill="none" />,
  tear: () => <path d="M174 118q6 9 6 13a6 6 0 0 1-12 0q0-4 6-13z" fill="#a9dcef" stroke-width="3" />,
  drop: () => <path d="M244 66q9 13 9 18a9 9 0 0 1-18 0q0-5 9-18z" fill="#a9dcef" stroke-width="3" />,
  bags: () => <path d="M175 119q7 4 14 0M211 119q7 4 14 0" fill="none" stroke-width="3" />,
};

/** The open mouth of somebody who is talking. */
const talking: Drawing = {
  brows: level,
  eyes: "open",
  mouth: "M184 125h32q-2 18-16 18t-16-18z",
  opening: "teeth",
};

interface FaceProps {
  face: Face;
  speaking: boolean;
  cheek: string;
}

/** Eyes, brows and mouth. Somebody speaking keeps their eyes and brows, and opens their mouth. */
export function FaceDrawing({ face, speaking, cheek }: FaceProps) {
  const drawing = drawings[face];
  return (
    <>
      {drawing.cheeks && (
        <g fill={cheek} stroke="none" opacity=".7">
          <ellipse cx="168" cy="124" rx="9" ry="6" />
          <ellipse cx="232" cy="124" rx="9" ry="6" />
        </g>
      )}
      <g stroke-linecap="round" stroke-width="4.5">
        {eye(LEFT, drawing.eyes)}
        {eye(RIGHT, drawing.eyes)}
        <path d={drawing.brows} fill="none" />
        <g class={speaking ? "person-talks" : undefined}>
          <Mouth drawing={speaking && face !== "laugh" ? talking : drawing} />
        </g>
        {drawing.extra && extras[drawing.extra]()}
      </g>
    </>
  );
}
