import { plain } from "../../../lesson/markup.ts";
import { Button } from "../../../ui/button.tsx";
import { Picture } from "../../../ui/picture.tsx";
import { t } from "../../../voice/words.ts";
import { words } from "../words.ts";
import type { ToyProps } from "./toy-props.ts";
import { usePinch } from "./use-pinch.ts";

/** How much larger a photo is in the end. */
const LARGEST = 2.6;

/** A photo that two fingers make larger and smaller; so do two buttons, and a touchpad. */
export function Photo({ toy, at, pictures, act }: ToyProps) {
  const { adds, surface, handlers } = usePinch({
    at,
    onPinched: (by) => act({ type: "do", toy: toy.id, by }),
    onOne: () => act({ type: "touch", toy: toy.id, touch: { near: 0, again: 0, drift: 0 }, fingers: 1 }),
  });
  const grown = Math.max(0, Math.min(100, at + adds));
  return (
    <>
      <div
        class={`tap-scene tap-photo ${adds === 0 ? "" : "tap-live"}`}
        data-surface
        ref={surface}
        {...handlers}
      >
        <div class="tap-photo-grows" style={{ transform: `scale(${1 + (grown / 100) * (LARGEST - 1)})` }}>
          <Picture scene src={pictures[toy.picture ?? ""] ?? ""} alt={plain(toy.about ?? "")} />
        </div>
      </div>
      {at > 0 && (
        <Button
          kind="quiet"
          control={`smaller-${toy.id}`}
          onPress={() => act({ type: "do", toy: toy.id, by: Math.max(-at, -50) })}
        >
          {t(words.smaller)}
        </Button>
      )}
    </>
  );
}
