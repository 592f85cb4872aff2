/** Made by `tools/build/old-styles.ts`. The addresses are empty in development, where the browser is a new one. */
declare module "virtual:old-styles" {
  export const gaps: string;
  export const sides: string;
  export const rings: string;
}
