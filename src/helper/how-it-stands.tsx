import type { Offline, OfflineState, Readiness } from "../offline/types.ts";
import type { Progress, ProgressState } from "../progress/types.ts";
import { Icon, type IconName } from "../ui/icon.tsx";
import { useStore } from "../ui/use-store.ts";
import { t } from "../voice/words.ts";

interface Fact {
  icon: IconName;
  words: string;
}

/** Whether what is done is on the disk, and what to do where it is not. */
function savingFact({ saving }: ProgressState): Fact {
  if (saving.state !== "not-saved") {
    return saving.state === "saving"
      ? { icon: "clock", words: t("Saving now.") }
      : { icon: "check", words: t("All that was done is saved on this tablet.") };
  }
  switch (saving.why) {
    case "refused":
      return {
        icon: "warning",
        words: t(
          "This browser lets nothing be saved. Close private windows, and open Have a Go in an ordinary one.",
        ),
      };
    case "full":
      return {
        icon: "warning",
        words: t(
          "Not all is saved: the tablet is full. Take away some photos or apps, and it saves by itself.",
        ),
      };
    case "slow":
      return {
        icon: "warning",
        words: t("Not all is saved yet: the tablet is slow to answer. Leave this page open a little longer."),
      };
    case "newer":
      return {
        icon: "warning",
        words: t(
          "Not saved: this is an older Have a Go, and a newer one keeps the record. Close every Have a Go window, and open it again when there is internet.",
        ),
      };
    default:
      return {
        icon: "warning",
        words: t(
          "Not all is saved. It keeps trying. If this stays, keep a keepsake file and open Have a Go again.",
        ),
      };
  }
}

function stuckFact({ why, done, total }: Extract<Readiness, { state: "stuck" }>): Fact {
  switch (why) {
    case "portal":
      return {
        icon: "warning",
        words: t(
          "Not ready without internet: the Wi-Fi shows its own page first. Open that, agree, and come back.",
        ),
      };
    case "full":
      return {
        icon: "warning",
        words: t("Not ready without internet: the tablet is full. Take away some photos or apps."),
      };
    case "busy":
      return {
        icon: "warning",
        words: t(
          "Nobody can see now whether all is here: the tablet does not answer. If this stays, close Have a Go and open it again.",
        ),
      };
    default:
      return {
        icon: "clock",
        words:
          total === 0
            ? t("Not ready without internet. The rest waits for the Wi-Fi.")
            : t(
                "Not ready without internet: {{done}} of {{total}} parts are here. The rest waits for the Wi-Fi.",
                { done, total },
              ),
      };
  }
}

function readyFact({ readiness }: OfflineState): Fact {
  switch (readiness.state) {
    case "ready":
      return { icon: "check", words: t("Ready without internet: the Wi-Fi may be off.") };
    case "getting":
      return readiness.total > 0
        ? {
            icon: "download",
            words: t("Getting ready to work without internet: {{done}} of {{total}} parts are here.", {
              done: readiness.done,
              total: readiness.total,
            }),
          }
        : { icon: "download", words: t("Getting ready to work without internet.") };
    case "waiting":
      return {
        icon: "clock",
        words: t(
          "Not ready without internet: the rest waits for Wi-Fi, as somebody chose. Home can get it now.",
        ),
      };
    case "stuck":
      return stuckFact(readiness);
    default:
      return {
        icon: "warning",
        words: t(
          "This browser can't keep Have a Go for when there is no internet. Chrome, Edge, Firefox and Safari can.",
        ),
      };
  }
}

function forgetFact({ mayForget }: ProgressState): Fact {
  return mayForget
    ? {
        icon: "warning",
        words: t(
          "The browser may throw the record away one day. The home screen or a keepsake file prevents a loss.",
        ),
      }
    : { icon: "check", words: t("The browser has agreed to keep the record.") };
}

function asideFact({ setAside }: ProgressState): Fact | null {
  if (setAside === 0) return null;
  return {
    icon: "warning",
    words:
      setAside === 1
        ? t("One entry of the record could not be read. It is put by, not deleted, and all the rest works.")
        : t(
            "{{count}} entries of the record could not be read. They are put by, not deleted, and all the rest works.",
            {
              count: setAside,
            },
          ),
  };
}

/** How things stand on this tablet: what is saved, what is ready, and what to do about what is not. */
export function HowItStands({ progress, offline }: { progress: Progress; offline: Offline }) {
  const kept = useStore(progress.store);
  const reach = useStore(offline.store);
  const facts = [savingFact(kept), readyFact(reach), forgetFact(kept), asideFact(kept)];
  return (
    <section class="helper-card">
      <h2>{t("How things stand on this tablet")}</h2>
      <ul class="helper-facts">
        {facts.map(
          (fact) =>
            fact && (
              <li key={fact.words}>
                <Icon name={fact.icon} />
                <span>{fact.words}</span>
              </li>
            ),
        )}
      </ul>
    </section>
  );
}
