/** The name of the machine that plays in the page. */
export const machineName = "benchMachine";

/** What there is to do next: a control that a hint has lit, a finished step, or a finished lesson. */
export type Next = "lit" | "done" | "ended";

/**
 * Plays by the hints on the screen, as the robot of the journeys does, but from inside of the page: its own taps are a script's, which
 * the page's rest between taps does not hold up. Runs in the page, and knows nothing of this file. Only taps that a finger makes are
 * ever measured.
 */
export function machine(name: string): void {
  const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const find = (control: string) => document.querySelector<HTMLElement>(`[data-control="${control}"]`);
  const lit = () => document.querySelector<HTMLElement>(".stage [data-lit]");

  const press = async (what: HTMLElement | null) => {
    what?.click();
    await frame();
    await frame();
  };

  const changed = () =>
    new Promise<void>((done) => {
      const seen = new MutationObserver(() => {
        seen.disconnect();
        done();
      });
      seen.observe(document.body, { subtree: true, childList: true, characterData: true });
    });

  /** Asks for hints until something is lit; where there is nothing to press, waits for the others. */
  const next = async (): Promise<Next> => {
    for (;;) {
      for (let asked = 0; asked < 3; asked++) {
        if (find("stop")) return "ended";
        if (find("go-on")) return "done";
        if (lit()) return "lit";
        await press(find("hint"));
      }
      await changed();
    }
  };

  const lesson = async (): Promise<void> => {
    for (let moves = 0; moves < 400; moves++) {
      const what = await next();
      if (what === "ended") return;
      await press(what === "lit" ? lit() : find("go-on"));
    }
    throw new Error("Four hundred moves did not finish this lesson.");
  };

  /** Opens the screen at an address, from `#` on, and waits until it is another than before. */
  const open = async (address: string, selector: string): Promise<void> => {
    for (const old of document.querySelectorAll(selector)) old.setAttribute("data-bench-old", "");
    location.hash = address;
    while (!document.querySelector(`${selector}:not([data-bench-old])`)) await frame();
  };

  Object.assign(globalThis, { [name]: { next, lesson, open } });
}

/** An expression that puts the machine into a page. */
export const machineSource = `(${machine.toString()})(${JSON.stringify(machineName)})`;
