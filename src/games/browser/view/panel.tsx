import type { ComponentChildren, RefObject } from "preact";
import { useId, useLayoutEffect, useRef } from "preact/hooks";
import { Button } from "../../../ui/button.tsx";
import { moveFocus } from "../../../ui/focus.ts";
import { t } from "../../../voice/words.ts";
import type { Browser } from "./browser.ts";
import { shown } from "./shown.ts";

interface PanelProps {
  browser: Browser;
  title: string;
  /** The control that it belongs to, which gets focus back. */
  control: string;
  root: RefObject<HTMLElement | null>;
  children?: ComponentChildren;
}

/** A sheet by the bar. Focus goes to its title and comes back to its button; Escape shuts it. */
export function Panel({ browser, title, control, root, children }: PanelProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    moveFocus(heading.current);
    const around = root.current;
    // After the picture is drawn again: until then the focused thing is still on the page.
    return () =>
      queueMicrotask(() => {
        if (!around?.isConnected || (document.activeElement && document.activeElement !== document.body))
          return;
        const found = [control, "more", "back"]
          .map((name) => around.querySelector<HTMLElement>(`[data-control="${name}"]`))
          .find(Boolean);
        found?.focus();
      });
  }, []);
  const shut = () => browser.play({ type: "shut" });
  return (
    <section
      class="browser-panel"
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        shut();
      }}
    >
      <div class="browser-panel-head">
        <h3 id={id} ref={heading} tabIndex={-1}>
          {title}
        </h3>
        <Button kind="plain" icon="close" control="shut" onPress={shut}>
          {t(shown.close)}
        </Button>
      </div>
      {children}
    </section>
  );
}
