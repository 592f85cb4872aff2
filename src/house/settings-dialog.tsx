import type { Offline } from "../offline/types.ts";
import type { Progress, Settings } from "../progress/types.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { useStore } from "../ui/use-store.ts";
import { voiceReason } from "../voice/voice-reason.ts";
import { reading } from "../voice/voices.ts";
import { t, voice } from "../voice/words.ts";
import { LanguageList } from "./language-list.tsx";
import "./settings-dialog.css";

interface SettingsDialogProps {
  progress: Progress;
  offline: Offline;
  onClose(): void;
}

/** How much larger than the usual text each size is, as `ui/base.css` sets it. */
const sizes: readonly { size: Settings["size"]; times: number }[] = [
  { size: 0, times: 1 },
  { size: 1, times: 1.25 },
  { size: 2, times: 1.5 },
  { size: 3, times: 2 },
];

const sizeName = (size: Settings["size"]): string =>
  [t("Usual size"), t("Bigger"), t("Bigger still"), t("Biggest")][size] ?? t("Usual size");

/** A setting's name, and beside it how it stands; a screen reader hears that from the button's being pressed. */
const OnOff = ({ on, words }: { on: boolean; words: string }) => (
  <span class="settings-on-off">
    <span>{words}</span>
    <span aria-hidden="true">{on ? t("On") : t("Off")}</span>
  </span>
);

/** Text size, calm, sound, steady hands, voice and language. A choice is there at once, and kept for this learner. */
export function SettingsDialog({ progress, offline, onClose }: SettingsDialogProps) {
  const { settings } = useStore(progress.store, (state) => state.current);
  const voices = useStore(reading);
  const { language } = useStore(voice);
  const now = sizes[settings.size]?.times ?? 1;
  const reason = voiceReason(voices, language);
  return (
    <Dialog title={t("Make it suit you")} closeLabel={t("Done")} onClose={onClose}>
      <fieldset class="settings-part">
        <legend>{t("How big are the words?")}</legend>
        <div class="settings-choices">
          {sizes.map(({ size, times }) => (
            <Button
              key={size}
              kind="answer"
              pressed={settings.size === size}
              icon={settings.size === size ? "check" : undefined}
              onPress={() => void progress.change({ size })}
            >
              <span class="settings-sample" style={{ fontSize: `${(1.25 * times) / now}rem` }}>
                {sizeName(size)}
              </span>
            </Button>
          ))}
        </div>
      </fieldset>
      <fieldset class="settings-part">
        <legend>{t("Movement and sound")}</legend>
        <div class="settings-choices">
          <Button
            kind="answer"
            pressed={settings.calm}
            icon={settings.calm ? "check" : undefined}
            onPress={() => void progress.change({ calm: !settings.calm })}
          >
            <OnOff on={settings.calm} words={t("Calm: nothing moves")} />
          </Button>
          <Button
            kind="answer"
            pressed={settings.sound}
            icon={settings.sound ? "check" : undefined}
            onPress={() => void progress.change({ sound: !settings.sound })}
          >
            <OnOff on={settings.sound} words={t("Sounds")} />
          </Button>
        </div>
      </fieldset>
      <fieldset class="settings-part">
        <legend>{t("Tapping")}</legend>
        <div class="settings-choices">
          <Button
            kind="answer"
            pressed={settings.steady === true}
            icon={settings.steady ? "check" : undefined}
            describedBy="steady-about"
            onPress={() => void progress.change({ steady: !settings.steady })}
          >
            <OnOff on={settings.steady === true} words={t("Steady hands")} />
          </Button>
        </div>
        <p class="settings-note" id="steady-about">
          {t("Bigger buttons. A tap close by counts, and a second one by accident does not.")}
        </p>
      </fieldset>
      <fieldset class="settings-part">
        <legend>{t("Language")}</legend>
        <LanguageList progress={progress} offline={offline} />
      </fieldset>
      <div class="settings-part">
        <h3>{t("Reading aloud")}</h3>
        <p class="settings-note">
          {reason ?? t("Press Listen on any screen, and this tablet reads it to you.")}
        </p>
      </div>
    </Dialog>
  );
}
