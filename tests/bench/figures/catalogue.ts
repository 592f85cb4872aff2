import { builtFrom } from "../../browser/harness/built.ts";
import { defineGroup, inTurn } from "../figure.ts";
import { manyLessons, writeLessons, writtenLessons } from "../lessons.ts";
import { openSite } from "../site.ts";

const start = "Start with 10,000 lessons, beside 10";
const [few, many] = [10, 10_000];

/** A button of home that opens something: one that answers only when the app itself is there, with what it has read. */
export const fromTheApp = ".home-tools button:nth-of-type(2)";

/** A first visit to the same app with another number of lessons. */
export default defineGroup({
  name: "catalogue",
  place: 7,
  figures: [{ name: start, unit: "ms", is: "times", most: 1.1, against: "own" }],
  async open({ chromium, say }) {
    const lessons = writtenLessons();
    const withLessons = async (count: number) => {
      const from = performance.now();
      const app = await builtFrom((sources) => writeLessons(sources, manyLessons(lessons, count)), "bench");
      say(`An app with ${count} lessons is built: ${((performance.now() - from) / 1000).toFixed(0)} s`);
      return { app, site: await openSite(app.folder) };
    };
    const made = { few: await withLessons(few), many: await withLessons(many) };
    return {
      async round(at) {
        const came = { few: Number.NaN, many: Number.NaN };
        for (const name of inTurn(["many", "few"] as const, at)) {
          const page = await chromium.page();
          came[name] = (await page.visit(made[name].site.url, fromTheApp)).answered;
          await page.close();
        }
        return [{ figure: start, ours: came.many, beside: { own: came.few } }];
      },
      async close() {
        for (const { app, site } of Object.values(made)) {
          await site.close();
          app.remove();
        }
      },
    };
  },
});
