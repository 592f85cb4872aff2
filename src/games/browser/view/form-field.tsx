import type { ComponentChildren } from "preact";
import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { plain } from "../../../lesson/markup.ts";
import { Button } from "../../../ui/button.tsx";
import { moveFocus } from "../../../ui/focus.ts";
import { Icon } from "../../../ui/icon.tsx";
import { Picture } from "../../../ui/picture.tsx";
import { Prose } from "../../../voice/prose.tsx";
import { asShown, t } from "../../../voice/words.ts";
import type { Words } from "../round.ts";
import { lack, shapeOf } from "../rules/seen.ts";
import type { Field } from "../spec.ts";
import { Onlooker } from "./beside.tsx";
import type { Browser } from "./browser.ts";
import { shown } from "./shown.ts";

interface FieldProps<Kind extends Field["kind"] = Field["kind"]> {
  browser: Browser;
  field: Extract<Field, { kind: Kind }>;
  filled: Words | null;
  /** The form was to be looked over, and something was missing. */
  asked: boolean;
}

/** What is said kindly beside a field that lacks something. */
function kindly({ field, filled, asked }: FieldProps): string | null {
  if (!asked) return null;
  const what = lack(field, filled);
  if (what === "missing") return field.missing ?? null;
  return what === "odd" && field.kind === "words" ? (field.odd ?? null) : null;
}

function Clear({ browser, field }: Pick<FieldProps, "browser" | "field">) {
  return (
    <Button
      kind="quiet"
      icon="close"
      control={`clear-${field.id}`}
      onPress={() => browser.play({ type: "form-fill", field: field.id, with: null })}
    >
      {t(shown.clear)}
    </Button>
  );
}

interface OffersProps extends Omit<FieldProps, "asked"> {
  offers: string[];
  /** What comes after them, so that nothing moves under a finger when it comes. */
  children?: ComponentChildren;
}

/** Ready answers, each with one tap. */
function Offers({ browser, field, filled, offers, children }: OffersProps) {
  return (
    <fieldset class="browser-offers" aria-label={`${asShown(plain(field.label))} ${t(shown.offers)}`}>
      {offers.map((offer, at) => (
        <Button
          key={offer}
          kind={field.kind === "choice" ? "answer" : "tool"}
          icon={filled === at ? "check" : undefined}
          control={`answer-${field.id}-${at}`}
          pressed={filled === at}
          onPress={() => browser.play({ type: "form-fill", field: field.id, with: at })}
        >
          <Prose as="span" text={offer} explain={false} />
        </Button>
      ))}
      {children}
    </fieldset>
  );
}

/** A field to write in. What is written stays on this screen: a move says only that something is there, and what it looks like. */
function WordsField(props: FieldProps<"words"> & { id: string; described: string }) {
  const { browser, field, filled, id, described } = props;
  const { play, own, showing } = browser;
  const inIt =
    typeof filled === "number"
      ? plain(field.offers[filled] ?? "")
      : filled === null
        ? ""
        : (own.of(field.id) ?? "");
  const [text, setText] = useState(inIt);
  // Where an answer was tapped, or the field cleared, it shows; while somebody writes, what they write stays as it is.
  const last = useRef(filled);
  useLayoutEffect(() => {
    if (last.current !== filled && shapeOf(text) !== filled) setText(inIt);
    last.current = filled;
  }, [filled]);
  const write = (written: string) => {
    if (showing) return;
    setText(written);
    own.write(field.id, written.trim());
    const shape = shapeOf(written);
    if (shape !== filled) play({ type: "form-fill", field: field.id, with: shape });
  };
  return (
    <>
      <div class="browser-write">
        <input
          id={id}
          type="text"
          inputMode={field.shape === "digits" ? "tel" : field.shape === "mail" ? "email" : "text"}
          maxLength={200}
          autocomplete="off"
          spellcheck={false}
          aria-describedby={described}
          aria-required={field.missing !== undefined}
          value={text}
          onInput={(event) => write(event.currentTarget.value)}
        />
      </div>
      {typeof filled === "string" && own.of(field.id) === null && (
        <p class="browser-small">{t(shown.notKept)}</p>
      )}
      <Offers browser={browser} field={field} filled={filled} offers={field.offers}>
        {filled !== null && <Clear browser={browser} field={field} />}
      </Offers>
    </>
  );
}

