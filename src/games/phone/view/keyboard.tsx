import { useRef } from "preact/hooks";
import { useIntoSight } from "../../../ui/into-sight.ts";
import { t } from "../../../voice/words.ts";
import type { Typing } from "../round.ts";
import { hand } from "../rules/device.ts";
import { secretOf } from "../rules/screen.ts";
import { Press } from "./press.tsx";
import { networkNamed, type Scene } from "./scene.ts";
import { shown } from "./shown.ts";

const ORDER = "1234567890qwertyuiopasdfghjklzxcvbnm";
const COMMON = "eatrnsoliu258dhmc";
/** Full rows, four or eight to a row. */
const KEYS = 16;

/** The keys of the practice keyboard: all that are needed and some that are not, in a keyboard's order. */
export function keysFor(secret: string, digits: boolean): string[] {
  if (digits) return [...ORDER.slice(0, 10)];
  const needed = new Set(secret);
  for (const more of COMMON) if (needed.size < KEYS) needed.add(more);
  return [...needed].sort((one, other) => ORDER.indexOf(one) - ORDER.indexOf(other));
}

/** What the card says, or the message once it has been read: near the keys, where what lies beside the device is out of sight. */
function Near({ scene, typing, secret }: { scene: Scene; typing: Typing; secret: string }) {
  const { spec, round } = scene;
  if (typing.for !== "code") return <p class="phone-near">{t(shown.cardPassword, { password: secret })}</p>;
  if (!spec.signIn || !round.read.includes(spec.signIn.message)) return null;
  return <p class="phone-near">{t(shown.theCode, { code: secret })}</p>;
}

/**
 * What a password or a code is put in with: keys, or letter by letter. Only the letter that is next goes in; of any other, not even its
 * name leaves this picture.
 */
export function Keyboard({ scene }: { scene: Scene }) {
  const { spec, round, play, calm } = scene;
  const { typing } = hand(round);
  const secret = typing ? secretOf(spec, round, typing) : "";
  const ends = useRef<HTMLDivElement>(null);
  // Once all letters are in, what they are sent with is next: on a telephone it stands below the keys, out of sight.
  useIntoSight(ends, typing && typing.letters === secret.length ? typing.for : null, calm);
  if (!typing) return null;
  const code = typing.for === "code";
  const next = secret[typing.letters];
  const put = (key: string) => play({ type: key === next ? "letter" : "other-letter" });
  return (
    <div class="phone-typing">
      <p>{code ? t(shown.typeCode) : t(shown.typePassword, { network: networkNamed(scene, typing.for) })}</p>
      <p class="phone-slots" aria-hidden="true">
        {[...secret].map((letter, at) => (
          <span key={at} class={at === typing.letters ? "phone-slot-next" : undefined}>
            {at < typing.letters ? (typing.peek || code ? letter : "•") : ""}
          </span>
        ))}
      </p>
      <Near scene={scene} typing={typing} secret={secret} />
      <p class="visually-hidden">{t(shown.typed, { now: typing.letters, all: secret.length })}</p>
      <fieldset
        class={`phone-keys phone-keys-${code ? "figures" : "letters"}`}
        aria-label={t(shown.keyboard)}
      >
        {keysFor(secret, code).map((key) => (
          <button
            key={key}
            type="button"
            class="phone-press phone-key"
            data-control={`key-${key}`}
            onClick={() => put(key)}
          >
            {key}
          </button>
        ))}
      </fieldset>
      <div class="phone-dial-keys" ref={ends}>
        <button
          type="button"
          class="phone-press phone-key-wide"
          data-control="next-letter"
          onClick={() => play({ type: "letter" })}
        >
          {t(shown.next)}
        </button>
        <Press scene={scene} control="rub-out" class="phone-key-wide">
          {t(shown.rubOut)}
        </Press>
        {!code && (
          <Press scene={scene} control="peek" class="phone-key-wide">
            {t(typing.peek ? shown.peekHide : shown.peekShow)}
          </Press>
        )}
        <Press scene={scene} control="enter" class={`phone-key-wide${next === undefined ? " phone-go" : ""}`}>
          {t(code ? shown.done : shown.join)}
        </Press>
      </div>
    </div>
  );
}
