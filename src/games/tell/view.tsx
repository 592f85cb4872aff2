import { plain } from "../../lesson/markup.ts";
import { Portrait } from "../../ui/person.tsx";
import { Picture } from "../../ui/picture.tsx";
import { Robin } from "../../ui/robin.tsx";
import { Prose } from "../../voice/prose.tsx";
import { asShown } from "../../voice/words.ts";
import type { ViewProps } from "../game.ts";
import type { Move, Round } from "./rules.ts";
import type { Spec } from "./spec.ts";
import "./view.css";

/** Words and a picture. */
export function TellView({ spec, cast, pictures }: ViewProps<Spec, Round, Move>) {
  const teller = spec.who ? cast[spec.who] : undefined;
  const picture = pictures[spec.picture];
  return (
    <div class="tell">
      {picture && <Picture scene class="tell-picture" src={picture} alt={plain(spec.about)} />}
      {spec.lines.length > 0 && (
        <div class="tell-lines">
          <div class="tell-who">
            {teller ? (
              <Portrait look={teller.look} face="smile" size={88} />
            ) : (
              <Robin size={4.5} mood="sits" />
            )}
            <span>{teller ? asShown(teller.name) : "Robin"}</span>
          </div>
          <div class="tell-said">
            {spec.lines.map((line) => (
              <Prose key={line} text={line} />
            ))}
          </div>
        </div>
      )}
    </div>
  );
}
