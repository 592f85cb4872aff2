import { plain } from "../../../lesson/markup.ts";
import { Button } from "../../../ui/button.tsx";
import { Icon } from "../../../ui/icon.tsx";
import { asShown, t } from "../../../voice/words.ts";
import type { Draft } from "../round.ts";
import { messageOf } from "../rules/lying.ts";
import { nameOf, type Postbox, recipientName } from "./postbox.ts";
import { shown } from "./shown.ts";

/** Who it goes to now, as on an envelope. */
function Envelope({ postbox, draft }: { postbox: Postbox; draft: Draft }) {
  const { spec } = postbox;
  if (draft.to === null) return <p class="postbox-envelope postbox-envelope-open">{t(shown.toNobody)}</p>;
  const group = spec.groups.find(({ id }) => id === draft.to);
  const name = recipientName(postbox, draft.to, messageOf(spec, draft.about));
  const people = group ? group.people.map((who) => nameOf(postbox, who)).join(", ") : "";
  return (
    <p class={`postbox-envelope${group ? " postbox-envelope-group" : ""}`} role="status">
      <Icon name={group ? "people" : "person"} />
      <span>{group ? t(shown.toGroup, { name, people }) : t(shown.toName, { name })}</span>
    </p>
  );
}

/** Who a message is for: the name on the envelope, and, where it can be chosen, the address book. */
export function DraftTo({ postbox, draft }: { postbox: Postbox; draft: Draft }) {
  const { spec, play } = postbox;
  return (
    <>
      <Envelope postbox={postbox} draft={draft} />
      {draft.as !== "reply" && (
        <fieldset class="postbox-to" aria-label={t(shown.chooseTo)}>
          <p class="postbox-label" aria-hidden="true">
            {t(shown.chooseTo)}
          </p>
          {spec.people.map((who) => (
            <Button
              key={who}
              kind="tool"
              icon="person"
              control={`to-${who}`}
              pressed={draft.to === who}
              onPress={() => play({ type: "to", to: who })}
            >
              {nameOf(postbox, who)}
            </Button>
          ))}
          {spec.groups.map(({ id, name }) => (
            <Button
              key={id}
              kind="tool"
              icon="people"
              control={`to-${id}`}
              pressed={draft.to === id}
              onPress={() => play({ type: "to", to: id })}
            >
              {asShown(plain(name))}
            </Button>
          ))}
        </fieldset>
      )}
    </>
  );
}
