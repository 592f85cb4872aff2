import type { Plugin } from "vite";
import type { House, RoomList } from "../../src/library/types.ts";
import type { ContentFile } from "../lessons/plugin.ts";

/** How many titles the page names at most: it is brought on every first visit, and stays small however many lessons there are. */
const most = 40;

const written = (text: string): string =>
  text.replace(/\*|\[\[|\]\]/g, "").replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** What there is to have a go at, as plain HTML: each room that has lessons, and their titles. */
export function titles(files: Pick<ContentFile, "url" | "text" | "language">[]): string {
  const named = (url: string | undefined) => files.find((file) => file.url === url)?.text;
  const house = files.find(({ url, language }) => language === "en" && /\/house-[^/]+\.json$/.test(url));
  if (!house) return "";
  const { rooms }: House = JSON.parse(house.text);
  let left = most;
  return rooms
    .map(({ title, list }) => {
      const text = named(list?.url);
      if (!text || left === 0) return "";
      const { lessons }: RoomList = JSON.parse(text);
      const shown = lessons.slice(0, left);
      left -= shown.length;
      return `<h2>${written(title)}</h2><ul>${shown.map((one) => `<li>${written(one.title)}</li>`).join("")}</ul>`;
    })
    .join("");
}

/** Writes the lessons' titles into the page, for who has no script. */
export function plainPage(filesOf: () => ContentFile[]): Plugin {
  return {
    name: "plain-page",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: (html) => html.replace("<!-- The lessons' titles, when built. -->", () => titles(filesOf())),
    },
  };
}
