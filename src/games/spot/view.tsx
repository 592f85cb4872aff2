import { useRef } from "preact/hooks";
import { plain } from "../../lesson/markup.ts";
import { Button } from "../../ui/button.tsx";
import { useIntoSight } from "../../ui/into-sight.ts";
import { Picture } from "../../ui/picture.tsx";
import { Prose } from "../../voice/prose.tsx";
import { asShown, t } from "../../voice/words.ts";
import type { ViewProps } from "../game.ts";
import { type Move, type Round, soFar } from "./rules.ts";
import type { Spec } from "./spec.ts";
import "./view.css";
import { words } from "./words.ts";

type Thing = Spec["things"][number];

interface ThingProps {
  thing: Thing;
  found: boolean;
  drawing: string | undefined;
  disabled: boolean;
  onTap: () => void;
}

/** A thing in the picture: a button of a finger's size around it. Left and top are the picture's own, the same in every language. */
function ThingButton({ thing, found, drawing, disabled, onTap }: ThingProps) {
  const place = { left: `${thing.x}%`, top: `${thing.y}%`, width: `${thing.width}%` };
  return (
    <button
      type="button"
      class={`spot-thing ${drawing ? "" : "spot-bare"} ${found ? "spot-gone" : ""}`}
      style={place}
      data-control={`thing-${thing.id}`}
      aria-pressed={found}
      disabled={disabled || found}
      aria-label={asShown(plain(thing.name))}
      onClick={onTap}
    >
      {drawing && <img src={drawing} alt="" />}
    </button>
  );
}

/** A picture with things in it to find. What is found goes out of view, and can be put back. */
export function SpotView({ spec, round, play, showing, calm, pictures }: ViewProps<Spec, Round, Move>) {
  const last = spec.things.find(({ id }) => id === round.last);
  const said = useRef<HTMLDivElement>(null);
  useIntoSight(said, round.last, calm);
  const found = spec.things.filter(({ id }) => round.found.includes(id));
  return (
    <div class="spot">
      <div class="spot-picture">
        <Picture scene src={pictures[spec.picture] ?? ""} alt={plain(spec.about)} />
        {spec.things.map((thing) => (
          <ThingButton
            key={thing.id}
            thing={thing}
            found={round.found.includes(thing.id)}
            drawing={thing.picture ? pictures[thing.picture] : undefined}
            disabled={showing}
            onTap={() => play({ type: "tap", thing: thing.id })}
          />
        ))}
      </div>
      <div class="spot-beside">
        <div class="spot-reply" role="status" ref={said}>
          {last ? <Prose text={last.reply} /> : <p>{t(words.nothingYet)}</p>}
        </div>
        <p class="spot-count">{t(words.soFar, soFar(spec, round))}</p>
        {found.length > 0 && (
          <ul class="spot-found" aria-label={t(words.found)}>
            {found.map((thing) => (
              <li key={thing.id}>
                <Button
                  kind="quiet"
                  icon="back"
                  control={`put-back-${thing.id}`}
                  disabled={showing}
                  onPress={() => play({ type: "put-back", thing: thing.id })}
                >
                  {t(words.putBack, { thing: plain(thing.name) })}
                </Button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
