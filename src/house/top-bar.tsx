import type { ComponentChildren } from "preact";
import { hrefOf } from "../route.ts";
import { ButtonLink } from "../ui/button.tsx";
import { ListenButton } from "../voice/listen-button.tsx";
import { t } from "../voice/words.ts";
import "./top-bar.css";

interface TopBarProps {
  /** What Listen reads. */
  root: () => HTMLElement | null;
  children?: ComponentChildren;
}

/** The bar over every screen of the house but home: the way back, and Listen. */
export function TopBar({ root, children }: TopBarProps) {
  return (
    <header class="top-bar">
      <ButtonLink kind="tool" icon="home" href={hrefOf({ at: "home" })}>
        {t("Back to the house")}
      </ButtonLink>
      <div class="top-bar-tools">
        <ListenButton root={root} />
        {children}
      </div>
    </header>
  );
}
