import type { ComponentChildren, RefObject } from "preact";
import { useId, useLayoutEffect, useRef } from "preact/hooks";
import { Button } from "../../../ui/button.tsx";
import { moveFocus } from "../../../ui/focus.ts";
import { intoSight } from "../../../ui/into-sight.ts";
import { t } from "../../../voice/words.ts";
import type { Panel as PanelName } from "../names.ts";
import type { Meeting } from "./meeting.ts";
import { shownLater } from "./shown-later.ts";

interface PanelProps {
  meeting: Meeting;
  name: PanelName;
  title: string;
  /** Whether the panel came while the picture was on the screen: one that was open from the start leaves focus where it is. */
  takesFocus: boolean;
  root: RefObject<HTMLElement | null>;
  shutWords?: string;
  children?: ComponentChildren;
}

/** Gives focus to the control that a panel belongs to, or to what stands for it while it is away. */
function giveBack(root: HTMLElement | null, name: PanelName): void {
  const here = document.activeElement;
  if (!root?.isConnected || (here && here !== document.body)) return;
  const found = [name, "more", "stage", "come-back", "leave"]
    .map((control) => root.querySelector<HTMLElement>(`[data-control="${control}"]`))
    .find(Boolean);
  found?.focus();
}

/** A sheet beside or below the picture. Focus goes to its title and comes back to its control; Escape shuts it. */
export function Panel({ meeting, name, title, takesFocus, root, shutWords, children }: PanelProps) {
  const sheet = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    if (takesFocus) {
      moveFocus(heading.current);
      intoSight(sheet.current, meeting.calm);
    }
    const meetingRoot = root.current;
    // After the picture is drawn again: until then the focused thing is still on the page.
    return () => queueMicrotask(() => giveBack(meetingRoot, name));
  }, []);
  const shut = () => meeting.play({ type: "shut" });
  return (
    <section
      ref={sheet}
      class={`meeting-panel meeting-panel-${name}`}
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        shut();
      }}
    >
      <div class="meeting-panel-head">
        <h3 class="meeting-panel-title" id={id} ref={heading} tabIndex={-1}>
          {title}
        </h3>
        <Button kind="plain" icon="close" control="shut" class="meeting-shut" onPress={shut}>
          {shutWords ?? t(shownLater.close)}
        </Button>
      </div>
      {children}
    </section>
  );
}
