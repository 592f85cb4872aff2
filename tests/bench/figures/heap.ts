import type { Page } from "../chromium.ts";
import { type Came, defineGroup } from "../figure.ts";
import { addressOf, writtenLessons } from "../lessons.ts";
import { machineName, machineSource } from "../machine.ts";
import { quiet, until } from "../quiet.ts";

const one = "Heap after a whole lesson";
const twenty = "Heap after twenty";
const growth = "Heap's growth from lesson 5 to lesson 20";

/** What the page holds in memory after what is of no use any more has been thrown away, script and document together, in MB. */
async function held(page: Page): Promise<number> {
  // What one round lets go of may hold what the next one finds.
  for (let rounds = 0; rounds < 3; rounds++) await page.send("HeapProfiler.collectGarbage");
  const { usedSize, embedderHeapUsedSize } = await page.send("Runtime.getHeapUsage");
  return (Number(usedSize) + Number(embedderHeapUsedSize ?? 0)) / 1e6;
}

/**
 * Twenty lessons one after the other in one window: the same five, four times over, so that after the fifth all the code is there
 * that there will be, and what is on the screen when the heap is weighed, a lesson's ending, is the same for the fifth and the twentieth.
 */
export default defineGroup({
  name: "heap",
  place: 6,
  // The same moves give the same heap: a third round would tell nothing more.
  rounds: 2,
  figures: [
    { name: one, unit: "MB", is: "above", most: 4, against: "floor" },
    { name: twenty, unit: "MB", is: "above", most: 4, against: "floor" },
    { name: growth, unit: "%", is: "alone", most: 5 },
  ],
  async open({ chromium, sites }) {
    const five = writtenLessons().slice(0, 5);
    const weighed = [1, 5, 20];
    const plain = async (): Promise<number> => {
      const page = await chromium.page();
      await page.go(sites.floor.url);
      await quiet(page);
      const heap = await held(page);
      await page.close();
      return heap;
    };
    const played = async (): Promise<number[]> => {
      const page = await chromium.page({ slower: 1 });
      await page.go(`${sites.ours.url}#/`);
      await until(page, "navigator.serviceWorker.ready");
      await page.ask(machineSource);
      const heaps: number[] = [];
      for (let nth = 1; nth <= 20; nth++) {
        const lesson = five[nth % 5];
        if (!lesson) throw new Error("There are fewer than five lessons.");
        await page.ask(`${machineName}.open(${JSON.stringify(addressOf(lesson))}, ".lesson-play")`);
        await page.ask(`${machineName}.lesson()`);
        if (weighed.includes(nth)) heaps.push(await held(page));
      }
      await page.close();
      return heaps;
    };
    return {
      async round() {
        const [floor, heaps] = [await plain(), await played()];
        const [afterOne = Number.NaN, afterFive = Number.NaN, afterTwenty = Number.NaN] = heaps;
        const came: Came[] = [
          { figure: one, ours: afterOne, beside: { floor } },
          { figure: twenty, ours: afterTwenty, beside: { floor } },
          { figure: growth, ours: (afterTwenty / afterFive - 1) * 100, beside: {} },
        ];
        return came;
      },
      async close() {},
    };
  },
});
