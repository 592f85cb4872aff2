import { Robin, type RobinMood } from "../../ui/robin.tsx";
import { t } from "../../voice/words.ts";
import "./living.css";
import { isOn, type Living, type LivingThing } from "./living-thing.ts";
import { type HowFar, robinsReach, robinsReplies, robinsSpot } from "./robin-says.ts";

const found = import.meta.glob<Living>("./rooms/*.tsx", { eager: true, import: "living" });

/** What is alive in a room, or null where nothing is. */
export const livingIn = (room: string): Living | null => found[`./rooms/${room}.tsx`] ?? null;

/** How often each thing has been tapped, by its id; Robin's is `robin`. */
export type Taps = Record<string, number>;

/** What is said when a thing is tapped so many times. */
const inTurn = (replies: readonly string[], turn: number): string =>
  replies[(turn - 1) % replies.length] ?? "";

/** Whether the lamp of a room is out that its picture has lit. */
export const isDark = (room: string, taps: Taps): boolean =>
  (livingIn(room)?.things ?? []).some((thing) => thing.begins === "on" && !isOn(thing, taps[thing.id] ?? 0));

/** What there is to tap in a room, in a row of words. */
export function whatAnswers(living: Living): string {
  const names = [...living.things.map(({ name }) => name()), t("Robin")];
  return t("These answer a tap: {{things}}.", { things: names.join(", ") });
}

/** What is behind the keepsakes of a room, for its picture. */
export function Backdrop({ room }: { room: string }) {
  const living = livingIn(room);
  return living && <living.Backdrop />;
}

const share = (of: number, all: number) => `${(100 * of) / all}%`;
const height = 232;
const moods: RobinMood[] = ["sits", "glad", "thinks", "flies"];
/** How large Robin is in the picture, and how much of that is above the feet. */
const robin = { size: 40, feet: 0.94 };

/** How large what a finger hits is where a thing does not say: as large as most of them. */
const hand = [72, 72] as const;

interface LivingThingsProps {
  room: string;
  far: HowFar;
  taps: Taps;
  /** Told of a tap: which thing, the noise it makes and what is said. */
  onTap(id: string, noise: string, said: string): void;
}

interface TapProps {
  at: readonly [x: number, y: number];
  size?: readonly [width: number, height: number] | undefined;
  name: string;
  pressed?: boolean | undefined;
  onPress(): void;
}

/** What a finger hits: over the thing, and never smaller than a finger. */
const Tap = ({ at: [x, y], size = hand, name, pressed, onPress }: TapProps) => (
  <button
    type="button"
    class="living-tap"
    style={{
      left: share(x, 380),
      top: share(y, height),
      width: share(size[0], 380),
      height: share(size[1], height),
    }}
    aria-label={name}
    aria-pressed={pressed}
    onClick={onPress}
  />
);

const Thing = ({ thing: { Drawing, move }, turn }: { thing: LivingThing; turn: number }) => (
  <g key={turn} class={turn > 0 ? `living-${move}` : undefined}>
    <Drawing turn={turn} />
  </g>
);

/** The living things of a room and Robin, over its picture, each of them a button. */
export function LivingThings({ room, far, taps, onTap }: LivingThingsProps) {
  const living = livingIn(room);
  if (!living) return null;
  const turnOf = (id: string) => taps[id] ?? 0;
  const turn = turnOf("robin");
  const [x, y] = robinsSpot(living, far);
  const top = y - robin.size * robin.feet;
  return (
    // The picture does not turn round with the language, and neither does what lies on it.
    <section class="living" dir="ltr" aria-label={t("Things in the picture")}>
      <svg
        class="living-drawing"
        viewBox={`0 0 380 ${height}`}
        fill="none"
        stroke="#1d2b28"
        stroke-width="3"
        stroke-linejoin="round"
        stroke-linecap="round"
        aria-hidden="true"
        focusable="false"
      >
        {living.things.map((thing) => (
          <Thing key={thing.id} thing={thing} turn={turnOf(thing.id)} />
        ))}
      </svg>
      <span
        key={`robin ${turn}`}
        class={turn > 0 ? "living-robin living-hop" : "living-robin"}
        style={{ left: share(x - robin.size / 2, 380), top: share(top, height) }}
      >
        <Robin size={4} mood={moods[turn % moods.length]} />
      </span>
      {living.things.map((thing) => {
        const next = turnOf(thing.id) + 1;
        return (
          <Tap
            key={thing.id}
            at={thing.at}
            size={thing.size}
            name={thing.name()}
            pressed={thing.begins && isOn(thing, next - 1)}
            onPress={() => onTap(thing.id, thing.noise, inTurn(thing.replies(), next))}
          />
        );
      })}
      <Tap
        at={robinsReach([x, y])}
        name={t("Robin")}
        onPress={() => onTap("robin", "chirp", inTurn(robinsReplies(living, far), turn + 1))}
      />
    </section>
  );
}
