import type { Character, Face } from "../../../lesson/lesson.ts";
import { Portrait } from "../../../ui/person.tsx";
import { Prose } from "../../../voice/prose.tsx";
import { asShown, t } from "../../../voice/words.ts";
import { faceWords } from "../face-words.ts";
import { type Choice, NOT } from "../rules/ways.ts";
import type { Line, Spec, Turn } from "../spec.ts";
import { words } from "../words.ts";
import "./said.css";

/** Somebody's name and, for who can't see it, the face they make. */
export function named(name: string, face: Face): string {
  return face === "calm" ? asShown(name) : t(words.withFace, { name, more: t(faceWords[face]) });
}

/** A choice's words: the lesson's own, or those that are always there. */
export function choiceWords(turn: Turn, choice: Choice): string {
  return choice === NOT ? t(words.ratherNot) : (turn.choices?.[choice]?.words ?? "");
}

interface LinesProps {
  spec: Spec;
  turn: Turn;
  /** The faces that were made before this turn. */
  before: Record<string, Face>;
  cast: Record<string, Character>;
}

/** What the others say and do in one turn: each line with the face that goes with it. */
export function Lines({ spec, turn, before, cast }: LinesProps) {
  const faces = { ...before };
  return (
    <>
      {turn.lines.map((line: Line, at) => {
        const character = cast[line.who];
        if (line.face) faces[line.who] = line.face;
        const face = faces[line.who] ?? spec.people[0]?.face ?? "calm";
        return (
          <div class={`talk-line ${line.does ? "talk-deed" : ""}`} key={at}>
            {character && <Portrait look={character.look} face={face} size={60} />}
            <div class="talk-bubble">
              {line.says && (
                <p class="talk-name">
                  {asShown(character?.name ?? "")}
                  {face !== "calm" && <span class="visually-hidden">, {t(faceWords[face])}</span>}
                </p>
              )}
              <Prose text={line.says ?? line.does ?? ""} />
            </div>
          </div>
        );
      })}
    </>
  );
}

interface OwnLineProps {
  turn: Turn;
  choice: Choice;
  you: Character | undefined;
}

/** What the learner said or did. */
export function OwnLine({ turn, choice, you }: OwnLineProps) {
  const chosen = choice === NOT ? undefined : turn.choices?.[choice];
  return (
    <div class={`talk-line talk-own ${chosen?.deed ? "talk-deed" : ""}`}>
      {you && <Portrait look={you.look} face={chosen?.face ?? "calm"} size={60} />}
      <div class="talk-bubble">
        <p class="talk-name">{asShown(you?.name ?? "")}</p>
        <Prose text={choiceWords(turn, choice)} />
      </div>
    </div>
  );
}
