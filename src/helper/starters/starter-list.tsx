import { plain } from "../../lesson/markup.ts";
import type { ListedStarter } from "../../library/starters.ts";
import { hrefOf } from "../../route.ts";
import { useStore } from "../../ui/use-store.ts";
import { asShown, t, voice } from "../../voice/words.ts";
import "./starter-list.css";

/** All starters, each with what the group does and how long it takes; each one opens. */
export function StarterList({ starters }: { starters: ListedStarter[] }) {
  const { language } = useStore(voice);
  return (
    <ul class="starter-list">
      {starters.map(({ id, title, about, minutes, language: written }) => (
        <li key={id}>
          <a
            class="starter-link"
            href={hrefOf({ at: "starters", starter: id })}
            lang={written === language ? undefined : written}
          >
            <span class="starter-link-title">{asShown(plain(title))}</span>
            <span>{asShown(plain(about))}</span>
            <span class="starter-link-minutes">{t("{{minutes}} minutes", { minutes })}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
