import { Component, type ComponentChildren, type Ref } from "preact";
import { Button } from "../ui/button.tsx";
import { t } from "../voice/words.ts";
import "./stage.css";

interface GuardProps {
  /** Changes with the step and its round: something new is worth another try. */
  about: unknown;
  restart(): void;
  children: ComponentChildren;
}

/** Keeps a game that comes apart from taking the lesson with it: says so, and offers to set the step up afresh. */
class Guard extends Component<GuardProps, { apart: boolean }> {
  constructor(props: GuardProps) {
    super(props);
    this.state = { apart: false };
  }

  override componentDidCatch() {
    this.setState({ apart: true });
  }

  override componentDidUpdate(before: GuardProps) {
    if (this.state.apart && before.about !== this.props.about) this.setState({ apart: false });
  }

  override render() {
    if (!this.state.apart) return this.props.children;
    return (
      <div class="stage-apart" role="alert">
        <p>{t("This bit has come apart. You did nothing to it, and nothing you did before is lost.")}</p>
        <Button kind="main" icon="again" onPress={this.props.restart}>
          {t("Set it up again")}
        </Button>
      </div>
    );
  }
}

interface StageProps extends GuardProps {
  ref?: Ref<HTMLElement>;
  /** While Robin is showing: nothing in the picture is taken, and a tap on it says that the learner wants to. Else null. */
  myTurn: (() => void) | null;
}

/** Where a game is played. */
export function Stage({ ref, myTurn, about, restart, children }: StageProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a keyboard has “My turn” itself, and focus is on it.
    <section
      class={myTurn ? "stage stage-showing" : "stage"}
      ref={ref}
      aria-label={t("Practice")}
      onClick={myTurn ?? undefined}
    >
      <Guard about={about} restart={restart}>
        {children}
      </Guard>
    </section>
  );
}
