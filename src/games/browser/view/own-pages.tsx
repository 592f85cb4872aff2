import type { Ref } from "preact";
import { plain } from "../../../lesson/markup.ts";
import { Icon } from "../../../ui/icon.tsx";
import { Prose } from "../../../voice/prose.tsx";
import { asShown, t } from "../../../voice/words.ts";
import { found, here, resultAddress, shelf } from "../rules/seen.ts";
import type { Result } from "../spec.ts";
import type { Browser } from "./browser.ts";
import { SearchBox } from "./search-box.tsx";
import { shown } from "./shown.ts";

interface OwnPageProps {
  browser: Browser;
  heading: Ref<HTMLHeadingElement>;
}

/** The browser's home page: a field to ask in, and the pages one knows. */
export function HomePage({ browser, heading }: OwnPageProps) {
  const { spec, play } = browser;
  const tiles = shelf(spec);
  return (
    <div class="browser-home">
      <h3 ref={heading} tabIndex={-1} class="browser-home-title">
        {spec.search ? asShown(plain(spec.search.name)) : t(shown.homeShort)}
      </h3>
      {spec.search && <SearchBox browser={browser} />}
      {tiles.length > 0 && (
        <>
          <h4>{t(shown.shelfTitle)}</h4>
          <ul class="browser-tiles">
            {tiles.map(({ id, title, colour }) => (
              <li key={id}>
                <button
                  type="button"
                  class={`browser-tile browser-${colour}`}
                  data-control={`tile-${id}`}
                  onClick={() => play({ type: "tile", page: id })}
                >
                  <Icon name="globe" size={1.75} />
                  <Prose as="span" text={title} explain={false} />
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function ResultItem({ browser, result }: { browser: Browser; result: Result }) {
  const { spec, round, play } = browser;
  const address = resultAddress(spec, result);
  const said = round.note?.what === "result" && round.note.result === result.id;
  return (
    <li class={result.advert ? "browser-result browser-result-advert" : "browser-result"}>
      {result.advert && (
        <p class="browser-advert-mark">
          <b>{t(shown.advert)}</b> {t(shown.advertNote)}
        </p>
      )}
      <button
        type="button"
        class="browser-link"
        data-control={`result-${result.id}`}
        onClick={() => play({ type: "result", result: result.id })}
      >
        <Prose as="span" text={result.title} explain={false} />
      </button>
      {address && (
        <p class="browser-small">
          <bdi dir="ltr">{address}</bdi>
        </p>
      )}
      {result.words && <Prose text={result.words} />}
      {said && result.reply && <Prose text={result.reply} class="browser-slip" />}
    </li>
  );
}

/** What was found, from the top, with what somebody paid for marked as such. */
export function ResultsPage({ browser, heading }: OwnPageProps) {
  const { spec, round, own } = browser;
  const { asked } = here(round);
  if (asked === null) return null;
  const { results, says } = found(spec, asked);
  const phrase = typeof asked === "number" ? spec.search?.phrases[asked]?.words : undefined;
  const mine = own.of("search");
  const words = phrase === undefined ? (mine === null ? null : asShown(mine)) : asShown(plain(phrase));
  return (
    <div class="browser-results">
      <h3 ref={heading} tabIndex={-1}>
        {words === null ? t(shown.resultsOwn) : t(shown.resultsFor, { words })}
      </h3>
      {says && <Prose text={says} class="browser-small" />}
      <ul>
        {results.map((result) => (
          <ResultItem key={result.id} browser={browser} result={result} />
        ))}
      </ul>
      <SearchBox browser={browser} />
    </div>
  );
}
