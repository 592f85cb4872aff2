import { writeFileSync } from "node:fs";
import { test } from "vitest";
import { wordsInCode } from "./words-in-code.ts";
test("x", () => { const {keys,unknown}=wordsInCode(); console.log(keys.size, unknown);
writeFileSync("/tmp/keys.json", JSON.stringify([...keys],null,1)); });
