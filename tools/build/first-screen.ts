import { fileURLToPath } from "node:url";
import { h } from "preact";
import renderToString from "preact-render-to-string";
import { type Plugin, runnerImport } from "vite";
import type { House } from "../../src/library/types.ts";
import type { ContentFile } from "../lessons/plugin.ts";
import { englishHouse } from "./first-visit.ts";

type Drawn = typeof import("../../src/first-screen.tsx");

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Drawing in Node needs no styles: the page links to them. */
const noStyles: Plugin = {
  name: "no-styles",
  enforce: "pre",
  resolveId: (id) => (id.endsWith(".css") ? "\0no-style" : undefined),
  load: (id) => (id === "\0no-style" ? "" : undefined),
};

/** Runs the app's own views in Node. */
async function views(base: string): Promise<Drawn> {
  const { module } = await runnerImport<Drawn>(`${root}src/first-screen.tsx`, {
    root,
    base,
    configFile: false,
    logLevel: "error",
    plugins: [noStyles],
    oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  });
  return module;
}

/** On a slow line the script must not take the line from the styles: home is seen and answers without it. */
const quietly = (html: string): string =>
  html.replace(
    /<(script type="module"|link rel="modulepreload") crossorigin/g,
    '<$1 fetchpriority="low" crossorigin',
  );

/**
 * Writes home's first screen into the page, and the rooms' pictures as symbols that every screen refers to. In development the page has
 * the pictures alone: there a script is never far.
 */
export function firstScreen(filesOf: () => ContentFile[]): Plugin {
  let base = "/";
  let building = false;
  return {
    name: "first-screen",
    configResolved({ base: wanted, command }) {
      base = wanted;
      building = command === "build";
    },
    transformIndexHtml: {
      order: "post",
      async handler(html) {
        const { FirstScreen, RoomSymbols } = await views(base);
        const symbols = renderToString(h(RoomSymbols, null));
        const house: House | null = building ? JSON.parse(englishHouse(filesOf()).text) : null;
        return quietly(html)
          .replace("<!-- The rooms' pictures. -->", () => symbols)
          .replace("<!-- Home, when built. -->", () =>
            house ? renderToString(h(FirstScreen, { house })) : "",
          );
      },
    },
  };
}
