import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";

interface LaterProps<Part> {
  /** Brings a part of a screen that most people do not need. */
  bring(): Promise<Part>;
  /** The sentence to show in its place when it can't be brought. */
  missing: string;
  children(part: Part): ComponentChildren;
}

/** A part of a screen that is brought when it is wanted. */
export function Later<Part>({ bring, missing, children }: LaterProps<Part>) {
  const [part, setPart] = useState<{ is: Part } | "missing" | null>(null);
  useEffect(() => {
    let gone = false;
    bring().then(
      (is) => !gone && setPart({ is }),
      () => !gone && setPart("missing"),
    );
    return () => {
      gone = true;
    };
  }, []);
  if (part === "missing") return <p>{missing}</p>;
  return part && <>{children(part.is)}</>;
}
