import { Button } from "../../../ui/button.tsx";
import { t } from "../../../voice/words.ts";
import { shown } from "./shown.ts";
import { bringRest, useRest } from "./use-rest.ts";

/** What stands for a part of the meeting until it is here. */
export function OnItsWay() {
  const { missing } = useRest(true);
  if (!missing) return <p role="status">{t(shown.moment)}</p>;
  return (
    <>
      <p role="status">{t(shown.partMissing)}</p>
      <Button kind="plain" icon="again" onPress={() => void bringRest()}>
        {t(shown.tryAgain)}
      </Button>
    </>
  );
}
