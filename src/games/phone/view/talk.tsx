import type { Face } from "../../../lesson/lesson.ts";
import { Portrait } from "../../../ui/person.tsx";
import { Prose } from "../../../voice/prose.tsx";
import { asShown } from "../../../voice/words.ts";
import type { Scene } from "./scene.ts";

/** What is said beside the device, in speech bubbles. Whoever sits there and says nothing shows a face. */
export function Talk({ scene }: { scene: Scene }) {
  const { spec, round, cast } = scene;
  if (spec.people.length === 0) return null;
  const faceOf = (who: string): Face => round.moods[who] ?? "calm";
  const talking = round.lines.map((line) => spec.script[line]?.who);
  const silent = spec.people.filter(({ who }) => !talking.includes(who));
  return (
    <div class="phone-talk">
      {round.lines.map((line) => {
        const { who, says } = spec.script[line] ?? {};
        const person = who ? cast[who] : undefined;
        if (!who || !says || !person) return null;
        return (
          <div class="phone-said" key={`${round.turn}-${line}`}>
            <Portrait look={person.look} face={faceOf(who)} size={56} />
            <div class="phone-bubble">
              <p class="phone-bubble-name">{asShown(person.name)}</p> <Prose as="span" text={says} />
            </div>
          </div>
        );
      })}
      {silent.length > 0 && (
        <div class="phone-silent">
          {silent.map(({ who }) => {
            const person = cast[who];
            return person && <Portrait key={who} look={person.look} face={faceOf(who)} size={44} />;
          })}
        </div>
      )}
    </div>
  );
}
