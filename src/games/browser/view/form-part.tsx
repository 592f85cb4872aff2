import { useLayoutEffect, useRef } from "preact/hooks";
import { plain } from "../../../lesson/markup.ts";
import { Button } from "../../../ui/button.tsx";
import { moveFocus } from "../../../ui/focus.ts";
import { Picture } from "../../../ui/picture.tsx";
import { Robin } from "../../../ui/robin.tsx";
import { Prose } from "../../../voice/prose.tsx";
import { asShown, t } from "../../../voice/words.ts";
import type { Words } from "../round.ts";
import { lack } from "../rules/seen.ts";
import type { Field, FormPart as Part } from "../spec.ts";
import { Onlooker } from "./beside.tsx";
import type { Browser } from "./browser.ts";
import { FormField } from "./form-field.tsx";
import { shown } from "./shown.ts";

/** What a field has in it, as it is read through before sending. */
function Answer({ browser, field, filled }: { browser: Browser; field: Field; filled: Words | null }) {
  if (filled === null) return <p class="browser-small">{t(shown.left)}</p>;
  if (typeof filled === "string") {
    const mine = browser.own.of(field.id);
    return <p class="browser-answer">{mine === null ? t(shown.ownWords) : asShown(mine)}</p>;
  }
  if (field.kind === "photo") {
    const photo = field.photos[filled];
    return photo ? (
      <div class="browser-photo-small">
        <Picture src={browser.pictures[photo.picture] ?? ""} alt="" />
        <Prose text={photo.name} class="browser-answer" />
      </div>
    ) : null;
  }
  return <Prose text={field.offers[filled] ?? ""} class="browser-answer" />;
}

function LookOver({ browser, part, fields }: FormProps & { fields: Record<string, Words | null> }) {
  const { play } = browser;
  return (
    <>
      <p>{t(shown.lookAbout)}</p>
      <dl class="browser-look">
        {part.fields.map((field) => (
          <div key={field.id}>
            <dt>{asShown(plain(field.label))}</dt>
            <dd>
              <Answer browser={browser} field={field} filled={fields[field.id] ?? null} />
            </dd>
          </div>
        ))}
      </dl>
      <div class="browser-some">
        <Button
          kind="plain"
          icon="rename"
          control="form-change"
          onPress={() => play({ type: "form-change" })}
        >
          {t(shown.changeIt)}
        </Button>
        <Button kind="main" icon="on" control="form-send" onPress={() => play({ type: "form-send" })}>
          {t(shown.send)}
        </Button>
      </div>
    </>
  );
}

function Sent({ browser, part }: FormProps) {
  return (
    <>
      <div class="browser-says">
        <Robin size={3.6} mood="glad" />
        <Prose text={part.thanks} />
      </div>
      <Onlooker browser={browser} line={browser.placed.form} />
      <p class="browser-slip">{t(shown.sentNowhere)}</p>
      <Button
        kind="plain"
        icon="again"
        control="form-again"
        onPress={() => browser.play({ type: "form-again" })}
      >
        {t(shown.fillAgain)}
      </Button>
    </>
  );
}

interface FormProps {
  browser: Browser;
  part: Part;
}

const titles = { fill: shown.formTitle, look: shown.lookTitle, sent: shown.sentTitle } as const;

/** A form: to be filled in, looked over, sent. What is missing is said beside it. */
export function FormPart({ browser, page, part }: FormProps & { page: string }) {
  const { round, play } = browser;
  const form = round.forms[page];
  const root = useRef<HTMLElement>(null);
  const tries = round.deeds.missing ?? 0;
  const before = useRef({ stage: form?.stage, tries });
  useLayoutEffect(() => {
    const { stage: was, tries: had } = before.current;
    before.current = { stage: form?.stage, tries };
    const to = was !== form?.stage ? ".browser-form-title" : tries > had ? ".browser-kindly" : null;
    if (to) moveFocus(root.current?.querySelector<HTMLElement>(to));
  }, [form?.stage, tries]);
  if (!form) return null;
  const lacking = part.fields.some((field) => lack(field, form.fields[field.id] ?? null) !== null);
  const remark = <Onlooker browser={browser} line={browser.placed.form} />;
  return (
    <section class={`browser-form browser-form-${form.stage}`} ref={root} aria-label={t(titles[form.stage])}>
      {form.stage !== "fill" && (
        <h4 class="browser-form-title" tabIndex={-1}>
          {t(titles[form.stage])}
        </h4>
      )}
      {form.stage === "look" && (
        <>
          {remark}
          <LookOver browser={browser} part={part} fields={form.fields} />
        </>
      )}
      {form.stage === "sent" && <Sent browser={browser} part={part} />}
      {form.stage === "fill" && (
        <>
          <h4 class="visually-hidden browser-form-title" tabIndex={-1}>
            {t(shown.formTitle)}
          </h4>
          {remark}
          {part.fields.map((field) => (
            <FormField
              key={field.id}
              browser={browser}
              field={field}
              filled={form.fields[field.id] ?? null}
              asked={form.asked}
            />
          ))}
          {form.asked && lacking && <p class="browser-slip">{t(shown.lacking)}</p>}
          <Button kind="main" icon="behind" control="form-look" onPress={() => play({ type: "form-look" })}>
            {t(shown.lookOver)}
          </Button>
        </>
      )}
    </section>
  );
}
