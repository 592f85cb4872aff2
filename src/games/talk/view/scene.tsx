import type { Character, Face } from "../../../lesson/lesson.ts";
import { PersonShapes } from "../../../ui/person.tsx";
import { asShown } from "../../../voice/words.ts";
import type { Spec } from "../spec.ts";
import { Backdrop } from "./backdrop.tsx";
import "./scene.css";

interface SceneProps {
  spec: Spec;
  cast: Record<string, Character>;
  faces: Record<string, Face>;
  speaker: string | null;
}

/** The people who are there, with the faces they make now. Said in words beside each line, so it is no picture of its own. */
export function Scene({ spec, cast, faces, speaker }: SceneProps) {
  return (
    <div class="talk-scene" data-place={spec.place} data-people={spec.people.length} aria-hidden="true">
      <Backdrop place={spec.place} />
      <div class="talk-people">
        {spec.people.map(({ who, face }) => {
          const character = cast[who];
          if (!character) return null;
          return (
            <div class="talk-person" key={who} data-top={character.look.top}>
              <svg viewBox="92 18 216 212" preserveAspectRatio="xMidYMax meet" aria-hidden="true">
                <PersonShapes look={character.look} face={faces[who] ?? face} speaking={speaker === who} />
              </svg>
              <span class="talk-tag">{asShown(character.name)}</span>
            </div>
          );
        })}
      </div>
    </div>
  );
}
