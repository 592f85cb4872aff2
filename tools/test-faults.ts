export { default } from "../tests/faults/run.ts";
