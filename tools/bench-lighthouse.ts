export { default } from "../tests/bench/lighthouse/run.ts";
