import { useEffect, useState } from "preact/hooks";
import type { Face, Look } from "../lesson/lesson.ts";
import "./portrait-later.css";

interface PortraitLaterProps {
  look: Look;
  face: Face;
  /** In pixels at the usual text size. */
  size: number;
}

type People = typeof import("./portrait.ts");
let people: People | null = null;

/** A learner's portrait. How people are drawn comes after home's first tap; until then its place is kept. */
export function PortraitLater({ look, face, size }: PortraitLaterProps) {
  const [drawn, setDrawn] = useState<People | null>(people);
  useEffect(() => {
    if (drawn) return;
    let gone = false;
    import("./portrait.ts").then(
      (brought) => {
        people = brought;
        if (!gone) setDrawn(brought);
      },
      // Without its drawing a learner still has a name: nothing to say.
      () => {},
    );
    return () => {
      gone = true;
    };
  }, [drawn]);
  if (drawn) return <drawn.Portrait look={look} face={face} size={size} />;
  const across = `${size / 16}rem`;
  return <svg class="portrait-later" width={across} height={across} aria-hidden="true" focusable="false" />;
}
