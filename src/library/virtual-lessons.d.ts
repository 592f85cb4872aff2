/** Where each language's house stands: made by the lesson compiler, `tools/lessons/plugin.ts`. */
declare module "virtual:lessons" {
  const houses: Record<string, { url: string; integrity: string }>;
  export default houses;
}
