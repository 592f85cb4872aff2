declare module "virtual:kept-lists" {
  /** The first list of lesson files by language (`shared`: what all languages use), each with its address, hash and how many files are to be kept in all, further lists among them. */
  export const lists: Record<string, { url: string; integrity: string; count: number }>;
}
