import type { ComponentChildren } from "preact";
import { useId, useLayoutEffect, useRef } from "preact/hooks";
import { t } from "../voice/words.ts";
import { backShuts } from "./back.ts";
import { Button } from "./button.tsx";
import "./dialog.css";
import { focusable, keepFocus, moveFocus } from "./focus.ts";

interface DialogProps {
  title: string;
  onClose(): void;
  /** What the closing button says; “Close” if left out. */
  closeLabel?: string | undefined;
  children?: ComponentChildren;
}

/** A card over the screen that waits for an answer: focus goes to its title, stays inside, and is given back. Escape closes it, and Back. */
export function Dialog({ title, onClose, closeLabel, children }: DialogProps) {
  const box = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const titleId = useId();
  const shut = useRef(onClose);
  shut.current = onClose;

  useLayoutEffect(() => {
    const giveBack = keepFocus();
    const dialog = box.current;
    // A browser without modal dialogs (Safari before 15.4) shows it in place: the trap below keeps it modal.
    if (typeof dialog?.showModal === "function") dialog.showModal();
    else dialog?.setAttribute("open", "");
    moveFocus(heading.current);
    const isShut = backShuts(() => shut.current());
    return () => {
      isShut();
      if (typeof dialog?.close === "function") dialog.close();
      giveBack();
    };
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === "Escape") {
      event.preventDefault();
      onClose();
    }
    if (event.key !== "Tab" || !box.current) return;
    const stops = focusable(box.current);
    const [first, last] = [stops[0], stops[stops.length - 1]];
    const here = document.activeElement;
    const leaving = event.shiftKey ? here === first || here === heading.current : here === last;
    if (!leaving) return;
    event.preventDefault();
    (event.shiftKey ? last : first)?.focus();
  };

  return (
    <dialog
      ref={box}
      class="dialog"
      // biome-ignore lint/a11y/noRedundantRoles: Safari before 15.4 doesn't know the element
      role="dialog"
      aria-modal="true"
      aria-labelledby={titleId}
      onKeyDown={onKeyDown}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div class="dialog-card">
        <h2 id={titleId} ref={heading} tabIndex={-1} class="dialog-title">
          {title}
        </h2>
        <div class="dialog-body">{children}</div>
        <div class="dialog-foot">
          <Button kind="plain" icon="close" onPress={onClose}>
            {closeLabel ?? t("Close")}
          </Button>
        </div>
      </div>
    </dialog>
  );
}
