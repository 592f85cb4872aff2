/** What is asked of the bundler about a module. */
interface Modules {
  getModuleInfo(id: string): { importers: readonly string[] } | null;
}

const game = /^(.*\/src\/games\/([^/]+)\/)[^?]*\.tsx?$/;

/**
 * Puts what a game with parts needs before its first move into one file named for the game: in pieces, as the parts that come later
 * share them, it would cost a request each and compress worse. Null for what comes later, and for all other games.
 */
export function gameChunk(module: string, modules: Modules): string | null {
  const [, folder, name] = game.exec(module.replaceAll("\\", "/")) ?? [];
  // The entry stays a file by itself: that is how the build's list of files knows the game.
  if (!folder || !name || module === `${folder}index.ts`) return null;
  if (!modules.getModuleInfo(`${folder}parts/bring.ts`)) return null;
  const seen = new Set<string>();
  const needed = (id: string): boolean => {
    if (id === `${folder}index.ts`) return true;
    if (seen.has(id) || !id.startsWith(folder)) return false;
    seen.add(id);
    return (modules.getModuleInfo(id)?.importers ?? []).some(needed);
  };
  return needed(module) ? name : null;
}
