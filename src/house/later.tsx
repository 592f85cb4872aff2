import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import { hrefOf } from "../route.ts";
import { Button, ButtonLink } from "../ui/button.tsx";
import { Robin } from "../ui/robin.tsx";
import { t } from "../voice/words.ts";
import "./later.css";

interface LaterProps<Part> {
  /** Brings a part of the app that home does not need. */
  bring(): Promise<Part>;
  /** Where it is a part of a screen and not the whole: the sentence to show in its place when it can't be brought. */
  within?: string;
  children(part: Part): ComponentChildren;
}

/** A part of the app that is brought when it is wanted. Where it can't be, it says so, with a way to try again and a way home. */
export function Later<Part>({ bring, within, children }: LaterProps<Part>) {
  const [part, setPart] = useState<{ is: Part } | "missing" | null>(null);
  const [go, setGo] = useState(0);
  useEffect(() => {
    let gone = false;
    bring().then(
      (is) => !gone && setPart({ is }),
      () => !gone && setPart("missing"),
    );
    return () => {
      gone = true;
    };
  }, [go]);
  if (within && part === "missing") return <p>{within}</p>;
  if (within && !part) return null;
  if (part === "missing") {
    return (
      <main class="pause">
        <Robin size={6} mood="thinks" />
        <h1>{t("This part is not here yet")}</h1>
        <p>{t("It is not on the tablet yet, and there is no internet just now. Nothing you did is lost.")}</p>
        <div class="pause-answers">
          <Button
            kind="main"
            icon="again"
            onPress={() => {
              setPart(null);
              setGo(go + 1);
            }}
          >
            {t("Try again")}
          </Button>
          <ButtonLink kind="plain" icon="home" href={hrefOf({ at: "home" })}>
            {t("Back to the house")}
          </ButtonLink>
        </div>
      </main>
    );
  }
  if (!part) return <main class="pause" aria-busy="true" />;
  return <>{children(part.is)}</>;
}
