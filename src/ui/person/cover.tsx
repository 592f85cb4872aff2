import type { Look } from "../../lesson/lesson.ts";

interface CoverProps {
  cover: Look["cover"];
  colour: string;
}

/** The part of a head covering that lies behind the face. */
export function CoverBehind({ cover, colour }: CoverProps) {
  if (cover !== "hijab") return null;
  return (
    <>
      <path d="M140 118c-6 40 0 66 22 80h76c22-14 28-40 22-80z" fill={colour} />
      <path d="M200 38c-40 0-62 28-62 70 0 40 26 68 62 68s62-28 62-68c0-42-22-70-62-70z" fill={colour} />
    </>
  );
}

/** The part of a head covering that lies over the brow. */
export function CoverAbove({ cover, colour }: CoverProps) {
  switch (cover) {
    case "hijab":
      return (
        <>
          <path
            d="M200 38c-40 0-62 28-62 70 0 34 18 58 46 66 26 2 60-18 78-52 4-50-16-84-62-84zm0 24c26 0 42 18 42 46s-16 48-42 48-42-20-42-48 16-46 42-46z"
            fill={colour}
            fill-rule="evenodd"
          />
          <path d="M148 142c14 26 40 40 70 40" fill="none" stroke-linecap="round" />
        </>
      );
    case "turban":
      return (
        <>
          <path
            d="M148 92c-16-6-18-28-6-40 8-24 34-36 60-36 30 0 54 16 60 40 8 14 4 30-10 36-10-16-26-24-52-24s-42 8-52 24z"
            fill={colour}
          />
          <path
            d="M146 82c20-34 66-50 108-38M160 58c22-22 52-28 78-20M200 68c-2-8 0-16 6-20"
            fill="none"
            stroke-linecap="round"
          />
        </>
      );
    case "cap":
      return (
        <>
          <path d="M150 86c-4-36 18-54 50-54s54 18 50 54z" fill={colour} />
          <path d="M146 82c30-9 78-9 108 0 8 6 6 14-2 15-30-8-74-8-104 0-8-1-10-9-2-15z" fill={colour} />
          <path
            d="M200 32v-4M200 34c-12 10-17 22-18 40M200 34c12 10 17 22 18 40"
            fill="none"
            stroke-linecap="round"
          />
        </>
      );
    case "beanie":
      return (
        <>
          <circle cx="200" cy="24" r="13" fill={colour} />
          <path d="M150 82c-4-34 18-50 50-50s54 16 50 50z" fill={colour} />
          <path d="M152 72c30-8 66-8 96 0 9 3 9 21 0 22-30-7-66-7-96 0-9-1-9-19 0-22z" fill={colour} />
          <path d="M172 70v19M190 67v19M210 67v19M228 70v19" fill="none" stroke-linecap="round" />
        </>
      );
    default:
      return null;
  }
}
