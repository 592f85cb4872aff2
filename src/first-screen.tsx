import { createStore } from "zustand/vanilla";
import { Home } from "./house/home.tsx";
import { HouseSymbols } from "./house/house-symbols.tsx";
import type { House, Library } from "./library/types.ts";
import type { Offline, OfflineState } from "./offline/types.ts";
import { inMemory } from "./progress/in-memory.ts";
import { IconSymbols } from "./ui/icon-symbols.tsx";

const nobody = async (): Promise<never> => {
  throw new Error("The page is written when it is built, and brings nothing then.");
};
const library: Library = { house: nobody, room: nobody, lesson: nobody, listed: nobody, bring: nobody };

/** Being offline as it is on a first visit: the rest is about to come. */
const offline: Offline = {
  store: createStore<OfflineState>(() => ({
    readiness: { state: "getting", done: 0, total: 0 },
    installing: "none",
    update: false,
    online: true,
    wifi: null,
  })),
  start: nobody,
  keepLanguage: nobody,
  waitForWifi: nobody,
  install: nobody,
  keepHome: () => {},
  forgetHome: () => {},
  takeUpdate: () => {},
};

/** Home as somebody sees it who opens it for the first time, in English. The build writes it into the page, so that it is there before any script. */
export function FirstScreen({ house }: { house: House }) {
  const progress = inMemory();
  progress.store.setState({ saving: { state: "idle" }, mayForget: false });
  return (
    <Home
      house={house}
      library={library}
      progress={progress}
      offline={offline}
      language="en"
      later={false}
      onLater={() => {}}
      said={null}
      onHeard={() => {}}
    />
  );
}

/** All that screens refer to rather than draw for themselves, drawn once: the build writes it into the page. */
export const Symbols = () => (
  <svg class="symbols" width="0" height="0" aria-hidden="true" focusable="false">
    <IconSymbols />
    <HouseSymbols />
  </svg>
);
