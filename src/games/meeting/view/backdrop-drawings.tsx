import type { Background } from "../names.ts";

const books = [
  [
    "#f26b5b",
    "#2e8b6a",
    "#ffb72b",
    "#6c3f7a",
    "#a9dcef",
    "#d98c5f",
    "#fffdf7",
    "#2e8b6a",
    "#f26b5b",
    "#c9aede",
  ],
  [
    "#ffb72b",
    "#a9dcef",
    "#6c3f7a",
    "#f26b5b",
    "#fffdf7",
    "#2e8b6a",
    "#c9aede",
    "#ffb72b",
    "#6c3f7a",
    "#f26b5b",
  ],
];

function Shelf({ y, row }: { y: number; row: number }) {
  return (
    <>
      {(books[row % 2] ?? []).map((colour, at) => {
        const tall = 46 + ((at * 7 + row * 5) % 4) * 5;
        return (
          <rect
            key={at}
            x={8 + at * 40}
            y={y - tall}
            width={at % 3 === 1 ? 20 : 28}
            height={tall}
            fill={colour}
          />
        );
      })}
      <path d={`M-10 ${y}h420v9h-420z`} fill="#8a5a3b" />
    </>
  );
}

function Flower({ x, y, colour }: { x: number; y: number; colour: string }) {
  return (
    <>
      <path d={`M${x} ${y}v40`} fill="none" stroke="#2e8b6a" stroke-width="6" />
      <circle cx={x} cy={y} r="15" fill={colour} />
      <circle cx={x} cy={y} r="5" fill="#ffe7ae" />
    </>
  );
}

/** What can be put behind somebody, drawn. */
export const backdrops: Record<Exclude<Background, "none">, () => preact.ComponentChild> = {
  blur: () => (
    <g stroke="none">
      <rect width="400" height="230" fill="#ead9cb" />
      <g opacity=".35">
        <ellipse cx="70" cy="90" rx="96" ry="90" fill="#d98c5f" />
        <ellipse cx="330" cy="60" rx="110" ry="80" fill="#a9dcef" />
        <ellipse cx="320" cy="200" rx="120" ry="60" fill="#8fce9f" />
      </g>
      <g opacity=".4">
        <ellipse cx="70" cy="90" rx="66" ry="64" fill="#d98c5f" />
        <ellipse cx="330" cy="60" rx="76" ry="54" fill="#a9dcef" />
        <ellipse cx="320" cy="205" rx="84" ry="38" fill="#8fce9f" />
        <ellipse cx="60" cy="215" rx="90" ry="36" fill="#f26b5b" />
      </g>
    </g>
  ),
  beach: () => (
    <>
      <rect width="400" height="230" fill="#a9dcef" stroke="none" />
      <circle cx="336" cy="48" r="26" fill="#ffb72b" />
      <path d="M-10 128h420v60H-10z" fill="#4fa9c9" />
      <path d="M20 146q10-8 20 0t20 0M300 152q10-8 20 0t20 0 20 0" fill="none" stroke="#fffdf7" />
      <path d="M-10 174q120-22 210-6t210-8v80H-10z" fill="#ffe7ae" />
      <path d="M66 214q-2-70 14-116" fill="none" stroke-width="16" />
      <path d="M66 214q-2-70 14-116" fill="none" stroke="#d98c5f" stroke-width="9" />
      <path
        d="M80 100c-24-22-48-14-58 8 22-8 40-6 58-8zm0 0c-20-32 4-52 24-52-10 16-14 34-24 52zm0 0c20-26 48-22 58 2-24-6-40-4-58-2z"
        fill="#2e8b6a"
      />
      <path d="M326 216v-58M282 164q44-48 88 0-22-10-44 0-22-10-44 0z" fill="#f26b5b" />
    </>
  ),
  library: () => (
    <>
      <rect width="400" height="230" fill="#d98c5f" stroke="none" />
      <Shelf y={66} row={0} />
      <Shelf y={142} row={1} />
      <Shelf y={218} row={0} />
    </>
  ),
  garden: () => (
    <>
      <rect width="400" height="230" fill="#a9dcef" stroke="none" />
      <path d="M40 60q4-20 24-16 10-18 30-6 22-2 20 22z" fill="#fffdf7" />
      <path
        d="M-10 120q20-30 50-16 20-26 54-8 26-22 56 0 30-20 56 2 30-22 56-2 30-20 58 4 40-20 90 20v120H-10z"
        fill="#2e8b6a"
      />
      <path d="M-10 176q110-22 210-8t210-4v80H-10z" fill="#8fce9f" />
      <Flower x={44} y={168} colour="#f26b5b" />
      <Flower x={92} y={184} colour="#ffb72b" />
      <Flower x={318} y={176} colour="#c9aede" />
      <Flower x={364} y={162} colour="#f26b5b" />
    </>
  ),
  plain: () => (
    <g stroke="none">
      <rect width="400" height="230" fill="#cfe9da" />
      <path d="M0 0h400L0 210z" fill="#dcf0e4" />
    </g>
  ),
  "space-cat": () => (
    <>
      <rect width="400" height="230" fill="#3b2550" stroke="none" />
      <path
        d="M40 30v12M34 36h12M352 186v12M346 192h12M250 22v8M246 26h8M24 150v8M20 154h8M130 60v8M126 64h8"
        stroke="#ffe7ae"
        fill="none"
        stroke-linecap="round"
      />
      <circle cx="66" cy="190" r="34" fill="#d98c5f" />
      <path
        d="M20 204q50 6 92-30 10-8 4-14-8-4-22 4M36 176q-24 16-22 24 2 4 8 4"
        fill="none"
        stroke="#ffb72b"
        stroke-width="7"
        stroke-linecap="round"
      />
      <path
        d="M318 176c-34 4-46-22-40-46l-4-38 26 20q18-6 38 0l24-20-2 42c8 24-8 46-42 42z"
        fill="#ffb72b"
        transform="rotate(12 318 130)"
      />
      <g transform="rotate(12 318 130)">
        <circle cx="318" cy="134" r="62" fill="#a9dcef" fill-opacity=".3" stroke="#fffdf7" />
        <path
          d="M298 130v10M338 130v10M314 148h8l-4 5zM318 153q-6 8-12 2M318 153q6 8 12 2M286 146l-20-4M286 154l-19 4M350 146l20-4M350 154l19 4M306 116v-10M318 114v-12M330 116v-10"
          fill="none"
          stroke-linecap="round"
        />
      </g>
    </>
  ),
};
