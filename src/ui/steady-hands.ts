import { catchNearMisses } from "./near-miss.ts";
import "./steady-hands.css";

// Help for hands that shake, on every screen: it is brought for a learner who has it on, and rests while the page is not marked so.
catchNearMisses();
