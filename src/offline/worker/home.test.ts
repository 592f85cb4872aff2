import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { withHome } from "./home.ts";

let kept: string | undefined;

beforeEach(() => {
  kept = undefined;
  vi.stubGlobal("caches", { match: async () => (kept === undefined ? undefined : new Response(kept)) });
});
afterEach(() => vi.unstubAllGlobals());

const page = () =>
  new Response(
    '<!doctype html><html lang="en" dir="ltr"><div id="app" class="before-script"><!--home--><main>Start here</main><!--/home--></div></html>',
    {
      headers: {
        "Content-Type": "text/html",
        "Content-Length": "99",
        "Content-Security-Policy": "default-src 'none'",
      },
    },
  );
const screen = {
  ...{ home: "<main>Cymraeg, $& £5</main>", lang: "cy", dir: "ltr", size: "2" },
  ...{ calm: true, steady: true },
};

test("a page begins with home as it last stood, in its language and size, under the same policy", async () => {
  kept = JSON.stringify(screen);
  const answer = await withHome(page());
  expect(await answer.text()).toBe(
    '<!doctype html><html lang="cy" dir="ltr" data-size="2" data-calm data-steady><div id="app" class="before-script own-home"><main>Cymraeg, $& £5</main></div></html>',
  );
  expect(answer.headers.get("Content-Security-Policy")).toBe("default-src 'none'");
  expect(answer.headers.get("Content-Length")).toBeNull();
});

test.each([
  ["nothing", undefined],
  ["something torn", '{"home":"<ma'],
  ["a language that is none", JSON.stringify({ ...screen, lang: 'en" onload="' })],
  ["a size that is none", JSON.stringify({ ...screen, size: "9" })],
])("a page is as it was built where what was kept is %s", async (_what, text) => {
  kept = text;
  expect(await (await withHome(page())).text()).toContain("Start here");
});
