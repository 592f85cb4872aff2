import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { t } from "../voice/words.ts";
import { Button } from "./button.tsx";
import { focusable, moveFocus } from "./focus.ts";
import "./long-list.css";

/** How many of a long list are shown at first, and more with each press. */
const FEW = 12;

interface LongListProps<One> {
  class: string;
  /** Those that are here. */
  items: readonly One[];
  /** How many there are in all, where not all of them are here yet. */
  total?: number;
  /** Asks for those that come after the ones that are here. */
  bring?(): void;
  keyOf(one: One): string;
  children(one: One): ComponentChildren;
}

/** A list of any length: the first dozen, and the next ones as they are asked for. Focus goes to the first of the new ones. */
export function LongList<One>({
  class: own,
  items,
  total = items.length,
  bring,
  keyOf,
  children,
}: LongListProps<One>) {
  const list = useRef<HTMLUListElement>(null);
  const [most, setMost] = useState(FEW);
  const [wanted, setWanted] = useState<number | null>(null);
  const shown = items.slice(0, most);
  useEffect(() => {
    const fresh = wanted === null ? undefined : list.current?.children[wanted];
    if (!(fresh instanceof HTMLElement)) return;
    moveFocus(focusable(fresh)[0] ?? fresh);
    setWanted(null);
  }, [wanted, shown.length]);
  const more = () => {
    setWanted(shown.length);
    setMost(shown.length + FEW);
    if (items.length < Math.min(total, shown.length + FEW)) bring?.();
  };
  return (
    <>
      <ul class={own} ref={list}>
        {shown.map((one) => (
          <li key={keyOf(one)}>{children(one)}</li>
        ))}
      </ul>
      {shown.length < total && (
        <div class="long-list-more">
          <Button kind="plain" onPress={more}>
            {t("Show more")}
          </Button>
          <p>{t("{{shown}} of {{total}} are shown.", { shown: shown.length, total })}</p>
        </div>
      )}
    </>
  );
}
