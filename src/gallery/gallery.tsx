import { useEffect, useState } from "preact/hooks";
import type { Library } from "../library/types.ts";
import { languages } from "../voice/words.ts";
import { type Exhibit, type Hall, halls } from "./exhibits.ts";

/** The screens that everything has to fit, in pixels, and half of their size in the gallery. */
const screens = [
  { name: "360 × 640", width: 360, height: 640 },
  { name: "320 × 568", width: 320, height: 568 },
  { name: "800 × 1280", width: 800, height: 1280 },
  { name: "1280 × 800", width: 1280, height: 800 },
] as const;

interface Seen {
  language: string;
  mirror: boolean;
  screen: number;
  size: string;
}

/** The address of an exhibit by itself. */
function hrefOf({ address }: Exhibit, { language, mirror, size }: Seen): string {
  const query = new URLSearchParams({ show: address, language, size });
  if (mirror) query.set("mirror", "");
  return `?${query}`;
}

/** An exhibit in its frame; its title opens it by itself. Frames load as they come into view. */
function Frame({ exhibit, seen }: { exhibit: Exhibit; seen: Seen }) {
  const { width, height } = screens[seen.screen] ?? screens[0];
  const scale = width > 400 ? 0.5 : 1;
  const href = hrefOf(exhibit, seen);
  return (
    <figure class="gallery-frame">
      <div style={{ width: width * scale, height: height * scale }}>
        <iframe
          key={href}
          title={exhibit.title}
          src={href}
          loading="lazy"
          style={{ width, height, transform: `scale(${scale})` }}
        />
      </div>
      <figcaption>
        <a href={href} target="_blank" rel="noreferrer">
          {exhibit.title}
        </a>
      </figcaption>
    </figure>
  );
}

/** Everything there is to be looked at, a wall at a time, in any language and at any size. For whoever makes the app; no part of what is built. */
export function Gallery({ library }: { library: Library }) {
  const [seen, setSeen] = useState<Seen>({ language: "en", mirror: false, screen: 0, size: "0" });
  const [all, setAll] = useState<Hall[]>([]);
  const [open, setOpen] = useState(decodeURIComponent(location.hash.slice(1)));
  useEffect(() => void halls(library, seen.language).then(setAll), [library, seen.language]);
  useEffect(() => {
    const turned = () => setOpen(decodeURIComponent(location.hash.slice(1)));
    addEventListener("hashchange", turned);
    return () => removeEventListener("hashchange", turned);
  }, []);
  const change = (more: Partial<Seen>) => setSeen({ ...seen, ...more });
  const walls = all.flatMap((hall) =>
    hall.walls
      .filter(({ title }) => open === hall.title || open === `${hall.title}/${title}`)
      .map((wall) => ({ ...wall, key: `${hall.title}/${wall.title}` })),
  );
  return (
    <div class="gallery">
      <nav aria-label="What there is to see">
        <h1>Gallery</h1>
        {all.map((hall) => (
          <details key={hall.title} open={open.startsWith(hall.title)}>
            <summary>{hall.title}</summary>
            <a href={`#${encodeURIComponent(hall.title)}`}>All</a>
            {hall.walls.map(({ title }) => (
              <a key={title} href={`#${encodeURIComponent(`${hall.title}/${title}`)}`}>
                {title}
              </a>
            ))}
          </details>
        ))}
      </nav>
      <main>
        <form class="gallery-ways">
          <label>
            Language
            <select
              value={seen.language}
              onChange={({ currentTarget }) => change({ language: currentTarget.value })}
            >
              {languages.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <label>
            Screen
            <select
              value={String(seen.screen)}
              onChange={({ currentTarget }) => change({ screen: Number(currentTarget.value) })}
            >
              {screens.map(({ name }, at) => (
                <option key={name} value={String(at)}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <label>
            Text
            <select value={seen.size} onChange={({ currentTarget }) => change({ size: currentTarget.value })}>
              {["0", "1", "2", "3"].map((size) => (
                <option key={size} value={size}>
                  {size}
                </option>
              ))}
            </select>
          </label>
          <label>
            <input
              type="checkbox"
              checked={seen.mirror}
              onChange={({ currentTarget }) => change({ mirror: currentTarget.checked })}
            />
            Right to left
          </label>
        </form>
        {walls.length === 0 && <p>Choose a hall or a wall. A title below a frame opens it by itself.</p>}
        {walls.map(({ key, title, exhibits }) => (
          <section key={key}>
            <h2>{title}</h2>
            <div class="gallery-wall">
              {exhibits.map((exhibit) => (
                <Frame key={exhibit.address} exhibit={exhibit} seen={seen} />
              ))}
            </div>
          </section>
        ))}
      </main>
    </div>
  );
}
