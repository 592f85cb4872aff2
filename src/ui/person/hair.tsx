import type { Look } from "../../lesson/lesson.ts";

type Hair = Look["hair"];

/** Hair that hangs behind the head and shoulders. */
const behind: Partial<Record<Hair, string>> = {
  long: "M200 34c-42 0-62 30-62 74 0 36-4 58-14 84 22 10 50 4 62-6h28c12 10 40 16 62 6-10-26-14-48-14-84 0-44-20-74-62-74z",
  bob: "M200 34c-42 0-60 28-60 70 0 22-2 36-6 52 18 8 38 6 50 0h32c12 6 32 8 50 0-4-16-6-30-6-52 0-42-18-70-60-70z",
  curly:
    "M200 26c-14-8-34-2-40 10-16 0-26 14-22 28-12 8-14 26-4 36-8 14-2 30 12 34 6 12 22 14 30 6h48c8 8 24 6 30-6 14-4 20-20 12-34 10-10 8-28-4-36 4-14-6-28-22-28-6-12-26-18-40-10z",
  bun: "M200 6c-18 0-30 11-30 25s12 25 30 25 30-11 30-25S218 6 200 6z",
};

/** Hair that lies on the head, over the brow. */
const above: Partial<Record<Hair, string>> = {
  short: "M150 106c-8-50 20-72 50-72s60 20 50 72c-6-26-16-38-50-38s-44 14-50 38z",
  long: "M150 112c-8-54 18-76 50-76s58 22 50 76c-4-22-14-38-40-46-6 14-40 22-60 46z",
  curly:
    "M150 96c-10-10-6-26 6-28 0-14 14-22 26-16 8-10 26-10 34 0 12-6 26 2 26 16 12 2 18 18 8 28-8 0-14-4-16-12-8 4-16 2-20-6-8 6-20 6-28 0-4 8-12 10-20 6-2 8-8 12-16 12z",
  bun: "M151 98c-6-44 20-62 49-62s55 18 49 62c-6-22-22-34-49-34s-43 12-49 34z",
  bob: "M149 112c-8-54 18-78 51-78s59 24 51 78c-2-14-5-24-10-32H159c-5 8-8 18-10 32z",
  spiky:
    "M152 98c-4-10-6-22-4-34l10 6c0-10 4-20 10-28l9 12c4-10 12-18 21-24l6 15c7-5 16-9 26-10l-1 15c9 0 17 3 23 8l-8 9c5 10 6 20 4 31-6-14-12-22-20-28-18 6-44 6-58-2-8 8-14 16-18 30z",
  swept: "M150 100c-6-44 18-64 50-64s56 20 50 64c-8-22-10-34-24-40-24 10-60 8-76 40z",
};

interface HairProps {
  hair: Hair;
  colour: string;
}

export function HairBehind({ hair, colour }: HairProps) {
  return behind[hair] ? <path d={behind[hair]} fill={colour} /> : null;
}

export function HairAbove({ hair, colour }: HairProps) {
  if (hair === "bald") {
    return (
      <path
        d="M172 66q8-12 20-15M168 80q2-4 4-6"
        fill="none"
        stroke="#fff"
        stroke-opacity=".55"
        stroke-linecap="round"
      />
    );
  }
  return (
    <>
      <path d={above[hair]} fill={colour} />
      {hair === "bun" && <path d="M176 32q10 10 24 6" fill="none" stroke-linecap="round" />}
    </>
  );
}

/** What shows of the hair below the brim of a hat. */
export function Sideburns({ hair, colour }: HairProps) {
  if (hair === "bald") return null;
  return <path d="M151 84q-3 14 3 27 8-4 11-25zM249 84q3 14-3 27-8-4-11-25z" fill={colour} />;
}
