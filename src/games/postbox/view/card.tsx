import type { ComponentChildren } from "preact";
import { useId, useLayoutEffect, useRef } from "preact/hooks";
import { Button } from "../../../ui/button.tsx";
import { moveFocus } from "../../../ui/focus.ts";
import { intoSight } from "../../../ui/into-sight.ts";
import { t } from "../../../voice/words.ts";
import type { Card as CardName } from "../names.ts";
import type { Postbox } from "./postbox.ts";
import { shown } from "./shown.ts";

interface CardProps {
  postbox: Postbox;
  name: CardName;
  title: string;
  shutWords?: string;
  children: ComponentChildren;
}

/** Gives focus to the button that a card belongs to, where the card had it. */
function giveBack(root: Element | null, name: CardName): void {
  const here = document.activeElement;
  if (!root?.isConnected || (here && here !== document.body)) return;
  const found = [name === "page" ? "link" : name, "more", "back"]
    .map((control) => root.querySelector<HTMLElement>(`[data-control="${control}"]`))
    .find(Boolean);
  found?.focus();
}

/** A card that opens beneath what was tapped. Focus goes to its title and comes back; Escape shuts it. */
export function Card({ postbox, name, title, shutWords, children }: CardProps) {
  const section = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const root = section.current?.closest(".postbox") ?? null;
    const here = document.activeElement;
    if (root && here && root.contains(here)) moveFocus(heading.current, false);
    // All of it, above what has been said at the bottom of the screen: a goal met by opening it says so there.
    intoSight(section.current, postbox.calm);
    return () => queueMicrotask(() => giveBack(root, name));
  }, []);
  const shut = () => postbox.play({ type: "shut" });
  return (
    <section
      ref={section}
      class={`postbox-card postbox-card-${name}`}
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        shut();
      }}
    >
      <h4 class="postbox-card-title" id={id} ref={heading} tabIndex={-1}>
        {title}
      </h4>
      {children}
      <Button kind="plain" icon="close" control="shut" class="postbox-shut" onPress={shut}>
        {shutWords ?? t(shown.shut)}
      </Button>
    </section>
  );
}
