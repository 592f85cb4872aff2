import { useEffect, useState } from "preact/hooks";
import type { AnyGame } from "../games/game.ts";
import { bringGame } from "../games/games.ts";
import { seeded } from "../lesson/random.ts";
import { Stage } from "../player/stage.tsx";
import { cast, pictures } from "./content.ts";
import { examplesOf } from "./exhibits.ts";

interface Ready {
  game: AnyGame;
  config: unknown;
}

/** A game by itself, in one of its named examples. It can be played; nothing is kept. */
export function ShowGame({ kind, example }: { kind: string; example: string }) {
  const [ready, setReady] = useState<Ready | null>(null);
  const [round, setRound] = useState<unknown>(null);
  useEffect(() => {
    const set = async () => {
      const game = await bringGame(kind);
      const [{ spec }, { parse }] = await Promise.all([game.spec(), import("valibot")]);
      const names = { characters: Object.keys(cast), pictures: Object.keys(pictures), glossary: [] };
      const config = parse(spec(names), examplesOf[kind]?.[example]?.config);
      setRound(game.rules.setup(config, seeded(1)));
      setReady({ game, config });
    };
    void set();
  }, [kind, example]);
  if (!ready) return null;
  const { game, config } = ready;
  const goals = game.rules.goals(config, round);
  return (
    <main class="lesson">
      <div class="lesson-inner">
        <Stage myTurn={null} about={round} restart={() => setRound(game.rules.setup(config, seeded(1)))}>
          <game.view
            spec={config}
            round={round}
            play={(move) => setRound((now: unknown) => game.rules.play(config, now, move))}
            showing={false}
            calm={false}
            sound={false}
            cast={cast}
            pictures={pictures}
          />
        </Stage>
        <p class="gallery-goals">
          {goals.length === 0
            ? "Nothing is asked."
            : `${goals.filter(({ met }) => met).length} of ${goals.length} goals met.`}
        </p>
      </div>
    </main>
  );
}
