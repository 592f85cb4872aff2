import type { Ref } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { plain } from "../../../lesson/markup.ts";
import { Button } from "../../../ui/button.tsx";
import { moveFocus } from "../../../ui/focus.ts";
import { Picture } from "../../../ui/picture.tsx";
import { Prose } from "../../../voice/prose.tsx";
import { asShown, t } from "../../../voice/words.ts";
import type { Page, Part } from "../spec.ts";
import type { Browser } from "./browser.ts";
import { FormPart } from "./form-part.tsx";
import { shown } from "./shown.ts";

type Follow = Extract<Part, { part: "link" | "advert" }>;

interface FollowProps {
  browser: Browser;
  page: Page;
  part: Follow;
  at: number;
}

/** A link, a button or an advert on a page: never a real link, and always with an answer. */
function FollowPart({ browser, page, part, at }: FollowProps) {
  const { round, play } = browser;
  const { note } = round;
  const said = note?.what === "part" && note.page === page.id && note.part === at;
  const follow = () => play({ type: "follow", part: at });
  const inside = <Prose as="span" text={part.words} explain={false} />;
  const newTab = part.tab && <span class="browser-small"> ({t(shown.opensTab)})</span>;
  const reply = said && part.reply && <Prose text={part.reply} class="browser-slip" />;
  if (part.part === "advert") {
    return (
      <div class="browser-advert">
        <p class="browser-advert-mark">
          <b>{t(shown.advert)}</b>
        </p>
        <button type="button" class="browser-link" data-control={`link-${at}`} onClick={follow}>
          {inside}
          {newTab}
        </button>
        {reply}
      </div>
    );
  }
  return (
    <div>
      {part.big ? (
        <Button kind="main" control={`link-${at}`} onPress={follow}>
          {inside}
          {newTab}
        </Button>
      ) : (
        <button type="button" class="browser-link" data-control={`link-${at}`} onClick={follow}>
          {inside}
          {newTab}
        </button>
      )}
      {reply}
    </div>
  );
}

/** The page's question about cookies: both answers stand side by side and look the same. */
function Cookies({ browser, page }: { browser: Browser; page: Page }) {
  const { round, play } = browser;
  const said = useRef<HTMLDivElement>(null);
  const answer = round.cookies[page.id];
  const before = useRef(answer);
  useLayoutEffect(() => {
    if (answer !== undefined && before.current === undefined) moveFocus(said.current, false);
    before.current = answer;
  }, [answer]);
  if (!page.cookies) return null;
  if (answer !== undefined) {
    return (
      <div class="browser-slip" ref={said} tabIndex={-1}>
        <Prose text={page.cookies[answer]} />
      </div>
    );
  }
  const reply = (which: "yes" | "no") => () => play({ type: "cookies", answer: which });
  return (
    <section class="browser-cookies" aria-label={t(shown.cookiesTitle)}>
      {page.cookies.ask ? <Prose text={page.cookies.ask} /> : <p>{t(shown.cookiesAsk)}</p>}
      <div class="browser-some">
        <Button kind="plain" control="cookies-yes" onPress={reply("yes")}>
          {t(shown.cookiesYes)}
        </Button>
        <Button kind="plain" control="cookies-no" onPress={reply("no")}>
          {t(shown.cookiesNo)}
        </Button>
      </div>
    </section>
  );
}

interface SitePageProps {
  browser: Browser;
  page: Page;
  heading: Ref<HTMLHeadingElement>;
}

/** A page of the practice web. */
export function SitePage({ browser, page, heading }: SitePageProps) {
  return (
    <article class="browser-site" aria-label={asShown(plain(page.title))}>
      <h3 ref={heading} tabIndex={-1} class={`browser-band browser-${page.colour}`}>
        <Prose as="span" text={page.title} explain={false} />
      </h3>
      <Cookies key={page.id} browser={browser} page={page} />
      <div class="browser-parts">
        {page.parts.map((part, at) => {
          switch (part.part) {
            case "heading":
              return (
                <h4 key={at}>
                  <Prose as="span" text={part.words} />
                </h4>
              );
            case "words":
              return <Prose key={at} text={part.words} />;
            case "picture":
              return (
                <Picture
                  scene
                  key={at}
                  class="browser-picture"
                  src={browser.pictures[part.picture] ?? ""}
                  alt={asShown(plain(part.about))}
                />
              );
            case "form":
              return <FormPart key={at} browser={browser} page={page.id} part={part} />;
            default:
              return <FollowPart key={at} browser={browser} page={page} part={part} at={at} />;
          }
        })}
      </div>
    </article>
  );
}
