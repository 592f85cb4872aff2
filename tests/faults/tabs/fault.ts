import type { Page } from "playwright-core";
import type { Random } from "../../../src/lesson/random.ts";
import { openHost } from "../../browser/harness/host.ts";
import { type Came, defineFault, type Tools } from "../fault.ts";
import {
  agreed,
  allSaved,
  type HeardTablet,
  openHeard,
  openLesson,
  playOn,
  pressByChance,
} from "../playing.ts";
import { amissIn, keptBy } from "../reading.ts";

const lessons = ["press-everything", "mute-before-the-dog-barks", "say-it-in-the-chat", "cats-dogs-or-tea"];

/** Presses in one tab after another, and now and then, and at last, in all of them at the same moment, until the lesson has ended or it is enough. */
async function pressAbout(tablet: HeardTablet, pages: Page[], random: Random): Promise<void> {
  const ended = () => pages.some((page) => tablet.heard(page).done.at(-1)?.play.ended);
  for (let presses = 10 + random() * 20; presses > 0 && !ended(); presses--) {
    const page = pages[Math.floor(random() * pages.length)];
    const together = presses <= 1 || random() < 0.3 ? pages : page ? [page] : [];
    const chances = together.map(() => random());
    await Promise.all(together.map((each, at) => each.evaluate(pressByChance, chances[at] ?? 0)));
  }
}

/** Does one thing more in one of the tabs, while nothing is done in the others. Gives a sentence for each that does not say so. */
async function unsaid(tablet: HeardTablet, pages: Page[], random: Random): Promise<string[]> {
  const at = Math.floor(random() * pages.length);
  const [page, ...others] = [...pages.slice(at), ...pages.slice(0, at)];
  if (page) await playOn(tablet, page, random, 1);
  const says = others.map((other) =>
    other
      .locator(".lesson-elsewhere, .ending")
      .first()
      .waitFor()
      .then(
        () => [],
        () => ["a tab does not say what another did"],
      ),
  );
  return (await Promise.all(says)).flat();
}

/** Two or three tabs at the same lesson, as one learner, and one that is opened afterwards. `from` is the newest event before it. */
async function playTogether(
  tablet: HeardTablet,
  url: string,
  random: Random,
  from: number,
): Promise<{ lost: number; wrong: string[]; newest: number; done: number }> {
  const lesson = `#/lesson/video-meetings/${lessons[Math.floor(random() * lessons.length)]}`;
  const pages: Page[] = [];
  const tabs = random() < 0.5 ? 2 : 3;
  for (let tab = 0; tab < tabs; tab++) {
    const page = await tablet.another();
    pages.push(page);
    await openLesson(page, url, lesson);
    // The first begins the play, which the others then find.
    await allSaved(tablet, page);
  }
  await pressAbout(tablet, pages, random);
  for (const page of pages) await allSaved(tablet, page);
  const fresh = await tablet.another();
  await openLesson(fresh, url, lesson);
  const all = [...pages, fresh];
  const ended = () => all.some((page) => tablet.heard(page).done.some(({ play }) => play.ended));
  const wrong: string[] = [];
  const agree = async () => {
    // Who opens a lesson that has ended begins it again.
    const views = await agreed(ended() ? pages : all);
    if (new Set(views).size > 1) wrong.push(`the tabs show different things: ${views.join(" | ")}`);
  };
  // Before anything more is done: the next thing would mend what one tab did not know of another.
  await agree();
  if (!ended()) wrong.push(...(await unsaid(tablet, all, random)));
  if (wrong.length === 0) await agree();
  const heard = all.map((page) => tablet.heard(page));
  for (const page of all) await allSaved(tablet, page);
  // A lesson goes on by itself where nobody does anything: what there is is read when it is closed everywhere.
  for (const page of pages) await page.close();
  await fresh.goto(`${url}icons/icon.svg`);
  const kept = await keptBy(fresh);
  await fresh.close();
  const there = kept?.events.filter(({ order }) => order > from).map(({ id }) => id) ?? [];
  const acknowledged = heard.flatMap((each) => each.done.slice(0, each.acknowledged));
  const lost = acknowledged.filter(({ event }) => !there.includes(event.id)).length;
  const done = heard.map((each) => each.done.map(({ event }) => event.id));
  const strange = there.filter((id) => !done.flat().includes(id)).length;
  if (strange > 0) wrong.push(`${strange} events in the record that nobody did`);
  for (const own of done) {
    const kept = there.filter((id) => own.includes(id));
    if (kept.join() !== own.filter((id) => kept.includes(id)).join())
      wrong.push("the record has another order");
  }
  wrong.push(...(kept ? amissIn(kept) : []));
  return { lost, wrong, newest: kept?.events.at(-1)?.order ?? from, done: done.flat().length };
}

async function run(rounds: number, { app, random, say }: Tools): Promise<Came> {
  const host = await openHost(app);
  const tablet = await openHeard({ url: host.url, worker: false });
  const came: Came = { rounds, lost: 0, wrong: [] };
  let [from, done] = [0, 0];
  try {
    for (let round = 1; round <= rounds; round++) {
      const together = await playTogether(tablet, host.url, random, from);
      from = together.newest;
      done += together.done;
      came.lost += together.lost;
      came.wrong.push(...together.wrong.map((each) => `round ${round}: ${each}`));
      if (round % 10 === 0) say(`${round} rounds, ${done} answers, ${came.lost} lost`);
    }
    came.wrong.push(...tablet.problems);
  } finally {
    await tablet.close();
    await host.stop();
  }
  return { ...came, note: `${done} answers` };
}

export default defineFault({
  name: "tabs",
  fault: "two and three tabs playing as one learner",
  holds: "no event lost, none twice, order agreed; each tab says what the other did",
  rounds: { short: 2, long: 100 },
  guards: [
    {
      // What one tab has done is not told to the others.
      name: "news",
      file: "src/progress/between-tabs.ts",
      from: "channel.postMessage(news)",
      to: "void news",
      rounds: 1,
    },
  ],
  run,
});
