import { type Came, defineGroup, inTurn } from "../figure.ts";
import { quiet } from "../quiet.ts";
import { weight } from "../site.ts";

/** The first control of a page: home's is the card's link. */
export const first = "main a[href], main button";

const tap = "Cold visit to home's first tap answered";
const bytes = "Bytes to home's first answered tap";
const blocked = "Blocking time of a cold visit";

/** A first visit: nothing is kept from before. */
export default defineGroup({
  name: "start",
  place: 1,
  figures: [
    { name: tap, unit: "ms", is: "times", most: 2, against: "floor" },
    { name: bytes, unit: "kB", is: "alone", most: 45 },
    { name: blocked, unit: "ms", is: "alone", most: 50 },
  ],
  async open({ chromium, sites }) {
    const visit = async (site: (typeof sites)["ours"]) => {
      site.sent.length = 0;
      const page = await chromium.page();
      const { answered, taps } = await page.visit(site.url, first);
      const kB = weight(site.sent) / 1000;
      await page.close();
      return { answered, taps, kB };
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
        const seen: Partial<Record<keyof typeof sites, Awaited<ReturnType<typeof visit>>>> = {};
        for (const name of inTurn(["ours", "floor", "preact", "floorWithWorker"] as const, at))
          seen[name] = await visit(sites[name]);
        const long: Partial<Record<keyof typeof sites, number>> = {};
        for (const name of inTurn(["ours", "floor"] as const, at)) long[name] = await block(sites[name]);
        const came = (figure: string, of: "answered" | "kB"): Came => ({
          figure,
          ours: seen.ours?.[of] ?? Number.NaN,
          beside: {
            floor: seen.floor?.[of] ?? Number.NaN,
            "floor with a worker": seen.floorWithWorker?.[of] ?? Number.NaN,
            Preact: seen.preact?.[of] ?? Number.NaN,
          },
        });
        return [
          came(tap, "answered"),
          came(bytes, "kB"),
          { figure: blocked, ours: long.ours ?? Number.NaN, beside: { floor: long.floor ?? Number.NaN } },
        ];
      },
      async close() {},
    };
  },
});
