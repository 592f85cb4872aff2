import { useLayoutEffect, useRef } from "preact/hooks";
import { plain } from "../../../lesson/markup.ts";
import { Button } from "../../../ui/button.tsx";
import { moveFocus } from "../../../ui/focus.ts";
import { Picture } from "../../../ui/picture.tsx";
import { asShown, t } from "../../../voice/words.ts";
import type { Draft } from "../round.ts";
import { Mark } from "./marks.tsx";
import type { Postbox } from "./postbox.ts";
import { shown } from "./shown.ts";

/** What hangs on the message that is being written, and the pictures that could. */
export function DraftFiles({ postbox, draft }: { postbox: Postbox; draft: Draft }) {
  const { spec, play, pictures, showing } = postbox;
  const file = spec.files.find(({ id }) => id === draft.attached);
  const said = useRef<HTMLParagraphElement>(null);
  const clip = useRef<HTMLButtonElement>(null);
  const was = useRef(draft.attached);
  useLayoutEffect(() => {
    if (showing || was.current === draft.attached) return;
    was.current = draft.attached;
    // The button that was tapped is gone: what came of it is where to look, and where to go on.
    moveFocus(draft.attached === null ? clip.current : said.current);
  }, [draft.attached, showing]);
  return (
    <div class="postbox-files">
      <button
        ref={clip}
        type="button"
        class="button button-tool"
        data-control="files"
        aria-expanded={draft.files}
        onClick={() => play({ type: "files" })}
      >
        <Mark name="clip" size={1.5} />
        <span class="button-words">{t(shown.files)}</span>
      </button>
      {draft.files && (
        <fieldset class="postbox-file-choice" aria-label={t(shown.filesLabel)}>
          {spec.files.map(({ id, name, picture }) => (
            <button
              key={id}
              type="button"
              class="postbox-file"
              data-control={`attach-${id}`}
              aria-pressed={draft.attached === id}
              onClick={() => play({ type: "attach", file: id })}
            >
              <Picture scene src={pictures[picture] ?? ""} alt="" />
              <span>{asShown(plain(name))}</span>
            </button>
          ))}
        </fieldset>
      )}
      <p class="postbox-attached-now" role="status" ref={said}>
        {file && t(shown.attachedNow, { file: asShown(plain(file.name)) })}
      </p>
      {file && (
        <Button
          kind="quiet"
          icon="close"
          control="attach-none"
          onPress={() => play({ type: "attach", file: null })}
        >
          {t(shown.takeOff)}
        </Button>
      )}
    </div>
  );
}
