import { useEffect, useRef } from "preact/hooks";
import { Robin } from "../../../ui/robin.tsx";
import { Prose } from "../../../voice/prose.tsx";
import { t } from "../../../voice/words.ts";
import { words } from "../words.ts";
import type { ToyProps } from "./toy-props.ts";

/** The round hears of a quarter of the page at a time: every line would be a great many moves. */
const QUARTER = 25;

/** A long page in a frame, which scrolls as pages do: by a finger, a wheel, the arrow keys. Robin is at its end. */
export function Page({ toy, at, calm, act }: ToyProps) {
  const box = useRef<HTMLDivElement>(null);
  const before = useRef(at);

  useEffect(() => {
    const page = box.current;
    if (!page) return;
    const room = page.scrollHeight - page.clientHeight;
    const wanted = (room * at) / 100;
    const back = at < before.current;
    before.current = at;
    // A finger has often gone further than the round knows: only a button, or Robin, moves the page from here.
    if (!back && page.scrollTop >= wanted - 2) return;
    page.scrollTo?.({ top: wanted, behavior: calm || back ? "auto" : "smooth" });
  }, [at, calm]);

  const scrolled = () => {
    const page = box.current;
    if (!page) return;
    const room = page.scrollHeight - page.clientHeight;
    if (room <= 0) return;
    // A screen's own rounding may keep a page a little short of its end for ever.
    const far = page.scrollTop >= room - 4 ? 100 : (page.scrollTop / room) * 100;
    const by = Math.floor(far / QUARTER) * QUARTER - at;
    if (by > 0) act({ type: "do", toy: toy.id, by });
  };

  return (
    <section
      class="tap-scene tap-page"
      data-surface
      ref={box}
      aria-label={t(words.page)}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys, which scroll it
      tabIndex={0}
      onScroll={scrolled}
    >
      {(toy.lines ?? []).map((line, nth) => (
        <div key={nth} class="tap-page-piece">
          <Prose text={line} />
        </div>
      ))}
      <div class="tap-page-end" role="img" aria-label={t(words.robinFound)}>
        <Robin size={5} mood="glad" />
        <svg viewBox="0 0 300 60" aria-hidden="true">
          <path d="M20 18h76l-12 40H32zM204 18h76l-12 40h-52z" fill="#d98c5f" />
          <path d="M14 8h88v12H14zM198 8h88v12h-88z" fill="#d98c5f" />
        </svg>
      </div>
    </section>
  );
}
