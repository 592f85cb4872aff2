import { useRef, useState } from "preact/hooks";
import { Icon } from "../../../ui/icon.tsx";
import { t } from "../../../voice/words.ts";
import { accentRows, controlOf, letterRows, signRows } from "../keys.ts";
import { words } from "../words.ts";
import { Key, type Lifted } from "./key.tsx";
import "./keys.css";

const layers = { letters: letterRows, signs: signRows, accents: accentRows };
type Layer = keyof typeof layers;

/** What is written on the keys that turn the keyboard over: the first of what is there, in every language. */
const faces: Record<Layer, string> = { letters: "abc", signs: "123", accents: "âŵé" };

interface KeyboardProps {
  shift: boolean;
  /** The key that Robin has pressed, while that is shown. */
  shown: string | null;
  /** The key that a hint is about. Where it is on another side of the keyboard, the way there takes its name. */
  next: string | null;
  /** A key's sign, small: whether it comes out big is not the keyboard's to say. */
  onSign(sign: string): void;
  onShift(): void;
  onRubOut(): void;
  onClear(): void;
}

/** What a screen reader calls a sign, where its own name for it would be a guess. */
export function nameOf(sign: string): string {
  if (sign === " ") return t(words.space);
  if (sign === "@") return t(words.at);
  if (sign === ".") return t(words.dot);
  if (sign === ",") return t(words.comma);
  if (sign === "'") return t(words.quote);
  return sign.toLowerCase() === sign ? sign : t(words.capitalOf, { letter: sign });
}

/** Our own keyboard: large keys that say what they are, in the order that every tablet has. */
export function Keyboard({ shift, shown, next, onSign, onShift, onRubOut, onClear }: KeyboardProps) {
  const lifted = useRef<Lifted | null>(null);
  const [layer, setLayer] = useState<Layer>("letters");
  const signs = layers[layer].flatMap((row) => [...row]);
  const here = signs.some((sign) => controlOf(sign) === next);
  const always = next === null || ["key-shift", "key-space", "key-delete", "key-clear"].includes(next);
  const wayBack = layer !== "letters" && !here && !always ? next : null;
  const turn = (to: Layer) => setLayer(layer === to ? "letters" : to);
  return (
    <div class="type-keys" dir="ltr">
      {signs.map((sign) => {
        const written = shift ? sign.toUpperCase() : sign;
        const control = controlOf(sign);
        return (
          <Key
            lifted={lifted}
            key={sign}
            control={control}
            label={nameOf(written)}
            shown={shown === control}
            onPress={() => onSign(sign)}
          >
            {written}
          </Key>
        );
      })}
      <Key
        lifted={lifted}
        control="key-shift"
        class="type-key-wide"
        pressed={shift}
        shown={shown === "key-shift"}
        onPress={onShift}
      >
        <svg viewBox="0 0 24 24" width="1.4em" height="1.4em" aria-hidden="true">
          <path d="M12 3l9 10h-5v7H8v-7H3z" fill={shift ? "currentColor" : "none"} />
        </svg>
        {t(words.capital)}
      </Key>
      <Key
        lifted={lifted}
        control="key-delete"
        class="type-key-wide"
        shown={shown === "key-delete"}
        onPress={onRubOut}
      >
        <Icon name="back" size={1.4} />
        {t(words.rubOut)}
      </Key>
      <Key
        lifted={lifted}
        control={wayBack ?? "key-signs"}
        class="type-key-small"
        label={layer === "signs" ? t(words.lettersName) : t(words.signsName)}
        onPress={() => turn("signs")}
      >
        {layer === "signs" ? faces.letters : faces.signs}
      </Key>
      <Key
        lifted={lifted}
        control="key-accents"
        class="type-key-small"
        label={layer === "accents" ? t(words.lettersName) : t(words.accentsName)}
        onPress={() => turn("accents")}
      >
        {layer === "accents" ? faces.letters : faces.accents}
      </Key>
      <Key
        lifted={lifted}
        control="key-space"
        class="type-key-space"
        shown={shown === "key-space"}
        onPress={() => onSign(" ")}
      >
        {t(words.space)}
      </Key>
      <Key
        lifted={lifted}
        control="key-clear"
        class="type-key-clear"
        shown={shown === "key-clear"}
        onPress={onClear}
      >
        <Icon name="again" size={1.4} />
        {t(words.startAgain)}
      </Key>
    </div>
  );
}
