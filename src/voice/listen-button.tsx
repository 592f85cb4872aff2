import { useEffect } from "preact/hooks";
import { Button } from "../ui/button.tsx";
import { useStore } from "../ui/use-store.ts";
import { reading } from "./voices.ts";
import { t, voice } from "./words.ts";

/** The reader itself comes with the first wish to listen: most screens are never read aloud. */
const bringReader = () => import("./read-aloud.ts");

const stop = () => {
  if (reading.getState().aloud) void bringReader().then(({ stopReading }) => stopReading());
};

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
