import type { Installing, OfflineState, Why } from "../offline/types.ts";
import type { Loss, ProgressState, Trouble } from "../progress/types.ts";

/** What home may have to say, one thing at a time. */
export type HomeCard =
  | { kind: "not-saved"; why: Trouble }
  | { kind: "loss"; loss: Loss }
  | { kind: "update" }
  | { kind: "stuck"; why: Why; done: number; total: number; tidied?: boolean }
  | { kind: "waiting"; done: number; total: number }
  | { kind: "ready" }
  | { kind: "install"; how: Exclude<Installing, "installed" | "none"> }
  | { kind: "may-forget" }
  | { kind: "getting"; done: number; total: number; tidied?: boolean };

/** What is remembered as said, so that it is said once to a learner. */
export const TOLD = { ready: "ready", install: "install", mayForget: "may-forget" } as const;

/**
 * The one thing to say now, or null: first what may be lost, then what was, then what a person must do, then good news said once,
 * then offers, and last what comes by itself. `later` is true once the learner has put the new version off.
 */
export function homeCard(
  { saving, summary, mayForget, loss }: ProgressState,
  { readiness, installing, update }: OfflineState,
  later: boolean,
): HomeCard | null {
  const told = (what: string) => summary.told.includes(what);
  const finishedOne = Object.keys(summary.finished).length > 0;
  if (saving.state === "not-saved") return { kind: "not-saved", why: saving.why };
  if (loss) return { kind: "loss", loss };
  if (update && !later) return { kind: "update" };
  if (readiness.state === "stuck" && readiness.why !== "offline") {
    const { state, ...how } = readiness;
    return { kind: state, ...how };
  }
  if (readiness.state === "ready" && !told(TOLD.ready)) return { kind: "ready" };
  const canInstall = installing !== "installed" && installing !== "none";
  if (finishedOne && canInstall && !told(TOLD.install)) return { kind: "install", how: installing };
  if (finishedOne && mayForget && installing !== "installed" && !told(TOLD.mayForget)) {
    return { kind: "may-forget" };
  }
  if (readiness.state === "getting" || readiness.state === "waiting") {
    const { state, ...how } = readiness;
    return { kind: state, ...how };
  }
  if (readiness.state === "stuck") {
    const { state, ...how } = readiness;
    return { kind: state, ...how };
  }
  return null;
}
