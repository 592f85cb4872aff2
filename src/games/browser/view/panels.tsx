import type { RefObject } from "preact";
import { Button } from "../../../ui/button.tsx";
import { t } from "../../../voice/words.ts";
import { addressOf, here, linePrivate, pageOf, styleOf, toolbar, whose } from "../rules/seen.ts";
import { ControlButton, tabName } from "./bar.tsx";
import type { Browser } from "./browser.ts";
import { Panel } from "./panel.tsx";
import { SearchBox } from "./search-box.tsx";
import { shown } from "./shown.ts";
import { LineSign } from "./signs.tsx";

interface PanelsProps {
  browser: Browser;
  root: RefObject<HTMLElement | null>;
}

function LockPanel({ browser, root }: PanelsProps) {
  const { spec, round } = browser;
  const sliders = styleOf(spec).lock === "sliders";
  const own = linePrivate(spec, round);
  const address = addressOf(spec, here(round).place);
  return (
    <Panel
      browser={browser}
      root={root}
      control="lock"
      title={t(sliders ? shown.slidersTitle : shown.lockTitle)}
    >
      <div class="browser-says">
        <LineSign kind={own ? "padlock" : "padlock-open"} size={2.4} />
        {address ? (
          <p>{t(own ? shown.lockPrivate : shown.lockOpen, { address })}</p>
        ) : (
          <p>{t(shown.lockHome)}</p>
        )}
      </div>
      {address && <p class="browser-slip">{t(own ? shown.lockNot : shown.lockOpenNot)}</p>}
    </Panel>
  );
}

function AddressPanel({ browser, root }: PanelsProps) {
  const { spec, round } = browser;
  const { place } = here(round);
  const page = pageOf(spec, place);
  const address = addressOf(spec, place) ?? "";
  const { before, name, after } = whose(address);
  return (
    <Panel browser={browser} root={root} control="address" title={t(shown.addressTitle)}>
      {address === "" ? (
        <p>{t(shown.addressHome)}</p>
      ) : (
        <>
          <p class="browser-spelt">
            <bdi dir="ltr">
              {before}
              <b>{name}</b>
              {after}
            </bdi>
          </p>
          <p>{t(shown.addressWhose, { name })}</p>
          <p>{t(shown.addressRest)}</p>
        </>
      )}
      {page && spec.search && (
        <>
          <p>{t(shown.addressAsk)}</p>
          <SearchBox browser={browser} />
        </>
      )}
    </Panel>
  );
}

function TabsPanel({ browser, root }: PanelsProps) {
  const { round, play } = browser;
  return (
    <Panel browser={browser} root={root} control="tabs" title={t(shown.tabsTitle)}>
      <p>{t(shown.tabsAbout)}</p>
      <ul class="browser-tab-cards">
        {round.tabs.map((tab) => {
          const name = tabName(browser, tab);
          const front = tab.id === round.front;
          return (
            <li key={tab.id} class="browser-tab-card">
              <Button
                kind="answer"
                control={`tab-${tab.id}`}
                current={front}
                onPress={() => play({ type: "change-tab", tab: tab.id })}
              >
                {front ? t(shown.tabNow, { page: name }) : name}
              </Button>
              <Button
                kind="plain"
                icon="close"
                control={`close-tab-${tab.id}`}
                label={t(shown.closeTab, { page: name })}
                onPress={() => play({ type: "close-tab", tab: tab.id })}
              />
            </li>
          );
        })}
      </ul>
      <Button kind="plain" icon="plus" control="new-tab" onPress={() => play({ type: "new-tab" })}>
        {t(shown.newTab)}
      </Button>
    </Panel>
  );
}

function MorePanel({ browser, root }: PanelsProps) {
  return (
    <Panel browser={browser} root={root} control="more" title={t(shown.moreTitle)}>
      <div class="browser-some">
        {toolbar(browser.spec).more.map((control) => (
          <ControlButton key={control} browser={browser} control={control} named />
        ))}
      </div>
    </Panel>
  );
}

const parts = { lock: LockPanel, address: AddressPanel, tabs: TabsPanel, more: MorePanel } as const;

/** The sheet that is open by the bar. A field's photos open beside the field. */
export function OpenPanel(props: PanelsProps) {
  const { panel } = props.browser.round;
  if (panel === null || panel === "photos") return null;
  const Part = parts[panel];
  return <Part key={panel} {...props} />;
}
