import { Portrait } from "../../../ui/person.tsx";
import type { Badge } from "../names.ts";
import type { Message } from "../spec.ts";
import type { Postbox } from "./postbox.ts";

const grounds: Record<Badge, string> = {
  parcel: "#ffe7ae",
  bank: "#cfe9da",
  health: "#a9dcef",
  shop: "#f9d2c1",
  prize: "#e3d3ec",
  house: "#ffe7ae",
  library: "#cfe9da",
  phone: "#f9d2c1",
  unknown: "#fffdf7",
};

const shapes: Record<Badge, string> = {
  parcel: "M9 15l15-6 15 6v18l-15 6-15-6zM9 15l15 6 15-6M24 21v18M16 12l15 6",
  bank: "M8 19L24 9l16 10zM12 19v15M20 19v15M28 19v15M36 19v15M8 38h32",
  health: "M24 38L11 25c-7-8 4-18 13-9 9-9 20 1 13 9zM24 18v12M18 24h12",
  shop: "M10 20h28v18H10zM8 20l4-10h24l4 10M19 38V27h10v11",
  prize:
    "M11 19h26v7H11zM14 26v13h20V26M24 19v20M24 19c-9-1-11-9-5-9 4 0 5 6 5 9zM24 19c9-1 11-9 5-9-4 0-5 6-5 9z",
  house: "M8 24L24 10l16 14M12 21v18h24V21M20 39V28h8v11",
  library: "M10 11h9v28h-9zM19 11h8v28h-8zM29 13l7-2 5 26-7 2zM12 17h5M21 17h4",
  phone: "M16 8h16v32H16zM22 35h4",
  unknown: "M24 11a7 7 0 1 1 0 14 7 7 0 0 1 0-14zM10 40c1-8 6-12 14-12s13 4 14 12",
};

function Drawing({ badge, size }: { badge: Badge; size: number }) {
  const across = `${size / 16}rem`;
  return (
    <svg
      class="postbox-badge"
      viewBox="0 0 48 48"
      width={across}
      height={across}
      fill={grounds[badge]}
      stroke="#1d2b28"
      stroke-width="3"
      stroke-linejoin="round"
      stroke-linecap="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={shapes[badge]} />
    </svg>
  );
}

interface FaceProps {
  postbox: Postbox;
  message: Message;
  size?: number;
}

/** The little picture beside a sender's name: a character's face, else what the sender shows. Names say it all: it is never the only sign. */
export function SenderFace({ postbox, message, size = 52 }: FaceProps) {
  const look = message.who ? postbox.cast[message.who]?.look : undefined;
  return look ? (
    <Portrait look={look} face="smile" size={size} />
  ) : (
    <Drawing badge={message.badge ?? "unknown"} size={size} />
  );
}
