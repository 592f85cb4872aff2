import type { House } from "../library/types.ts";
import { asShown, t } from "../voice/words.ts";

/** Lesson files that could not be read, each with what is the matter, for whoever looks after the lessons. Nothing where there are none. */
export function LeftOut({ house }: { house: House }) {
  if (house.leftOut.length === 0) return null;
  return (
    <section class="helper-card">
      <h2>{t("Lessons that are left out")}</h2>
      <p>
        {t("These could not be read. All the others play. Show this to whoever looks after the lessons.")}
      </p>
      <ul class="helper-list">
        {house.leftOut.map(({ file, sentence }) => (
          <li key={`${file} ${sentence}`}>
            <strong dir="ltr">{file}</strong>: {asShown(sentence)}
          </li>
        ))}
      </ul>
    </section>
  );
}
