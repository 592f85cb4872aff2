import { useRef, useState } from "preact/hooks";
import { plain } from "../../../lesson/markup.ts";
import { Picture } from "../../../ui/picture.tsx";
import { asShown, t } from "../../../voice/words.ts";
import { words } from "../words.ts";
import { swiped } from "./gestures.ts";
import type { ToyProps } from "./toy-props.ts";
import { useDrag } from "./use-drag.ts";

/** One half of the curtains, with its folds. */
const Half = ({ side, open }: { side: "left" | "right"; open: number }) => (
  <svg
    class={`tap-curtain-half tap-curtain-${side}`}
    viewBox="0 0 200 300"
    preserveAspectRatio="none"
    aria-hidden="true"
    style={{ [side]: 0, transform: `scaleX(${1 - open * 0.0082})` }}
  >
    <path
      d={
        side === "left"
          ? "M-4-4h204v292q-18 14-34 0-16 14-34 0-16 14-34 0-16 14-34 0-16 14-34 0-16 14-34 0z"
          : "M0-4h204v292q-18 14-34 0-16 14-34 0-16 14-34 0-16 14-34 0-16 14-34 0-16 14-34 0z"
      }
      fill="#f26b5b"
    />
    <path d="M34 14v262M68 14v262M102 14v262M136 14v262M170 14v262" fill="none" stroke-width="3" />
    <path d="M17 14v268M85 14v268M153 14v268" fill="none" stroke="#ffb72b" stroke-width="5" />
  </svg>
);

/** Curtains before a picture. A swipe to either side opens them; short ones add up. */
export function Curtain({ toy, at, pictures, act }: ToyProps) {
  const [adds, setAdds] = useState<number | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const part = (slid: number) => swiped(slid, box.current?.clientWidth ?? 0);
  const drag = useDrag({
    onMove: (slid) => setAdds(part(slid)),
    onEnd: (slid) => {
      setAdds(null);
      const by = Math.min(100 - at, part(slid));
      if (by > 0) act({ type: "do", toy: toy.id, by });
    },
  });
  const open = Math.min(100, at + (adds ?? 0));
  return (
    <div
      class={`tap-scene tap-curtain ${adds === null ? "" : "tap-live"}`}
      data-surface
      role="img"
      ref={box}
      aria-label={
        at < 100 ? t(words.closedCurtain) : `${t(words.openCurtain)}. ${asShown(plain(toy.about ?? ""))}`
      }
      {...drag}
    >
      <Picture scene src={pictures[toy.picture ?? ""] ?? ""} alt="" />
      <Half side="left" open={open} />
      <Half side="right" open={open} />
      <svg class="tap-rail" viewBox="0 0 400 20" preserveAspectRatio="none" aria-hidden="true">
        <path d="M6 9h388" stroke-width="9" />
      </svg>
    </div>
  );
}
