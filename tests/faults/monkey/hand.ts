import type { CDPSession, Page } from "playwright-core";
import type { Input } from "./inputs.ts";

const codes: Record<string, number> = {
  Tab: 9,
  Enter: 13,
  " ": 32,
  Escape: 27,
  ArrowLeft: 37,
  ArrowUp: 38,
  ArrowRight: 39,
  ArrowDown: 40,
  Backspace: 8,
};

/** How long a page may take over a handful of inputs, in ms. One that takes longer has hung. */
const PATIENCE = 20_000;

/** A hand that does things to a page as the browser's own input, one after the other, without waiting for each. */
export interface Hand {
  /** Resolves when the page has had all of it; rejects where it does not answer any more. */
  does(inputs: readonly Input[]): Promise<void>;
}

/**
 * The inputs carry times of their own, as far apart as a person's are, since the app counts no second tap within half a second.
 * So five minutes of tapping take two seconds. (A long press is the browser's own timer, and takes as long as it takes.)
 */
export async function handOn(page: Page): Promise<Hand & { session: CDPSession }> {
  const session = await page.context().newCDPSession(page);
  let clock = Date.now() / 1000;
  let sent: Promise<unknown>[] = [];

  const mouse = (type: "mousePressed" | "mouseReleased", x: number, y: number, clickCount: number) =>
    sent.push(
      session.send("Input.dispatchMouseEvent", { type, x, y, button: "left", clickCount, timestamp: clock }),
    );
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", touchPoints: { x: number; y: number }[]) => {
    clock += 0.016;
    sent.push(session.send("Input.dispatchTouchEvent", { type, touchPoints, timestamp: clock }));
  };
  const key = (key: string, shift: boolean) => {
    const windowsVirtualKeyCode = codes[key] ?? key.toUpperCase().charCodeAt(0);
    const text = key.length === 1 ? key : key === "Enter" ? "\r" : undefined;
    const about = { key, code: key, windowsVirtualKeyCode, modifiers: shift ? 8 : 0, timestamp: clock };
    const down = text === undefined ? { type: "rawKeyDown" as const } : { type: "keyDown" as const, text };
    sent.push(session.send("Input.dispatchKeyEvent", { ...about, ...down }));
    sent.push(session.send("Input.dispatchKeyEvent", { ...about, type: "keyUp" }));
  };

  async function one(input: Input): Promise<void> {
    clock += input.rest / 1000;
    switch (input.does) {
      case "tap":
        for (let time = 1; time <= input.times; time++) {
          if (time > 1) clock += 0.09;
          if (input.by === "finger") {
            touch("touchStart", [input]);
            touch("touchEnd", []);
          } else {
            mouse("mousePressed", input.x, input.y, time);
            mouse("mouseReleased", input.x, input.y, time);
          }
        }
        return;
      case "two-fingers": {
        const fingers = (apart: number) => [input, { x: input.x + apart / 2, y: input.y + apart }];
        touch("touchStart", fingers(input.apart));
        if (input.wider !== input.apart) {
          touch("touchMove", fingers((input.apart + input.wider) / 2));
          touch("touchMove", fingers(input.wider));
        }
        touch("touchEnd", []);
        return;
      }
      case "swipe": {
        const { x, y, across, up } = input;
        touch("touchStart", [{ x, y }]);
        for (const part of [0.3, 0.6, 1]) touch("touchMove", [{ x: x + across * part, y: y + up * part }]);
        touch("touchEnd", []);
        return;
      }
      case "wheel": {
        const { x, y, up } = input;
        const about = { type: "mouseWheel" as const, deltaX: 0, deltaY: up, timestamp: clock };
        sent.push(session.send("Input.dispatchMouseEvent", { ...about, x, y }));
        return;
      }
      case "hold":
        touch("touchStart", [input]);
        await page.waitForTimeout(650);
        clock += 0.65;
        touch("touchEnd", []);
        return;
      case "key":
        key(input.key, input.shift);
    }
  }

  return {
    session,
    async does(inputs) {
      sent = [];
      clock = Math.max(clock, Date.now() / 1000);
      for (const input of inputs) await one(input);
      let waiting: ReturnType<typeof setTimeout> | undefined;
      const hung = new Promise<never>((_, reject) => {
        waiting = setTimeout(() => reject(new Error("The page answers no more.")), PATIENCE);
      });
      await Promise.race([Promise.all(sent), hung]).finally(() => clearTimeout(waiting));
    },
  };
}