/** A photo to attach: the tablet's photos open below it, all of them drawn. */
function PhotoField({ browser, field, filled }: FieldProps<"photo">) {
  const { round, play, pictures } = browser;
  const photo = typeof filled === "number" ? field.photos[filled] : undefined;
  const open = round.panel === "photos" && round.picking === field.id;
  const title = useRef<HTMLHeadingElement>(null);
  const chosen = useRef<HTMLDivElement>(null);
  const was = useRef(open);
  useLayoutEffect(() => {
    if (open && !was.current) moveFocus(title.current);
    if (!open && was.current && document.activeElement === document.body) moveFocus(chosen.current);
    was.current = open;
  }, [open]);
  return (
    <>
      <div class="browser-photo" ref={chosen} tabIndex={-1}>
        {photo ? (
          <>
            <Picture src={pictures[photo.picture] ?? ""} alt="" />
            <div>
              <p>{t(shown.photoIn, { photo: asShown(plain(photo.name)) })}</p>
              {photo.reply && <Prose text={photo.reply} />}
              <Clear browser={browser} field={field} />
            </div>
          </>
        ) : (
          <p class="browser-small">{t(shown.photoNone)}</p>
        )}
      </div>
      <Button
        kind="plain"
        icon="background"
        control={`photos-${field.id}`}
        expanded={open}
        onPress={() => play({ type: "form-photos", field: field.id })}
      >
        {t(photo ? shown.photosOther : shown.photosChoose)}
      </Button>
      {open && (
        <section class="browser-photos" aria-label={t(shown.photosTitle)}>
          <h5 ref={title} tabIndex={-1}>
            {t(shown.photosTitle)}
          </h5>
          <p class="browser-small">{t(shown.photosAbout)}</p>
          <ul>
            {field.photos.map(({ picture, name }, at) => (
              <li key={picture}>
                <button
                  type="button"
                  class="browser-photo-pick"
                  data-control={`answer-${field.id}-${at}`}
                  aria-pressed={filled === at}
                  onClick={() => play({ type: "form-fill", field: field.id, with: at })}
                >
                  <Picture src={pictures[picture] ?? ""} alt="" />
                  <Prose as="span" text={name} explain={false} />
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** One field of a form: what it asks for, whether it is needed, and what is said beside it. */
export function FormField(props: FieldProps) {
  const { field } = props;
  const id = useId();
  const beside = kindly(props);
  const needed = t(field.missing === undefined ? shown.ifYouLike : shown.needed);
  const label = (
    <>
      <Prose as="span" text={field.label} explain={false} /> <span class="browser-small">({needed})</span>
    </>
  );
  const help = (
    <div id={`${id}-help`}>
      {field.help && <Prose text={field.help} class="browser-small" />}
      {beside && (
        <div class="browser-kindly" tabIndex={-1}>
          <Icon name="rename" size={1.5} />
          <Prose text={beside} />
        </div>
      )}
    </div>
  );
  const remark = <Onlooker browser={props.browser} line={props.browser.placed.fields[field.id]} />;
  if (field.kind === "words") {
    return (
      <div class="browser-field">
        <label for={id}>{label}</label>
        {help}
        <WordsField {...props} field={field} id={id} described={`${id}-help`} />
        {remark}
      </div>
    );
  }
  return (
    <fieldset class="browser-field" aria-describedby={`${id}-help`}>
      <legend>{label}</legend>
      {help}
      {field.kind === "choice" ? (
        <Offers {...props} field={field} offers={field.offers} />
      ) : (
        <PhotoField {...props} field={field} />
      )}
      {remark}
    </fieldset>
  );
}
