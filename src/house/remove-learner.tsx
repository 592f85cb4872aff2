import { useState } from "preact/hooks";
import type { House } from "../library/types.ts";
import type { Learner, Progress } from "../progress/types.ts";
import { announce } from "../ui/announce.tsx";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";

import { useStore } from "../ui/use-store.ts";
import { learnerName } from "../voice/learner-name.ts";
import { asShown, t } from "../voice/words.ts";
import { lookOf } from "./look-of.ts";
import { PortraitLater } from "./portrait-later.tsx";

interface RemoveLearnerProps {
  house: House;
  progress: Progress;
  onClose(): void;
}

/** Removes somebody with all they did: who, then one question that says what goes. */
export function RemoveLearner({ house, progress, onClose }: RemoveLearnerProps) {
  const learners = useStore(progress.store, (state) => state.learners);
  const [who, setWho] = useState<Learner | null>(learners.length === 1 ? (learners[0] ?? null) : null);
  if (!who) {
    return (
      <Dialog title={t("Who is to be removed?")} closeLabel={t("Nobody")} onClose={onClose} key="who">
        <p>{t("Nothing goes yet: the next question asks you.")}</p>
        <ul class="who-list">
          {learners.map((learner) => (
            <li key={learner.id}>
              <Button kind="answer" onPress={() => setWho(learner)}>
                <span class="who-inside">
                  <PortraitLater look={lookOf(house, learner)} face="calm" size={56} />
                  <span class="who-words who-name" dir="auto">
                    {asShown(learnerName(learner, learners))}
                  </span>
                </span>
              </Button>
            </li>
          ))}
        </ul>
      </Dialog>
    );
  }
  const name = learnerName(who, learners);
  const remove = async () => {
    onClose();
    await progress.removeLearner(who.id);
    announce(t("{{name}} has been removed.", { name }));
  };
  return (
    <Dialog
      title={t("Remove {{name}}?", { name })}
      closeLabel={t("Keep {{name}}", { name })}
      onClose={onClose}
      key="sure"
    >
      <p>{t("All that {{name}} did here goes: lessons, keepsakes, cards, and where they were.", { name })}</p>
      <p>
        {t(
          "It can't be brought back. If it may be wanted one day, keep a keepsake file first, under “I'm helping”.",
        )}
      </p>
      {learners.length === 1 && <p>{t("Then there is a fresh, empty house.")}</p>}
      <div>
        <Button kind="danger" icon="bin" onPress={() => void remove()}>
          {t("Remove {{name}}", { name })}
        </Button>
      </div>
    </Dialog>
  );
}
