import { faces } from "../lesson/lesson.ts";
import { Person } from "../ui/person.tsx";
import { cast } from "./content.ts";

/** A character with every face that a person can make. */
export function ShowFaces({ who }: { who: string }) {
  const character = cast[who];
  if (!character) return null;
  return (
    <main>
      <p class="gallery-about">{character.about}</p>
      <ul class="gallery-faces">
        {faces.map((face) => (
          <li key={face}>
            <Person look={character.look} face={face} />
            {face}
          </li>
        ))}
      </ul>
    </main>
  );
}
