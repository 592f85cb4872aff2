import { drawnOnce } from "./drawn-once.tsx";
import "./robin.css";

/** What Robin is up to: `sits` and waits, `flies` to a control, `thinks` of a hint, is `glad` with you. */
export type RobinMood = "sits" | "flies" | "thinks" | "glad";

interface RobinProps {
  /** Width and height in rem. */
  size: number;
  mood?: RobinMood | undefined;
}

const LINE = {
  stroke: "#1d2b28",
  "stroke-width": 3,
  "stroke-linejoin": "round",
  "stroke-linecap": "round",
} as const;
const BACK = "#8c6a4f";
const WING = "#6d4f39";
const BREAST = "#f26b5b";
const BEAK = "#ffb72b";

const Legs = ({ mood }: { mood: RobinMood }) =>
  mood === "flies" ? (
    <path d="M21 47l-5 5M29 48l-4 5" fill="none" />
  ) : (
    <path d="M20 48v6M30 48v6" fill="none" />
  );

const Wing = ({ mood }: { mood: RobinMood }) => {
  if (mood === "flies") return <path d="M27 26C20 22 12 12 13 3c10 0 20 8 21 18-1 4-4 6-7 5z" fill={WING} />;
  if (mood === "glad") return <path d="M20 36C10 38 3 33 2 23c10-2 18 3 21 10-1 2-2 3-3 3z" fill={WING} />;
  return <path d="M9 28c8 0 13 5 13 12-8 1-13-4-13-12z" fill={WING} />;
};

const Eye = ({ mood }: { mood: RobinMood }) => (
  <>
    <circle cx="37" cy={mood === "thinks" ? 20 : 21} r="3.2" fill="#1d2b28" />
    <circle cx="38" cy={mood === "thinks" ? 18.8 : 20} r="1" fill="#fff" />
  </>
);

/** Robin, the bird who helps. A drawing beside words that say the same: hidden from screen readers. */
export const Robin = drawnOnce(({ size, mood = "sits" }: RobinProps) => {
  return (
    <svg
      class={`robin robin-${mood}`}
      width={`${size}rem`}
      height={`${size}rem`}
      viewBox="0 0 58 58"
      aria-hidden="true"
      focusable="false"
    >
      <g {...LINE}>
        <Legs mood={mood} />
        {mood === "flies" && <path d="M11 34L2 33l3 7 7 1z" fill={WING} />}
        <path d="M8 30c0-14 9-22 20-22 12 0 20 9 20 20 0 12-9 21-21 21S8 42 8 30z" fill={BACK} />
        <path d="M17 33c0-9 7-16 16-16s13 6 13 12c0 11-8 19-17 19S17 42 17 33z" fill={BREAST} />
        {mood === "glad" ? (
          <path d="M47 21l9-4-3.5 6.5 3 5.5-8.5-2z" fill={BEAK} />
        ) : (
          <path d={mood === "thinks" ? "M46 19l9 1-8 6z" : "M47 22l9 4-9 4z"} fill={BEAK} />
        )}
        <Wing mood={mood} />
      </g>
      <Eye mood={mood} />
    </svg>
  );
});
