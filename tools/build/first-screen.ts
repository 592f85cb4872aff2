import { fileURLToPath } from "node:url";
import { h } from "preact";
import renderToString from "preact-render-to-string";
import { type IndexHtmlTransformContext, type Plugin, runnerImport } from "vite";
import type { House } from "../../src/library/types.ts";
import { starter, withBareScript } from "../headers.ts";
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

type Bundle = NonNullable<IndexHtmlTransformContext["bundle"]>;

/** The files that a source file's code needs and that the page does not bring already: its chunk, what that imports, their looks. */
function codeOf(bundle: Bundle, source: RegExp, here: string): string[] {
  const wanted = new Set<string>();
  const take = (name: string) => {
    const chunk = bundle[name];
    if (chunk?.type !== "chunk" || wanted.has(name)) return;
    wanted.add(name);
    for (const look of chunk.viteMetadata?.importedCss ?? []) wanted.add(look);
    chunk.imports.forEach(take);
  };
  for (const one of Object.values(bundle)) {
    if (one.type === "chunk" && one.facadeModuleId && source.test(one.facadeModuleId)) take(one.fileName);
  }
  return [...wanted].filter((name) => !here.includes(`/${name}"`));
}

/** What the page's own script needs to know to bring a lesson by its own address: the files of its screen, and of each game. */
function lessonCode(bundle: Bundle, html: string, base: string): string {
  const kinds = Object.values(bundle).flatMap((one) =>
    one.type === "chunk" ? (/\/games\/([a-z-]+)\/index\.ts$/.exec(one.facadeModuleId ?? "")?.[1] ?? []) : [],
  );
  const files = (source: RegExp) => codeOf(bundle, source, html).map((name) => base + name);
  const code = {
    screen: files(/\/player\/lesson-screen\.tsx$/),
    games: Object.fromEntries(kinds.map((kind) => [kind, files(new RegExp(`/games/${kind}/index\\.ts$`))])),
  };
  return `<script type="application/json" id="code">${JSON.stringify(code)}</script>`;
}

/**
 * Has the app's code run by the page's second script, and leaves it to the page's first one whether it is brought ahead: the links to the
 * code, and to the font, go before that script, without effect until it says so. Throws where the page asks for no code.
 */
function startedLater(html: string, bundle: Bundle, base: string): { html: string; links: string } {
  const asked = /<script type="module" crossorigin src="([^"]+)"><\/script>/;
  const [, address] = asked.exec(html) ?? [];
  if (!address)
    throw new Error("The built page asks for no script: Vite writes it in another way than before.");
  const ahead = /<link rel="modulepreload" crossorigin href="([^"]+)">\s*/g;
  const code = [...html.matchAll(ahead)].flatMap(([, href]) => href ?? []);
  const font = Object.keys(bundle).find((name) => /-latin-wght-.*\.woff2$/.test(name));
  // On a slow line the script must not take the line from the styles: home is seen and answers without it.
  const later = 'rel="code" crossorigin fetchpriority="low"';
  const links = [
    `<link id="app-code" ${later} href="${address}">`,
    ...code.map((href) => `<link ${later} href="${href}">`),
    ...(font ? [`<link rel="font" as="font" type="font/woff2" crossorigin href="${base}${font}">`] : []),
  ];
  return {
    html: html.replace(ahead, "").replace(asked, `<script type="module">${starter}</script>`),
    links: links.join("\n    "),
  };
}

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
      async handler(html, { bundle, path }) {
        // The gallery is another page, and draws for itself.
        if (!path.endsWith("/index.html")) return html;
        const { FirstScreen, Symbols } = await views(base);
        // A hundredth of a unit is finer than any screen.
        const symbols = renderToString(h(Symbols, null)).replace(/\d+\.\d{3,}/g, (number) =>
          String(Math.round(Number(number) * 100) / 100),
        );
        const house: House | null = building ? JSON.parse(englishHouse(filesOf()).text) : null;
        const bare = withBareScript(html).html;
        const { html: page, links } = bundle ? startedLater(bare, bundle, base) : { html: bare, links: "" };
        return page
          .replace("<!-- The pictures of the house, and the icons. -->", () => symbols)
          .replace("<!-- Where the code of lessons is, when built. -->", () =>
            bundle ? `${links}\n    ${lessonCode(bundle, html, base)}` : "",
          )
          .replace("<!-- Home, when built. -->", () =>
            // Between marks, so that the worker can put the learner's own home in its place.
            house ? `<!--home-->${renderToString(h(FirstScreen, { house }))}<!--/home-->` : "",
          );
      },
    },
  };
}
