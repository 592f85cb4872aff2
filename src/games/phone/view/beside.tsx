import { plain } from "../../../lesson/markup.ts";
import { t } from "../../../voice/words.ts";
import { device, hand, kindsOf } from "../rules/device.ts";
import { Press } from "./press.tsx";
import { networkNamed, type Scene } from "./scene.ts";
import { shown } from "./shown.ts";

/** The drawn cards on which an invented password stands. */
function Cards({ scene }: { scene: Scene }) {
  const { networks, dongle } = scene.spec;
  const cards = networks.flatMap(({ id, password, theirs }) =>
    password && !theirs ? [{ id, password }] : [],
  );
  if (dongle) cards.push({ id: "dongle", password: dongle.password });
  return (
    <>
      {cards.map(({ id, password }) => (
        <div key={id} class="phone-card">
          <p>{t(shown.cardWifi, { network: networkNamed(scene, id) })}</p>
          <p class="phone-card-letters">{t(shown.cardPassword, { password })}</p>
        </div>
      ))}
    </>
  );
}

/** The device that is not in hand: it lies there, says what it shows, and can be picked up. */
function Other({ scene, kind }: { scene: Scene; kind: "tablet" | "phone" }) {
  const { spec, round } = scene;
  const one = device(round, kind);
  const last = spec.messages.find(({ id }) => id === round.messages[round.messages.length - 1]);
  const news: string[] = [];
  if (kind === "phone" && one.hotspot === "on" && spec.hotspot) {
    news.push(t(shown.hotspotName, { network: networkNamed(scene, "phone") }));
    news.push(t(shown.hotspotPassword, { password: spec.hotspot.password }));
  }
  if (kind === "phone" && last) {
    const seen = round.read.includes(last.id) && last.code;
    news.push(
      seen ? t(shown.theCode, { code: last.code ?? "" }) : t(shown.newMessage, { from: plain(last.from) }),
    );
  }
  return (
    <div class="phone-other">
      <svg class="phone-other-drawing" viewBox="0 0 60 80" aria-hidden="true">
        <g stroke="#1d2b28" stroke-width="4" stroke-linejoin="round">
          <rect
            x={kind === "phone" ? 14 : 4}
            y="4"
            width={kind === "phone" ? 32 : 52}
            height="72"
            rx="7"
            fill="#3c4f4a"
          />
          <rect
            x={kind === "phone" ? 20 : 11}
            y="12"
            width={kind === "phone" ? 20 : 38}
            height="50"
            fill={one.awake ? "#a9dcef" : "#1d2b28"}
          />
          <path d="M26 69h8" stroke="#fffdf7" />
        </g>
      </svg>
      <div class="phone-other-words">
        {news.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <Press scene={scene} control={`take-${kind}`} class="phone-button">
          {t(kind === "phone" ? shown.takePhone : shown.takeTablet)}
        </Press>
      </div>
    </div>
  );
}

/** What lies beside the device: cards, the SIM card, the dongle, the other device. */
export function Beside({ scene }: { scene: Scene }) {
  const { spec, round } = scene;
  const { sim } = hand(round);
  const others = kindsOf(spec).filter((kind) => kind !== round.hand);
  const card = spec.networks.some(({ password, theirs }) => password && !theirs);
  if (!card && !spec.dongle && sim === "none" && others.length === 0) return null;
  return (
    <section class="phone-beside" aria-label={t(shown.beside)}>
      <Cards scene={scene} />
      {sim !== "none" && (
        <Press scene={scene} control="sim" class="phone-thing">
          <svg viewBox="0 0 48 48" aria-hidden="true">
            <path
              d="M10 4h20l10 10v30H10z"
              fill={sim === "in" ? "#2e8b6a" : "#ffe7ae"}
              stroke="#1d2b28"
              stroke-width="3"
              stroke-linejoin="round"
            />
            <path d="M17 22h16v14H17zM25 22v14M17 29h16" fill="#ffb72b" stroke="#1d2b28" stroke-width="2.5" />
          </svg>
          {t(sim === "in" ? shown.simIn : shown.simOut)}
        </Press>
      )}
      {spec.dongle && (
        <Press scene={scene} control="dongle" class="phone-thing">
          <svg viewBox="0 0 48 48" aria-hidden="true">
            <g stroke="#1d2b28" stroke-width="3" stroke-linejoin="round">
              <rect x="8" y="16" width="32" height="24" rx="6" fill="#fffdf7" />
              <circle cx="24" cy="28" r="4" fill={round.dongle === "on" ? "#ffb72b" : "#3c4f4a"} />
              {round.dongle === "on" && <path d="M14 10q10-8 20 0" fill="none" />}
            </g>
          </svg>
          {t(round.dongle === "on" ? shown.dongleOn : shown.dongleOff)}
        </Press>
      )}
      {others.map((kind) => (
        <Other key={kind} scene={scene} kind={kind} />
      ))}
    </section>
  );
}
