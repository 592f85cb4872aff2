import "./parts/all-rules.ts";

/** The rules with all their parts, for whoever doesn't know yet what a lesson uses: checks, tests, the workshop. */
export { rules } from "./rules/core.ts";
