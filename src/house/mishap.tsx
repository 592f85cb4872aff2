import { Component, type ComponentChildren } from "preact";
import { hrefOf } from "../route.ts";
import { ButtonLink } from "../ui/button.tsx";
import { Robin } from "../ui/robin.tsx";
import { t } from "../voice/words.ts";
import "./not-here.css";

interface MishapProps {
  /** The screen that it stands around: another one starts afresh. */
  screen: string;
  children: ComponentChildren;
}

/** Stands around a screen: where that breaks, it says so in a sentence, with a way home. */
export class Mishap extends Component<MishapProps, { broke: string | null }> {
  constructor(props: MishapProps) {
    super(props);
    this.state = { broke: null };
  }

  override componentDidCatch(error: unknown): void {
    // For whoever mends it: the learner is told below.
    console.error(error);
    this.setState({ broke: this.props.screen });
  }

  override render() {
    if (this.state.broke !== this.props.screen) return this.props.children;
    const atHome = this.props.screen === hrefOf({ at: "home" });
    return (
      <main class="pause">
        <Robin size={6} mood="thinks" />
        <h1>{t("That was us, not you")}</h1>
        <p>{t("Something in Have a Go went astray. All that was saved is still here.")}</p>
        <div class="pause-answers">
          {atHome ? (
            <a class="button button-main" href=".">
              {t("Open it again")}
            </a>
          ) : (
            <ButtonLink kind="main" icon="home" href={hrefOf({ at: "home" })}>
              {t("Back to the house")}
            </ButtonLink>
          )}
        </div>
      </main>
    );
  }
}
