export { default } from "../tests/engines/run.ts";
