import { builtFrom } from "../../browser/harness/built.ts";
import { type Came, defineGroup, inTurn } from "../figure.ts";
import { addressOf, practice, writeLessons, writtenLessons } from "../lessons.ts";
import { openSite, type Site } from "../site.ts";
import { first } from "./start.ts";

const begun = "Cold deep link to the first lesson's first tap answered";
const practised = "Cold deep link into the practice meeting: first move answered";
const both = "Cold deep link to the first lesson: on, then its first move answered";

const goOn = '[data-control="go-on"]';

/**
 * A first visit by a lesson's own address. The first lesson begins with words and a picture, whose only control is “Go on”; then comes
 * its first practice. Three moments: “Go on” is answered; the first move is answered in a lesson that begins with the practice itself
 * (the same lesson, begun one step further on: the stricter of the two that are held to the goal, since it needs more code at once);
 * and both taps one after the other, which has no goal, since half a second of it is the page's own rest between taps. The floor
 * answers one tap; for both taps, two with that rest between.
 */
export default defineGroup({
  name: "lesson",
  place: 2,
  figures: [
    { name: begun, unit: "ms", is: "times", most: 2.5, against: "floor" },
    { name: practised, unit: "ms", is: "times", most: 2.5, against: "floor" },
    { name: both, unit: "ms", is: "times", most: null, against: "floor" },
  ],
  async open({ chromium, sites }) {
    const lessons = writtenLessons();
    const begins = practice(lessons);
    const [lesson] = lessons;
    if (!lesson) throw new Error("There is no lesson.");
    const app = await builtFrom((sources) => writeLessons(sources, [begins.lesson]), "bench");
    const practising = await openSite(app.folder);
    const move = `.stage [data-control="${begins.control}"]`;

    const visit = async (site: Site, address: string, ...taps: string[]) => {
      const page = await chromium.page();
      const [to = "", ...then] = taps;
      const one = (await page.visit(site.url + address, to)).answered;
      let last = one;
      for (const tap of then) {
        await page.ask("new Promise((done) => setTimeout(done, 520))");
        last = (await page.tap(tap)).answered;
      }
      await page.close();
      return { one, last };
    };
    const visits = {
      ours: () => visit(sites.ours, addressOf(lesson), goOn, move),
      practice: () => visit(practising, addressOf(begins.lesson), move),
      floor: () => visit(sites.floor, "", first, first),
      preact: () => visit(sites.preact, "", first, first),
    };
    return {
      async round(at) {
        const came = new Map<string, Awaited<ReturnType<typeof visit>>>();
        for (const name of inTurn(["ours", "practice", "floor", "preact"] as const, at))
          came.set(name, await visits[name]());
        const of = (name: keyof typeof visits, what: "one" | "last") => came.get(name)?.[what] ?? Number.NaN;
        const besides = (what: "one" | "last"): Came["beside"] => ({
          floor: of("floor", what),
          Preact: of("preact", what),
        });
        return [
          { figure: begun, ours: of("ours", "one"), beside: besides("one") },
          { figure: practised, ours: of("practice", "one"), beside: besides("one") },
          { figure: both, ours: of("ours", "last"), beside: besides("last") },
        ];
      },
      async close() {
        await practising.close();
        app.remove();
      },
    };
  },
});
