import { render } from "preact";
import "../app.css";
import { Symbols } from "../first-screen.tsx";
import { openLibrary } from "../library/library.ts";
import { Announcer } from "../ui/announce.tsx";
import { speak } from "../voice/words.ts";
import "./gallery.css";
import { Gallery } from "./gallery.tsx";
import { Show } from "./show.tsx";

/** Opens the gallery, or one exhibit by itself where the address names one (`?show=game/spot/plain`). */
async function start(): Promise<void> {
  const root = document.getElementById("gallery");
  const query = new URLSearchParams(location.search);
  const address = query.get("show");
  const language = query.get("language") ?? "en";
  const library = openLibrary();
  document.documentElement.dataset.font = "";
  if (!root) return;
  if (address === null) return render(<Gallery library={library} />, root);
  document.documentElement.dataset.size = query.get("size") ?? "0";
  await speak(language, query.has("mirror"));
  render(
    <>
      <Symbols />
      <Show library={library} language={language} address={address} />
      <Announcer />
    </>,
    root,
  );
}

void start();
