export { default } from "../tests/bench/run.ts";
