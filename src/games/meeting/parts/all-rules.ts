import "./gear/rules.ts";
import "./orchestra/rules.ts";
import "./windows/rules.ts";
