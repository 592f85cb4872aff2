import type { Ref } from "preact";
import type { Action, HintStrength } from "../lesson/player.ts";
import { Button } from "../ui/button.tsx";
import { t } from "../voice/words.ts";
import "./help-buttons.css";

interface HelpButtonsProps {
  help: HintStrength;
  done: boolean;
  first: boolean;
  last: boolean;
  /** Robin has shown this step at least once. */
  shownOnce: boolean;
  /** The big button, when there is one: “My turn” or “Go on”. */
  main: Ref<HTMLButtonElement>;
  dispatch(action: Action): void;
  /** The learner asks again where the control is. */
  whereAgain(): void;
}

/** The help there is, and the ways on and back. “Go on” waits for the learner, however long. */
export function HelpButtons(props: HelpButtonsProps) {
  const { help, done, first, last, shownOnce, main, dispatch, whereAgain } = props;
  const showing = help === "show";
  return (
    <div class="help-buttons">
      <div class="help-buttons-row">
        {!first && (
          <Button
            kind="plain"
            class="help-buttons-back"
            control="back"
            onPress={() => dispatch({ type: "back" })}
          >
            {t("Back")}
          </Button>
        )}
        {showing && (
          <Button
            key="turn"
            ref={main}
            kind="main"
            control="my-turn"
            onPress={() => dispatch({ type: "my-turn" })}
          >
            {t("My turn")}
          </Button>
        )}
        {!showing && done && (
          <Button
            key="on"
            ref={main}
            kind="main"
            icon="on"
            control="go-on"
            onPress={() => dispatch({ type: "on" })}
          >
            {last ? t("Finish") : t("Go on")}
          </Button>
        )}
        {!showing && !done && (
          <>
            <Button
              key="hint"
              kind="plain"
              control="hint"
              onPress={() => (help === "point" ? whereAgain() : dispatch({ type: "hint" }))}
            >
              {t(help === "none" ? "Give me a hint" : "Where is it?")}
            </Button>
            <Button key="show" kind="plain" control="show" onPress={() => dispatch({ type: "show" })}>
              {t("Show me")}
            </Button>
          </>
        )}
      </div>
      {shownOnce && !done && (
        <Button kind="quiet" control="skip" onPress={() => dispatch({ type: "on" })}>
          {t("Skip this bit")}
        </Button>
      )}
    </div>
  );
}
