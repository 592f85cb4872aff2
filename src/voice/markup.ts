export { plain } from "../lesson/markup.ts";
