import { defineGroup, inTurn } from "../figure.ts";
import { quiet } from "../quiet.ts";

/** The first control of a page: home's is the card's link. */
export const first = "main a[href], main button";

const tap = "Cold visit to home's first tap answered";
const blocked = "Blocking time of a cold visit";

/** A first visit: nothing is kept from before. */
export default defineGroup({
  name: "start",
  place: 1,
  figures: [
    { name: tap, unit: "ms", is: "times", most: 2, against: "floor" },
    { name: blocked, unit: "ms", is: "alone", most: 50 },
  ],
  async open({ chromium, sites }) {
    const visit = async (site: (typeof sites)["ours"]) => {
      const page = await chromium.page();
      const { answered } = await page.visit(site.url, first);
      await page.close();
      return answered;
    };
    const block = async (site: (typeof sites)["ours"]) => {
      const page = await chromium.page();
      await page.go(site.url);
      const ms = await quiet(page);
      await page.close();
      return ms;
    };
    return {
      async round(at) {
        const seen: Partial<Record<keyof typeof sites, number>> = {};
        for (const name of inTurn(["ours", "floor", "preact", "floorWithWorker"] as const, at))
          seen[name] = await visit(sites[name]);
        const { ours = Number.NaN, floor = Number.NaN, floorWithWorker, preact = Number.NaN } = seen;
        const beside = { floor, "floor with a worker": floorWithWorker ?? Number.NaN, Preact: preact };
        return [
          { figure: tap, ours, beside },
          { figure: blocked, ours: await block(sites.ours), beside: {} },
        ];
      },
      async close() {},
    };
  },
});
