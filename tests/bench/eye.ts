/**
 * What is measured, for every page alike, from inside of the page:
 *
 * - **There**: a frame has been painted in which the wanted control is in the window, not covered, not disabled, and the page takes taps.
 * - **Tapped**: the finger was lifted from it (the time that the browser itself gives the `click`). The finger is the browser's own
 *   (`Input.dispatchTouchEvent`), sent as soon as the control is there.
 * - **Answered**: the first frame painted after that which shows something else. It must be the page's doing: its content or its
 *   address has changed, and what is seen has changed with it. What is seen is what lies at each of 6 × 6 places of the window (which
 *   element, its text, its colours and edges) and the tapped control itself: its words and its attributes. A link that works before
 *   any script has nothing else to answer with than `:target`: of a link its colours and generated words count too, from the moment
 *   of the `click` on, since `:active`, `:hover` and `:focus` have changed them by then, and are no answer. Of nothing else are they
 *   looked at, since looking costs time in the middle of the tap, and the more the fuller a control is.
 * - A tap that is not answered within 400 ms is tapped again, as people do, and counted. Time runs on meanwhile.
 *
 * “Painted” is: the first task after a frame runs, one of the most urgent kind that was put down in the frame's
 * `requestAnimationFrame`. The frame has been handed to the compositor by then. Times are in ms from the navigation's start.
 */
export interface Seen {
  /** When it was there, when the first tap that reached the page ended, and when there was an answer. */
  there: number;
  tapped: number;
  answered: number;
  /** How many taps it took. */
  taps: number;
}

/** The part that we use of the browser's own queue of tasks, which TypeScript's library doesn't know yet. */
interface Scheduler {
  postTask(task: () => void, how: { priority: "user-blocking" }): Promise<unknown>;
}

/** What the page tells: tap here, or this is what was seen. */
export type Told = { tap: { x: number; y: number } } | { seen: Seen };

/** The name by which the page tells. */
export const teller = "benchTell";

/** The name by which it is asked: `benchWatch(selector)` for the next control to tap. */
export const watcher = "benchWatch";

/** Runs in the page, before anything of its own, and knows nothing of this file. */
export function eye(teller: string, watcher: string): void {
  const page = globalThis as unknown as Record<string, unknown> & Window & { scheduler: Scheduler };
  if (window !== window.top || page[watcher]) return;
  const tell = (told: Told): void => (page[teller] as (text: string) => void)(JSON.stringify(told));

  // Before any task of the page's own that waits for the same frame.
  const painted = (after: () => void): void => {
    requestAnimationFrame(() => void page.scheduler.postTask(after, { priority: "user-blocking" }));
  };

  const names = new WeakMap<Element, number>();
  let named = 0;
  const nameOf = (element: Element): number => {
    const name = names.get(element) ?? ++named;
    names.set(element, name);
    return name;
  };

  const at = (x: number, y: number, control: Element): string => {
    const element = document.elementFromPoint(x, y);
    if (!element || control.contains(element)) return "";
    const { color, backgroundColor, borderColor, outlineStyle, fill } = getComputedStyle(element);
    const text = element.textContent?.slice(0, 200);
    return [nameOf(element), text, color, backgroundColor, borderColor, outlineStyle, fill].join();
  };

  /** What a link wears: cheap enough to be looked at in the middle of a tap. */
  const dress = (control: Element): string =>
    [control, ...[...control.querySelectorAll("*")].slice(0, 8)]
      .map((part) => {
        const { color, backgroundColor, borderColor, boxShadow } = getComputedStyle(part);
        const said = ["::before", "::after"].map((where) => getComputedStyle(part, where).content);
        return [color, backgroundColor, borderColor, boxShadow, ...said].join();
      })
      .join();

  const look = (control: Element): string => {
    const places: string[] = [];
    for (let across = 0.5; across < 6; across++) {
      for (let down = 0.5; down < 6; down++) {
        places.push(at((innerWidth * across) / 6, (innerHeight * down) / 6, control));
      }
    }
    const attributes = [...control.attributes].map(({ name, value }) => `${name}=${value}`);
    return [control.isConnected, control.textContent, ...attributes, ...places].join("\n");
  };

  const found = (selector: string): { control: Element; x: number; y: number } | null => {
    if (document.documentElement?.hasAttribute("data-resting")) return null;
    for (const control of document.querySelectorAll(selector)) {
      if (control.matches(":disabled, [aria-disabled=true]")) continue;
      const { left, top, width, height } = control.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      if (width > 0 && height > 0 && control.contains(document.elementFromPoint(x, y)))
        return { control, x, y };
      if (width > 0 && (y < 0 || y > innerHeight))
        control.scrollIntoView({ block: "center", behavior: "instant" });
    }
    return null;
  };

  page[watcher] = (selector: string): void => {
    const seen: Seen = { there: 0, tapped: 0, answered: 0, taps: 0 };
    let changed = false;
    let before: { control: Element; look: string; address: string } | null = null;
    let worn = "";
    const changes = new MutationObserver(() => {
      changed = true;
    });

    const check = (): void => {
      const now = performance.now();
      if (!before || seen.answered > 0) return;
      const { control, address } = before;
      const moved = changed || location.href !== address;
      if (moved && (look(control) !== before.look || (worn && dress(control) !== worn))) {
        seen.answered = now;
        changes.disconnect();
        removeEventListener("click", lifted, true);
        tell({ seen });
      } else painted(check);
    };
    const lifted = (event: Event): void => {
      if (!event.isTrusted || event.timeStamp < seen.there || seen.taps === 0) return;
      if (seen.tapped > 0) return;
      seen.tapped = event.timeStamp;
      if (before?.control.matches("a")) worn = dress(before.control);
      painted(check);
    };
    const tap = (): void => {
      if (seen.answered > 0) return;
      const it = found(selector);
      if (it) {
        seen.taps += 1;
        before ??= { control: it.control, look: look(it.control), address: location.href };
        tell({ tap: { x: it.x, y: it.y } });
      }
      setTimeout(tap, 400);
    };
    const wait = (): void => {
      if (!found(selector)) requestAnimationFrame(wait);
      else
        painted(() => {
          if (!found(selector)) return wait();
          seen.there = performance.now();
          // What changed until now was not the tap's doing.
          changes.observe(document, {
            subtree: true,
            childList: true,
            characterData: true,
            attributes: true,
          });
          tap();
        });
    };
    addEventListener("click", lifted, true);
    wait();
  };

  // What is measured of the page itself: how long the main thread was busy beyond 50 ms at a time.
  const long: { start: number; over: number }[] = [];
  page[`${watcher}Long`] = long;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      long.push({ start: startTime, over: duration - 50 });
    }
  }).observe({ type: "longtask", buffered: true });
}
