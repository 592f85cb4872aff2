import { useState } from "preact/hooks";
import type { Imported, Learner, Progress, Refusal } from "../progress/types.ts";
import { Button } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";
import { useStore } from "../ui/use-store.ts";
import { learnerName } from "../voice/learner-name.ts";
import { t } from "../voice/words.ts";
import { saveFile } from "./save-file.ts";

/** More than any keepsake file weighs, in bytes: five million characters, of at most four bytes each. */
const MOST = 20_000_000;

/** A learner's name as a part of a file's name. */
const forFile = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "");

const refusals: Record<Refusal, string> = {
  long: "This file is too big to be a keepsake file.",
  other: "This is not a keepsake file from Have a Go.",
  newer: "This keepsake file is from a newer Have a Go. Update this one first, then try again.",
  damaged: "This keepsake file is damaged, so nothing was added.",
  failed: "The file could not be taken in. Nothing was changed.",
};

/** What came of taking in a file, as a sentence or two. */
function cameOf(imported: Imported, learners: readonly Learner[]): string {
  if (!imported.ok) return t(refusals[imported.why]);
  const { learner, events, dropped } = imported;
  const name = learnerName(learner, learners);
  if (dropped > 0) {
    return t(
      "Taken in for {{name}}. {{count}} entries in the file could not be read and were left out; the rest is here.",
      { name, count: dropped },
    );
  }
  if (events === 0) return t("All of that file was here already. Nothing was added.");
  return t("Taken in. {{name}} is on this tablet, with all that is in the file.", { name });
}

/** The keepsake file: what one learner did, to put by or to take to another tablet. */
export function KeepsakeFile({ progress }: { progress: Progress }) {
  const { current, learners } = useStore(progress.store);
  const whose = learners.length > 1 ? learnerName(current, learners) : current.name;
  const [said, setSaid] = useState<string | null>(null);

  const keep = async () => {
    try {
      const text = await progress.exportFile();
      const name = ["have-a-go", forFile(whose)].filter(Boolean).join("-");
      saveFile(`${name}.json`, text);
      setSaid(t("The file “{{file}}” is among the downloads now.", { file: `${name}.json` }));
    } catch {
      setSaid(
        t("The file could not be made. Nothing is lost: close Have a Go, open it again, and try once more."),
      );
    }
  };

  const takeIn = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (!file) return;
    try {
      // A film picked by mistake is not even read: it would fill a small tablet's memory.
      const imported: Imported =
        file.size > MOST
          ? { ok: false, why: "long" }
          : await progress.importFile(await new Response(file).text());
      setSaid(cameOf(imported, progress.store.getState().learners));
    } catch {
      setSaid(t("That file could not be opened. Pick it again, or try another one. Nothing was changed."));
    }
    // So that the same file can be picked again.
    input.value = "";
  };

  return (
    <section class="helper-card">
      <h2>{t("The keepsake file")}</h2>
      <p>
        {t(
          "A copy of what was done here, as one file. Keep it safe, or take it to another tablet. It holds a name, a picture and what was played. Cards in the card drawer are not in it.",
        )}
      </p>
      <div class="helper-answers">
        <Button kind="plain" icon="save" onPress={() => void keep()}>
          {whose ? t("Keep a file for {{name}}", { name: whose }) : t("Keep a file")}
        </Button>
        <label class="button button-tool helper-file">
          <Icon name="download" size={1.5} />
          <span class="button-words">{t("Take in a file")}</span>
          <input
            type="file"
            class="visually-hidden"
            accept=".json,application/json"
            onChange={(event) => void takeIn(event.currentTarget)}
          />
        </label>
      </div>
      <p class="helper-said" role="status">
        {said}
      </p>
    </section>
  );
}
