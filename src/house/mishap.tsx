import { Component, type ComponentChildren } from "preact";
import { hrefOf } from "../route.ts";
import { t } from "../voice/words.ts";
import { Pause, WayHome } from "./pause.tsx";

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
    return (
      <Pause
        title={t("That was us, not you")}
        words={t("Something in Have a Go went astray. All that was saved is still here.")}
      >
        {this.props.screen === hrefOf({ at: "home" }) ? (
          <a class="button button-main" href=".">
            {t("Open it again")}
          </a>
        ) : (
          <WayHome kind="main" />
        )}
      </Pause>
    );
  }
}
