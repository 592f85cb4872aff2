import { t } from "../../voice/words.ts";
import { words } from "./words.ts";

/** The card, folded into a plane, on its way out of the picture. Where nothing is to move, it hangs in the sky. */
export const Away = () => (
  <svg class="make-away" viewBox="0 0 320 200" role="img" aria-label={t(words.awayAbout)}>
    <g fill="none" stroke="#1d2b28" stroke-width="3" stroke-linejoin="round" stroke-linecap="round">
      <rect x="2" y="2" width="316" height="196" rx="18" fill="#a9dcef" />
      <path
        d="M196 84q4-22 26-20 8-22 32-16 20 6 18 26 20 0 20 18 0 14-16 14h-72q-16 0-16-12 0-8 8-10z"
        fill="#fffdf7"
      />
      <path d="M2 168q60-34 130-14t186-22v48q0 18-18 18H20q-18 0-18-18z" fill="#cfe9da" />
      <path class="make-away-trail" d="M46 150q40-52 96-46" stroke-dasharray="2 12" />
      <g class="make-away-plane">
        <path d="M132 92l74-26-40 58-12-22z" fill="#fffdf7" />
        <path d="M206 66l-52 36-4 24 16-14" fill="#ffe7ae" />
      </g>
    </g>
  </svg>
);
