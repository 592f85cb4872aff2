import { Button } from "../../../ui/button.tsx";
import type { IconName } from "../../../ui/icon.tsx";
import { t } from "../../../voice/words.ts";
import { stepOf, type ToyName } from "../names.ts";
import { bubblesIn } from "../rules.ts";
import { words } from "../words.ts";
import type { ToyProps } from "./toy-props.ts";

const doing: Record<ToyName, () => string> = {
  bubbles: () => t(words.popOne),
  cup: () => t(words.touchCup),
  curtain: () => t(words.open),
  cat: () => t(words.stroke),
  page: () => t(words.down),
  kettle: () => t(words.hold),
  photo: () => t(words.larger),
};

const icons: Partial<Record<ToyName, IconName>> = { photo: "plus" };

const again: Partial<Record<ToyName, () => string>> = {
  bubbles: () => t(words.moreBubbles),
  curtain: () => t(words.close),
  cat: () => t(words.wake),
  page: () => t(words.top),
  kettle: () => t(words.cool),
};

/** The button that does the same as the gesture; when there is no more to do, one that sets the thing back to play with it again. */
export function ToyButtons({ toy, round, at, act }: Pick<ToyProps, "toy" | "round" | "at" | "act">) {
  const gone = round.popped[toy.id] ?? [];
  const all = bubblesIn(toy);
  const full = toy.toy === "bubbles" ? gone.length === all : toy.toy !== "cup" && at >= 100;
  const more = again[toy.toy];
  if (full) {
    if (!more) return null;
    return (
      <Button
        kind="quiet"
        icon="again"
        control={`afresh-${toy.id}`}
        onPress={() => act({ type: "afresh", toy: toy.id })}
      >
        {more()}
      </Button>
    );
  }
  const press = () => {
    if (toy.toy !== "bubbles") return act({ type: "do", toy: toy.id, by: stepOf[toy.toy] });
    const part = Array.from({ length: all }, (_, nth) => nth).find((nth) => !gone.includes(nth)) ?? 0;
    act({ type: "pop", toy: toy.id, part });
  };
  return (
    <Button kind="plain" icon={icons[toy.toy]} control={`do-${toy.id}`} onPress={press}>
      {toy.toy === "cup" && at % 100 === 50 ? t(words.rightCup) : doing[toy.toy]()}
    </Button>
  );
}
