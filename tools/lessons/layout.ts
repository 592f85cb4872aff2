/** The files of `lessons/`, by their path from the project's root, as in `lessons/video-meetings/room.json`. */
export type Files = ReadonlyMap<string, string>;

/** What a file in `lessons/` is, by where it stands and what it is called. `of` is the file that a translation translates. */
export type Place =
  | { is: "cast" | "glossary" | "my-place" }
  | { is: "picture"; name: string }
  | { is: "room"; room: string }
  | { is: "lesson"; room: string; id: string }
  | { is: "translation"; of: string; language: string }
  | { is: "ignored" }
  | { is: "lost"; why: string };

const TRANSLATION = /^(.+)\.([a-z]{2,3}(?:-[A-Za-z]+)?)\.json$/;

/** Says what a file is. `lost` files are where nothing would find them. */
export function placeOf(file: string): Place {
  const [, folder = "", name = "", ...deeper] = file.split("/");
  if (/\.schema\.json$/.test(file) || /\.md$/.test(file) || /(^|\/)\./.test(file)) return { is: "ignored" };
  if (deeper.length > 0)
    return { is: "lost", why: "This file is too deep: lessons/<room>/<lesson>.json is as deep as it goes." };
  if (folder === "pictures") {
    if (!name.endsWith(".svg"))
      return { is: "lost", why: "Drawings here are SVG files, with a name that ends in .svg." };
    return /^[a-z0-9]+(-[a-z0-9]+)*\.svg$/.test(name)
      ? { is: "picture", name: name.slice(0, -4) }
      : { is: "lost", why: "Name the drawing with small letters, digits and hyphens, as in cup-of-tea.svg." };
  }
  const last = name || folder;
  if (last.endsWith(".json.txt")) return { is: "lost", why: "Take .txt off the end of this file's name." };
  if (/\.json$/i.test(last) && !last.endsWith(".json"))
    return { is: "lost", why: "Write the end of this file's name in small letters: .json." };
  if (!last.endsWith(".json")) return { is: "lost", why: "Only .json files are read here." };
  const translation = TRANSLATION.exec(file);
  if (translation) {
    return { is: "translation", of: `${translation[1]}.json`, language: translation[2] ?? "" };
  }
  if (!name) {
    if (folder === "cast.json") return { is: "cast" };
    if (folder === "glossary.json") return { is: "glossary" };
    if (folder === "my-place.json") return { is: "my-place" };
    return {
      is: "lost",
      why: "A lesson stands in a room: move this file into a folder such as lessons/video-meetings/.",
    };
  }
  if (name === "room.json") return { is: "room", room: folder };
  return { is: "lesson", room: folder, id: name.slice(0, -5) };
}
