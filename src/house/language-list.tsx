import { useState } from "preact/hooks";
import type { Offline } from "../offline/types.ts";
import type { Progress } from "../progress/types.ts";
import { Button } from "../ui/button.tsx";
import { useStore } from "../ui/use-store.ts";
import { languages, t, voice } from "../voice/words.ts";
import { turnLanguage } from "./turn-language.ts";

interface LanguageListProps {
  progress: Progress;
  offline: Offline;
}

/** The languages, each by its own name and with what there is to know before choosing it. */
export function LanguageList({ progress, offline }: LanguageListProps) {
  const { language } = useStore(voice);
  const [failed, setFailed] = useState<string | null>(null);
  const choose = async (id: string) => {
    setFailed(null);
    if (!(await turnLanguage(id, progress, offline))) {
      const name = languages.find((each) => each.id === id)?.name ?? id;
      setFailed(
        t("The words for {{name}} are not on this tablet yet. Try again when there is internet.", { name }),
      );
    }
  };
  return (
    <div class="settings-choices">
      {languages.map(({ id, name, note }) => (
        <div key={id} class="settings-language">
          <Button
            kind="answer"
            pressed={id === language}
            icon={id === language ? "check" : undefined}
            describedBy={note ? `language-note-${id}` : undefined}
            onPress={() => void choose(id)}
          >
            <span lang={id}>{name}</span>
          </Button>
          {note && (
            <p id={`language-note-${id}`} class="settings-note" lang={id}>
              {note}
            </p>
          )}
        </div>
      ))}
      <p role="status" class="settings-note">
        {failed}
      </p>
    </div>
  );
}
