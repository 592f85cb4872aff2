import type { ComponentChildren, Ref } from "preact";
import "./button.css";
import { Icon, type IconName } from "./icon.tsx";

/**
 * How much a button asks for: `main` is the one thing to do next, `answer` one of several to choose from, `plain` a help or a choice,
 * `tool` sits in a bar, `quiet` is there for who looks for it, `danger` leaves or removes.
 */
export type ButtonKind = "main" | "answer" | "plain" | "tool" | "quiet" | "danger";

interface Shown {
  kind: ButtonKind;
  icon?: IconName | undefined;
  /** The name that a hint points at: `data-control`. */
  control?: string | undefined;
  current?: boolean | "page" | "step" | undefined;
  /** The accessible name, where no words are shown. */
  label?: string | undefined;
  class?: string | undefined;
  children?: ComponentChildren;
}

interface ButtonProps extends Shown {
  pressed?: boolean | undefined;
  expanded?: boolean | undefined;
  /** Can't be pressed now. It stays where the keyboard can find it, so that focus is never lost. */
  disabled?: boolean | undefined;
  /** The id of the words that say more about it. */
  describedBy?: string | undefined;
  ref?: Ref<HTMLButtonElement>;
  onPress(event: MouseEvent): void;
}

interface ButtonLinkProps extends Shown {
  href: string;
  /** Its own address without `#`, where it is to stay down once it is pressed until that screen is here (`:target`). */
  id?: string | undefined;
  /** A file's name, where following the link saves a file. */
  download?: string | undefined;
  onPress?: ((event: MouseEvent) => void) | undefined;
}

const look = ({ kind, class: own, children }: Shown) =>
  ["button", `button-${kind}`, children === undefined ? "button-bare" : "", own ?? ""]
    .filter(Boolean)
    .join(" ");

const Inside = ({ icon, kind, children }: Shown) => (
  <>
    {icon && <Icon name={icon} size={kind === "tool" ? 1.5 : 1.75} />}
    {children !== undefined && <span class="button-words">{children}</span>}
  </>
);

/** Something to press: at least 56px high, 76px where it is an answer or the main thing. */
export function Button(props: ButtonProps) {
  const { control, pressed, expanded, current, disabled, label, describedBy, onPress, ref } = props;
  return (
    <button
      type="button"
      ref={ref}
      class={look(props)}
      data-control={control}
      aria-pressed={pressed}
      aria-expanded={expanded}
      aria-current={current || undefined}
      aria-disabled={disabled || undefined}
      aria-label={label}
      aria-describedby={describedBy}
      onClick={(event) => {
        if (!disabled) onPress(event);
      }}
    >
      {Inside(props)}
    </button>
  );
}

/** A link that looks like a button: it goes somewhere. */
export function ButtonLink(props: ButtonLinkProps) {
  const { id, control, current, label, href, download, onPress } = props;
  return (
    <a
      id={id}
      href={href}
      class={look(props)}
      data-control={control}
      aria-current={current || undefined}
      aria-label={label}
      download={download}
      onClick={onPress}
    >
      {Inside(props)}
    </a>
  );
}
