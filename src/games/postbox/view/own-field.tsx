import { useId, useState } from "preact/hooks";
import { t } from "../../../voice/words.ts";
import type { Draft } from "../round.ts";
import { phrasesFor } from "../rules/draft.ts";
import type { Postbox } from "./postbox.ts";
import { shown } from "./shown.ts";

/** A field for the learner's own words. The words stay here; a move says only that there are some. */
export function OwnField({ postbox, draft }: { postbox: Postbox; draft: Draft }) {
  const { spec, play, own, showing } = postbox;
  const [text, setText] = useState(draft.words === "own" ? (own.textOf(draft.number) ?? "") : "");
  const id = useId();
  const there = draft.words === "own";
  const written = (words: string) => {
    own.write(draft.number, words);
    setText(words);
    const some = words.trim() !== "";
    if (some !== there) play({ type: "words", words: some ? "own" : null });
  };
  return (
    <div class="postbox-own">
      <label for={id}>{t(phrasesFor(spec, draft).length > 0 ? shown.orOwn : shown.ownWordsLabel)}</label>
      <textarea
        id={id}
        rows={3}
        maxLength={500}
        autocomplete="off"
        data-control="own-words"
        aria-describedby={`${id}-help`}
        readOnly={showing}
        value={there ? text : ""}
        onInput={(event) => written(event.currentTarget.value)}
      />
      <p class="postbox-small" id={`${id}-help`}>
        {there && text === "" ? t(shown.notKept) : t(shown.ownHelp)}
      </p>
    </div>
  );
}
