import { useRef, useState } from "preact/hooks";
import type { House } from "../library/types.ts";
import type { Learner, Progress } from "../progress/types.ts";
import { announce } from "../ui/announce.tsx";
import { Button } from "../ui/button.tsx";
import { useStore } from "../ui/use-store.ts";
import { freeName, learnerName } from "../voice/learner-name.ts";
import { asShown, t } from "../voice/words.ts";
import { LearnerForm } from "./learner-form.tsx";
import { drawnAs, lookOf } from "./look-of.ts";
import { PortraitLater } from "./portrait-later.tsx";
import { RemoveLearner } from "./remove-learner.tsx";
import { TopBar } from "./top-bar.tsx";
import "./who.css";

interface WhoProps {
  house: House;
  progress: Progress;
  /** Goes home, once somebody has been chosen. */
  onChosen(): void;
}

/** “Who is having a go?”: everybody who uses this tablet, by a name and a picture. No password: nobody is kept out. */
export function Who({ house, progress, onChosen }: WhoProps) {
  const root = useRef<HTMLElement>(null);
  const { learners, current } = useStore(progress.store);
  const [open, setOpen] = useState<"add" | "change" | "remove" | null>(null);
  /** Who came last through a form that stays open for the next one; null while nobody has. */
  const [came, setCame] = useState<string | null>(null);
  const nameOf = (learner: Learner) => learnerName(learner, learners);
  const isHere = (name: string) => t("{{name}} is here now.", { name });
  const close = () => setOpen(null);

  const choose = async (learner: Learner) => {
    if (learner.id !== current.id) await progress.switchTo(learner.id);
    announce(t("It is {{name}}'s turn.", { name: nameOf(learner) }));
    onChosen();
  };
  const welcome = (name: string, look: string) =>
    progress.addLearner(name.trim() || freeName(learners), look);
  /** It is the turn of somebody who was added alone. Of several, whoever is to begin is chosen from the list. */
  const add = async (name: string, look: string) => {
    const several = came !== null;
    close();
    const learner = await welcome(name, look);
    if (several) return announce(isHere(learner.name));
    await choose(learner);
  };
  const addAndStay = async (name: string, look: string) => setCame((await welcome(name, look)).name);
  const change = async (name: string, look: string) => {
    close();
    await progress.rename(name.trim(), look);
    announce(t("Changed."));
  };

  return (
    <main class="who" ref={root}>
      <TopBar root={() => root.current} />
      <h1>{t("Who is having a go?")}</h1>
      <p>{t("Everybody has a house of their own. Tap your picture to go to yours.")}</p>
      <ul class="who-list">
        {learners.map((learner) => (
          <li key={learner.id}>
            <Button
              kind="answer"
              class="who-learner"
              current={learner.id === current.id}
              onPress={() => void choose(learner)}
            >
              <span class="who-inside">
                <PortraitLater look={lookOf(house, learner)} face="smile" size={80} />
                <span class="who-words">
                  <span class="who-name" dir="auto">
                    {asShown(nameOf(learner))}
                  </span>
                  {learner.id === current.id && <span>{t("Having a go now")}</span>}
                </span>
              </span>
            </Button>
          </li>
        ))}
      </ul>
      <div class="who-more">
        <Button
          kind="plain"
          icon="plus"
          onPress={() => {
            setCame(null);
            setOpen("add");
          }}
        >
          {t("Add somebody")}
        </Button>
        <Button kind="tool" icon="person" onPress={() => setOpen("change")}>
          {t("Change my name or picture")}
        </Button>
        <Button kind="tool" icon="bin" onPress={() => setOpen("remove")}>
          {t("Remove somebody")}
        </Button>
      </div>
      {open === "add" && (
        <LearnerForm
          title={t("Add somebody")}
          name=""
          hint={t("You may leave it empty. Then it is “{{name}}”.", { name: freeName(learners) })}
          look={
            house.learners.find((face) => learners.every((here) => drawnAs(house, here) !== face))?.id ?? ""
          }
          house={house}
          news={came === null ? undefined : `${isHere(came)} ${t("Who else?")}`}
          done={t("Add")}
          onDone={(name, look) => void add(name, look)}
          onOneMore={(name, look) => void addAndStay(name, look)}
          onClose={close}
        />
      )}
      {open === "change" && (
        <LearnerForm
          title={t("My name and picture")}
          name={current.name}
          hint={t("You may leave it empty.")}
          look={current.look}
          house={house}
          done={t("Keep this")}
          onDone={(name, look) => void change(name, look)}
          onClose={close}
        />
      )}
      {open === "remove" && <RemoveLearner house={house} progress={progress} onClose={close} />}
    </main>
  );
}
