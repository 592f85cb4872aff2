declare module "virtual:kept-lists" {
  /** The lists of lesson files by language (`shared`: what all languages use), each with its address, hash and how many files it names. */
  export const lists: Record<string, { url: string; integrity: string; count: number }>;
}
