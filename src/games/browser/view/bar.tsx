import { Fragment } from "preact";
import { plain } from "../../../lesson/markup.ts";
import { Icon, type IconName } from "../../../ui/icon.tsx";
import { asShown, t } from "../../../voice/words.ts";
import type { Control } from "../names.ts";
import type { Tab } from "../round.ts";
import {
  addressOf,
  controlName,
  here,
  linePrivate,
  pageOf,
  shownIn,
  styleOf,
  tabsInRow,
  toolbar,
  whose,
} from "../rules/seen.ts";
import type { Browser } from "./browser.ts";
import { shown } from "./shown.ts";
import { LineSign } from "./signs.tsx";

const icons: Partial<Record<Control, IconName>> = {
  back: "back",
  forward: "on",
  again: "again",
  home: "home",
  more: "more",
};

interface ControlButtonProps {
  browser: Browser;
  control: Control;
  /** Whether its words stand beside its icon. */
  named: boolean;
}

/** One button of the browser. */
export function ControlButton({ browser, control, named }: ControlButtonProps) {
  const { spec, round, play } = browser;
  const name = t(controlName(spec, control));
  const icon = icons[control];
  const opens = control === "tabs" || control === "more";
  return (
    <button
      type="button"
      class={`browser-control${named ? " browser-control-named" : ""}`}
      data-control={control}
      aria-expanded={opens ? round.panel === control : undefined}
      aria-label={
        control === "tabs"
          ? t(shown.nameAndMore, { name, more: t(shown.tabsOpen, { count: round.tabs.length }) })
          : undefined
      }
      onClick={() => play({ type: "press", control })}
    >
      {icon && <Icon name={icon} size={1.6} />}
      {control === "tabs" ? (
        <span class="browser-count">{round.tabs.length}</span>
      ) : (
        <span class={named ? "browser-control-words" : "visually-hidden"}>{name}</span>
      )}
    </button>
  );
}

/** A part of an address. Where it has to be broken, a line ends behind a dot or a stroke. */
function Pieces({ of }: { of: string }) {
  const pieces = of.match(/[^./]+[./]?|[./]/g) ?? [];
  return pieces.map((piece, at) => (
    <Fragment key={at}>
      {piece}
      <wbr />
    </Fragment>
  ));
}

/** The address with its sign: two buttons, each of which opens what it has to say. */
function AddressBar({ browser }: { browser: Browser }) {
  const { spec, round, play } = browser;
  const address = addressOf(spec, here(round).place);
  const own = linePrivate(spec, round);
  const sliders = styleOf(spec).lock === "sliders";
  const kept = sliders ? t(shown.slidersPrivate) : t(shown.linePrivate);
  const { before, name, after } = whose(address ?? "");
  return (
    <div class={`browser-place${own ? "" : " browser-place-open"}`}>
      <button
        type="button"
        class="browser-lock"
        data-control="lock"
        aria-expanded={round.panel === "lock"}
        aria-label={own ? kept : t(shown.lineOpen)}
        onClick={() => play({ type: "press", control: "lock" })}
      >
        <LineSign kind={own ? (sliders ? "sliders" : "padlock") : "padlock-open"} />
        {!own && <span class="browser-open-words">{t(shown.lineOpen)}</span>}
      </button>
      <button
        type="button"
        class="browser-address"
        data-control="address"
        aria-expanded={round.panel === "address"}
        aria-label={address === null ? t(shown.addressNone) : t(shown.addressIs, { address })}
        onClick={() => play({ type: "press", control: "address" })}
      >
        {address === null ? (
          t(shown.homeShort)
        ) : (
          <bdi dir="ltr">
            <Pieces of={before} />
            <b>
              <Pieces of={name} />
            </b>
            <Pieces of={after} />
          </bdi>
        )}
      </button>
    </div>
  );
}

/** What a tab is called: its page's title, or the browser's own page's. */
export function tabName({ spec }: Browser, tab: Tab): string {
  const { place } = shownIn(tab);
  const page = pageOf(spec, place);
  if (page) return asShown(plain(page.title));
  return place === "results" && spec.search ? asShown(plain(spec.search.name)) : t(shown.homeShort);
}

/** Tabs side by side: each to be brought to the front, or closed. */
export function TabRow({ browser }: { browser: Browser }) {
  const { spec, round, play } = browser;
  if (!tabsInRow(spec)) return null;
  return (
    <ul class="browser-tabs" aria-label={t(shown.tabsTitle)}>
      {round.tabs.map((tab) => {
        const name = tabName(browser, tab);
        const front = tab.id === round.front;
        return (
          <li key={tab.id} class={front ? "browser-tab browser-tab-front" : "browser-tab"}>
            <button
              type="button"
              class="browser-tab-name"
              data-control={`tab-${tab.id}`}
              aria-current={front || undefined}
              onClick={() => play({ type: "change-tab", tab: tab.id })}
            >
              {name}
            </button>
            <button
              type="button"
              class="browser-tab-shut"
              data-control={`close-tab-${tab.id}`}
              aria-label={t(shown.closeTab, { page: name })}
              onClick={() => play({ type: "close-tab", tab: tab.id })}
            >
              <Icon name="close" size={1.2} />
            </button>
          </li>
        );
      })}
      <li>
        <button
          type="button"
          class="browser-control"
          data-control="new-tab"
          aria-label={t(shown.newTab)}
          onClick={() => play({ type: "new-tab" })}
        >
          <Icon name="plus" size={1.6} />
        </button>
      </li>
    </ul>
  );
}

/** The browser's own buttons, with the address among them, in the browser's style. */
export function Bar({ browser }: { browser: Browser }) {
  const { spec } = browser;
  const { before, after, under } = toolbar(spec);
  const { named } = styleOf(spec);
  const some = (list: Control[]) =>
    list.map((control) => <ControlButton key={control} browser={browser} control={control} named={named} />);
  return (
    <fieldset class="browser-bar" aria-label={t(shown.buttons)}>
      <div class="browser-line">
        {before.length > 0 && <div class="browser-some">{some(before)}</div>}
        <AddressBar browser={browser} />
        {after.length > 0 && <div class="browser-some">{some(after)}</div>}
      </div>
      {under.length > 0 && <div class="browser-some browser-under">{some(under)}</div>}
    </fieldset>
  );
}
