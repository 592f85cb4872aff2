import { plain } from "../../../lesson/markup.ts";
import { Prose } from "../../../voice/prose.tsx";
import { asShown, t } from "../../../voice/words.ts";
import { type App, askers } from "../names.ts";
import { hand } from "../rules/device.ts";
import { isPlain, specOf } from "../rules/screen.ts";
import { AppDrawing } from "./app-drawings.tsx";
import { appWords } from "./app-words.ts";
import { Press } from "./press.tsx";
import { appNamed, appSays, type Scene } from "./scene.ts";
import { shown } from "./shown.ts";
import { grounds, Sign } from "./signs.tsx";

/** The home screen: every app with its sign and its name. */
export function HomePage({ scene }: { scene: Scene }) {
  return (
    <ul class="phone-apps">
      {specOf(scene.spec, scene.round).apps.map((app) => (
        <li key={app}>
          <Press scene={scene} control={`app-${app}`} class="phone-app">
            <span class="phone-icon" style={{ background: grounds[app] }}>
              <Sign name={app} size={2.2} />
            </span>
            <span class="phone-app-name">{appNamed(scene, app)}</span>
          </Press>
        </li>
      ))}
    </ul>
  );
}

const refused = { meeting: appWords["no-meeting"], camera: appWords["no-camera"], maps: appWords["no-maps"] };

/** An app with a picture, what it shows in words, and one button. */
export function PlainPage({ scene, app }: { scene: Scene; app: App }) {
  if (!isPlain(app)) return null;
  const now = hand(scene.round);
  const at = now.pictures[app] ?? 0;
  const no = now.allowed[app] === "no";
  const why = no && (app === "meeting" || app === "camera" || app === "maps") ? t(refused[app]) : null;
  return (
    <div class="phone-plain">
      <AppDrawing app={app} at={at} refused={no} />
      <p>{why ?? appSays(scene, app)}</p>
      {no ? (
        <Press scene={scene} control="ask-again" class="phone-button">
          {t(shown.askAgain)}
        </Press>
      ) : (
        <Press scene={scene} control={`use-${app}`} class="phone-button">
          {t(appWords[`use-${app}-${at}` as keyof typeof appWords])}
        </Press>
      )}
    </div>
  );
}

/** What an app asks before it begins. */
export function Question({ scene, app }: { scene: Scene; app: App }) {
  const what = askers[app] ?? "place";
  return (
    <div class="phone-question">
      <Sign name={app} size={2.6} />
      <p>{t(shown[`asks-${what}`], { app: appNamed(scene, app) })}</p>
      <div class="phone-list">
        <Press scene={scene} control="permission-yes" class="phone-button">
          {t(shown.yes)}
        </Press>
        <Press scene={scene} control="permission-once" class="phone-button">
          {t(shown.once)}
        </Press>
        <Press scene={scene} control="permission-no" class="phone-button">
          {t(shown.no)}
        </Press>
      </div>
    </div>
  );
}

/** The messages that came, or the one that is open with answers to choose from. */
export function MessagesPage({ scene }: { scene: Scene }) {
  const { spec, round } = scene;
  const { message } = hand(round);
  const open = spec.messages.find(({ id }) => id === message);
  if (open) {
    const answer = open.answers[round.answers[open.id] ?? -1];
    return (
      <div class="phone-list">
        <div class="phone-letter">
          <p class="phone-letter-from">{t(shown.messageFrom, { from: plain(open.from) })}</p>
          <Prose text={open.words} />
          {open.code && <p class="phone-code">{t(shown.theCode, { code: open.code })}</p>}
        </div>
        {answer && (
          <>
            <div class="phone-letter phone-letter-own">
              {t(shown.youSent, { words: plain(answer.words) })}
            </div>
            <div class="phone-letter">
              <Prose text={answer.reply} />
            </div>
          </>
        )}
        {open.answers.length > 0 && <p>{t(shown.answersTitle)}</p>}
        {open.answers.map(({ words }, at) => (
          <Press key={at} scene={scene} control={`answer-${at}`} class="phone-button">
            <Prose as="span" text={words} explain={false} />
          </Press>
        ))}
      </div>
    );
  }
  if (round.messages.length === 0) return <p>{t(shown.noMessages)}</p>;
  return (
    <div class="phone-list">
      {[...round.messages].reverse().map((id) => (
        <Press key={id} scene={scene} control={`message-${id}`} class="phone-row">
          <Sign name="messages" />
          <span class="phone-row-name">
            {asShown(plain(spec.messages.find((one) => one.id === id)?.from ?? ""))}
          </span>
          {!round.read.includes(id) && <span class="phone-row-now">{t(shown.unread)}</span>}
        </Press>
      ))}
    </div>
  );
}

/** A place to sign in to, with a code that comes as a message. */
export function LibraryPage({ scene }: { scene: Scene }) {
  const { spec, round } = scene;
  if (!spec.signIn) return <p>{t(shown.codeNone)}</p>;
  if (round.code === "in") return <p class="phone-sample">{t(shown.codeIn)}</p>;
  return (
    <div class="phone-plain">
      <span class="phone-icon" style={{ background: grounds.library }}>
        <Sign name="library" size={2.2} />
      </span>
      <p>{t(shown.codeAsk)}</p>
      <Press scene={scene} control="send-code" class="phone-button">
        {t(shown.sendCode)}
      </Press>
    </div>
  );
}
