import { openChromium, type Page } from "../chromium.ts";
import { type Came, defineGroup } from "../figure.ts";
import { addressOf, writtenLessons } from "../lessons.ts";
import { machineName, machineSource } from "../machine.ts";
import { quiet, until } from "../quiet.ts";

const one = "Heap after a whole lesson";
const twenty = "Heap after twenty";
const growth = "Heap's growth from lesson 5 to lesson 20";
const drawn = "What the browser holds for the document after twenty, beside the heap";

/**
 * What a page holds when all that is of no use any more has been thrown away, in MB: the script's heap, and what the browser holds for
 * the document (elements, styles, drawings) beside it.
 */
async function held(page: Page): Promise<{ heap: number; document: number }> {
  // What one round lets go of may hold what the next one finds.
  for (let rounds = 0; rounds < 3; rounds++) await page.send("HeapProfiler.collectGarbage");
  const { usedSize, embedderHeapUsedSize } = await page.send("Runtime.getHeapUsage");
  return { heap: Number(usedSize) / 1e6, document: Number(embedderHeapUsedSize) / 1e6 };
}

/**
 * Twenty lessons one after the other in one window: the same five, four times over, so that after the fifth all the code is there
 * that there will be, and what is on the screen when the heap is weighed, a lesson's ending, is the same for the fifth and the twentieth.
 * The browser compiles nothing meanwhile: what it has compiled lies in the heap too, comes and goes as it likes, and is nobody's leak.
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
    { name: drawn, unit: "MB", is: "above", most: null, against: "floor" },
  ],
  async open({ sites }) {
    const chromium = await openChromium(undefined, ["--js-flags=--jitless"]);
    const five = writtenLessons().slice(0, 5);
    const weighed = [1, 5, 20];
    const plain = async () => {
      const page = await chromium.page();
      await page.go(sites.floor.url);
      await quiet(page);
      const heap = await held(page);
      await page.close();
      return heap;
    };
    const played = async () => {
      const page = await chromium.page({ slower: 1 });
      await page.go(`${sites.ours.url}#/`);
      await until(page, "navigator.serviceWorker.ready");
      await page.ask(machineSource);
      const heaps: Awaited<ReturnType<typeof held>>[] = [];
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
        const [afterOne, afterFive, afterTwenty] = heaps;
        if (!afterOne || !afterFive || !afterTwenty)
          throw new Error("Fewer than twenty lessons were played.");
        const came: Came[] = [
          { figure: one, ours: afterOne.heap, beside: { floor: floor.heap } },
          { figure: twenty, ours: afterTwenty.heap, beside: { floor: floor.heap } },
          { figure: growth, ours: (afterTwenty.heap / afterFive.heap - 1) * 100, beside: {} },
          { figure: drawn, ours: afterTwenty.document, beside: { floor: floor.document } },
        ];
        return came;
      },
      close: chromium.close,
    };
  },
});
