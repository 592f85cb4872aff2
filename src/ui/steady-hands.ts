import { catchNearMisses } from "./near-miss.ts";
import "./steady-hands.css";

/** Help for hands that shake, on every screen: what can be tapped is larger, and a tap close by counts. Returns how to stop. */
export const steadyHands = (): (() => void) => catchNearMisses();
