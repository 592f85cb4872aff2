import { useEffect } from "preact/hooks";
import { Button } from "../ui/button.tsx";
import { useStore } from "../ui/use-store.ts";
import { reading } from "./voices.ts";
import { languages, t, voice } from "./words.ts";

/** The reader itself comes with the first wish to listen: most screens are never read aloud. */
const bringReader = () => import("./read-aloud.ts");

const stop = () => {
  if (reading.getState().aloud) void bringReader().then(({ stopReading }) => stopReading());
};

/** Why this screen can't be read aloud, as a sentence with what to do; null where it can. */
export function voiceReason(
  { can, voices }: { can: boolean; voices: string[] },
  language: string,
): string | null {
  if (voices.includes(language)) return null;
  const name = languages.find(({ id }) => id === language)?.name ?? language;
  if (!can) return t("This browser can't read aloud. Another browser on this tablet may.");
  return t(
    "This tablet has no voice of its own for {{name}}, so it can't read aloud here. A helper can add one in the tablet's settings, under “Text to speech”.",
    { name },
  );
}

/** Reads a screen aloud, and stops. Not there where the tablet has no voice for the language: settings say why. */
export function ListenButton({ root }: { root: () => Element | null }) {
  const { aloud, voices } = useStore(reading);
  const { language } = useStore(voice);
  useEffect(() => stop, []);
  if (!voices.includes(language)) return null;
  const press = () => {
    const element = root();
    if (aloud || !element) stop();
    else void bringReader().then(({ readAloud }) => readAloud(element));
  };
  return (
    <span data-unread>
      <Button kind="tool" icon={aloud ? "stop" : "listen"} pressed={aloud} onPress={press}>
        {aloud ? t("Stop") : t("Listen")}
      </Button>
    </span>
  );
}
