import type { Face, Look } from "../lesson/lesson.ts";
import { drawnOnce } from "./drawn-once.tsx";
import { Beard, Body, Chair, Glasses, HearingAid } from "./person/body.tsx";
import { cloths, hairs, INK, skins, tops } from "./person/colours.ts";
import { CoverAbove, CoverBehind } from "./person/cover.tsx";
import { FaceDrawing } from "./person/face.tsx";
import { HairAbove, HairBehind, Sideburns } from "./person/hair.tsx";
import "./person.css";

interface PersonProps {
  look: Look;
  face: Face;
  speaking?: boolean;
}

/** A person from the waist up, as shapes for a drawing that is 400 wide and 230 high. */
export const PersonShapes = drawnOnce(({ look, face, speaking = false }: PersonProps) => {
  const skin = skins[look.skin];
  const top = tops[look.top];
  const hair = { hair: look.hair, colour: hairs[look.hairColour] };
  const wrapped = look.cover === "hijab" || look.cover === "turban";
  const hatted = look.cover === "cap" || look.cover === "beanie";
  const cover = { cover: look.cover, colour: wrapped ? cloths[look.hairColour] : top.hat };
  // Under a wrap the hair's colour is the cloth's: the beard goes with it, dark with dark and grey with bright.
  const beard = wrapped ? hairs[look.hairColour === "black" ? "black" : "grey"] : hair.colour;
  return (
    <g stroke={INK} stroke-width="4" stroke-linejoin="round">
      {look.chair && <Chair />}
      {!wrapped && !(hatted && look.hair === "bun") && <HairBehind {...hair} />}
      <Body cloth={top.cloth} neck={skin.shade} />
      <CoverBehind {...cover} />
      {look.cover !== "hijab" && (
        <g fill={skin.face}>
          <circle cx="154" cy="108" r="9" />
          <circle cx="246" cy="108" r="9" />
        </g>
      )}
      <ellipse cx="200" cy="104" rx="46" ry="52" fill={skin.face} />
      {look.beard && <Beard colour={beard} skin={skin.face} />}
      {look.cover === "none" && <HairAbove {...hair} />}
      {hatted && <Sideburns {...hair} />}
      <CoverAbove {...cover} />
      {look.glasses && <Glasses />}
      <FaceDrawing face={face} speaking={speaking} cheek={skin.cheek} />
      {look.hearingAid && <HearingAid cover={look.cover} />}
    </g>
  );
});

/** A person from the waist up, with no ground of their own. A drawing without words: name the person beside it. */
export function Person(props: PersonProps) {
  return (
    <svg class="person" viewBox="0 0 400 230" preserveAspectRatio="xMidYMax meet" aria-hidden="true">
      <PersonShapes {...props} />
    </svg>
  );
}

/** A person's head in a circle. `size` is in pixels at the usual text size, and grows with the text. */
export function Portrait({ look, face, size = 64 }: { look: Look; face: Face; size?: number }) {
  const across = `${size / 16}rem`;
  return (
    <svg class="portrait" viewBox="126 22 148 148" width={across} height={across} aria-hidden="true">
      <rect x="126" y="22" width="148" height="148" fill={look.top === "sky" ? "#ffe7ae" : "#cfe9da"} />
      <PersonShapes look={look} face={face} />
    </svg>
  );
}
