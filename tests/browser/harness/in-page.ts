/**
 * What the robot does from inside of the page. Each of these is sent to the page as it stands here, and knows nothing of this file. One
 * question for all that a move needs: each costs a busy computer more than what the page does for it.
 */

/** A control to press. */
export interface Aim {
  /** Finds it again. */
  selector: string;
  /** Its middle on the screen, in px. */
  x: number;
  y: number;
  /** Whether a finger there would hit it, and nothing that lies over it. */
  free: boolean;
  /** About how many stops of Tab it is away from what has focus, with a minus where that is back. */
  far: number;
}

/** What there is to do on the screen. */
export interface Sight {
  /** Whether the way on is open. */
  on: boolean;
  /** Whether a hint has lit what there is to press. */
  lit: boolean;
  /** What to press next: the way on where that was waited for, else what is lit, else, by hand, where to ask for a hint. */
  aim: Aim | null;
  /** Where in the lesson this is, in words. */
  place: string | null;
  /** Whether the lesson has ended. */
  ended: boolean;
}

/** How the page is to be looked at. */
export interface Look {
  /** Who asks for a hint where nothing is lit: a hand, which is told where; or the page by itself, twice at most. */
  asks: "hand" | "page";
  /** The control that is to be pressed next, by its `data-control`, where that is known: nobody asks where it is there. */
  next?: string | undefined;
  /** Waits until the place in the lesson is another than this one. */
  unlike?: string | null;
  /** Waits until all of the way on is on the screen without anybody looking for it; rejects after that many ms. */
  onWithin?: number;
}

/** Tells what there is to do, once the page takes taps again. */
export async function look({ asks, next, unlike, onWithin }: Look): Promise<Sight> {
  const root = document.documentElement;
  const onwards = '[data-control="go-on"]';
  const hint = '[data-control="hint"]';
  const find = (selector: string) => document.querySelector<HTMLElement>(selector);
  const drawn = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const place = () => find(".steps-bar")?.getAttribute("aria-label") ?? null;
  const when = (holds: () => boolean, what: Node, how: MutationObserverInit) =>
    new Promise<void>((done) => {
      const watch = new MutationObserver(() => check());
      const check = () => {
        if (!holds()) return;
        watch.disconnect();
        done();
      };
      watch.observe(what, how);
      check();
    });
  const rested = () =>
    when(() => root.dataset.resting === undefined, root, { attributeFilter: ["data-resting"] });
  const inSight = (element: HTMLElement | null) => {
    const { top, bottom } = element?.getBoundingClientRect() ?? { top: -1, bottom: 0 };
    return top >= 0 && bottom <= innerHeight + 1;
  };
  const aimAt = (selector: string): Aim | null => {
    const element = find(selector);
    if (!element) return null;
    element.scrollIntoView({ block: "nearest", inline: "nearest", behavior: "instant" });
    const { left, top, width, height } = element.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    const hit = document.elementFromPoint(x, y);
    const stops = [...document.querySelectorAll<Element>("a[href], button:enabled, input, [tabindex='0']")];
    const now = document.activeElement;
    const far = now && stops.includes(now) ? stops.indexOf(element) - stops.indexOf(now) : 0;
    return { selector, x, y, free: element.contains(hit), far };
  };

  if (unlike !== undefined)
    await when(() => place() !== unlike, document.body, {
      ...{ subtree: true, childList: true, attributeFilter: ["aria-label"] },
    });
  await rested();
  const planned = `.stage [data-control="${next}"]`;
  const known = () => find("[data-lit]") ?? find(onwards) ?? find(planned);
  for (let asked = 0; asks === "page" && asked < 2 && !known(); asked++) {
    find(hint)?.click();
    await drawn();
    await drawn();
    await rested();
  }
  const late = performance.now() + (onWithin ?? 0);
  while (onWithin !== undefined && !inSight(find(onwards))) {
    const words = find(onwards)?.textContent;
    const title = find(".coach-title")?.textContent;
    if (performance.now() > late)
      throw new Error(`“${words}” does not come onto the screen when “${title}” is done.`);
    await drawn();
  }
  const lit = find("[data-lit]") !== null;
  const on = find(onwards) !== null;
  const aimNow = () => {
    if (onWithin !== undefined) return aimAt(onwards);
    if (on) return null;
    if (lit) return aimAt("[data-lit]");
    if (find(planned)) return aimAt(planned);
    return asks === "hand" ? aimAt(hint) : null;
  };
  return {
    ...{ on, lit, place: place(), ended: find('[data-control="stop"]') !== null },
    aim: aimNow(),
  };
}
