import { afterEach, expect, test } from "vitest";
import { abilities, used } from "../../tools/headers.ts";
import { builtApp } from "./harness/built.ts";
import { type Host, openHost } from "./harness/host.ts";
import { openReadyTablet } from "./harness/ready-tablet.ts";
import type { Tablet } from "./harness/tablet.ts";

// What stands in the headers, asked of the browser that got them.

const app = await builtApp();
let host: Host;
let tablet: Tablet;

async function open(): Promise<void> {
  host = await openHost(app);
  tablet = await openReadyTablet(host, app);
}

afterEach(async () => {
  await tablet.close();
  await host.stop();
});

test("of all that the browser could do, the page may do what the app uses, and no more", async () => {
  await open();
  const allowed = await tablet.page.evaluate((): string[] | null => {
    const policy: { allowedFeatures(): string[] } | undefined = Reflect.get(document, "featurePolicy");
    return policy ? policy.allowedFeatures() : null;
  });
  expect(allowed?.filter((ability) => abilities.includes(ability))).toEqual(used);
  expect(tablet.problems).toEqual([]);
});

test("text never becomes part of a page or code, not even by a mistake of our own", async () => {
  await open();
  const came = await tablet.page.evaluate(async () => {
    const refused = (work: () => unknown): string => {
      try {
        work();
        return "done";
      } catch (error) {
        return error instanceof TypeError ? "refused" : String(error);
      }
    };
    const script = document.createElement("script");
    return {
      markup: refused(() => document.body.insertAdjacentHTML("beforeend", "<p>mine</p>")),
      whole: refused(() => new DOMParser().parseFromString("<p>mine</p>", "text/html")),
      script: refused(() => Object.assign(script, { src: "/worker.js" })),
      inline: refused(() => Object.assign(script, { textContent: "document.title = 'mine'" })),
      worker: refused(() => new Worker("/worker.js")),
      policy: refused(() => Reflect.get(window, "trustedTypes").createPolicy("another", {})),
    };
  });
  expect(came).toEqual({
    ...{ markup: "refused", whole: "refused", script: "refused", inline: "refused" },
    ...{ worker: "refused", policy: "refused" },
  });
});

test("nobody else can be asked, by the page or by what works for it behind it", async () => {
  await open();
  const asked = () => fetch("https://example.com/").then(String, (error: unknown) => String(error));
  const [worker] = tablet.context.serviceWorkers();
  expect(await tablet.page.evaluate(asked)).toMatch(/TypeError/);
  expect(await worker?.evaluate(asked)).toMatch(/TypeError/);
  // And had it been tried by accident, every journey would have told.
  expect(tablet.problems.join()).toMatch(/example\.com.*Content Security Policy/);
});
