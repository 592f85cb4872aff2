import { defineGroup } from "../figure.ts";
import { addressOf, practice, writtenLessons } from "../lessons.ts";
import { openSite, weight } from "../site.ts";
import { first } from "./start.ts";

const home = "Bytes to home's first answered tap";
const lesson = "Bytes to the first lesson's first answered move";
const script = "Bytes of script among them";

const noWorker = "navigator.serviceWorker.register = () => new Promise(() => {});";

/**
 * What goes over the line from nothing to an answer: every file that was asked for until then, whole, with what the page brings ahead
 * of need, fonts apart. The worker is left out: it begins when the page has settled, and what it keeps is no part of an answer.
 */
export default defineGroup({
  name: "bytes",
  place: 3,
  rounds: 3,
  figures: [
    { name: home, unit: "kB", is: "alone", most: 45 },
    { name: lesson, unit: "kB", is: "alone", most: 80 },
    { name: script, unit: "kB", is: "alone", most: 50 },
  ],
  async open({ app, chromium, folders, say }) {
    const lessons = writtenLessons();
    const begins = practice(lessons);
    const address = addressOf({ room: begins.lesson.room, id: lessons[0]?.id ?? "" });
    const move = `.stage [data-control="${begins.control}"]`;
    // Each visit to a host of its own: what a page still wants when it is closed is not counted for the next.
    const visit = async (folder: string, to: string, ...taps: string[]) => {
      const site = await openSite(folder);
      const page = await chromium.page();
      await page.send("Page.addScriptToEvaluateOnNewDocument", { source: noWorker });
      const [one = "", ...then] = taps;
      await page.visit(site.url + to, one);
      for (const tap of then) await page.tap(tap);
      const sent = [...site.sent];
      await page.close();
      await site.close();
      return sent;
    };
    return {
      async round(at) {
        const toTap = await visit(app, "", first);
        const toMove = await visit(app, address, '[data-control="go-on"]', move);
        if (at === 0) {
          for (const [what, sent] of [[home, toTap] as const, [lesson, toMove] as const]) {
            const heaviest = sent
              .sort((a, b) => b.bytes - a.bytes)
              .map(({ path, bytes }) => `${bytes} ${path}`);
            say(`${what}:\n  ${heaviest.join("\n  ")}`);
          }
        }
        const beside = {
          floor: weight(await visit(folders.floor, "", first)) / 1000,
          Preact: weight(await visit(folders.preact, "", first)) / 1000,
        };
        return [
          { figure: home, ours: weight(toTap) / 1000, beside },
          { figure: lesson, ours: weight(toMove) / 1000, beside },
          { figure: script, ours: weight(toMove, /\.js$/) / 1000, beside: {} },
        ];
      },
      async close() {},
    };
  },
});
