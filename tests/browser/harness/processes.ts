import { existsSync, readdirSync, readFileSync } from "node:fs";

/** The number of a process's group, and whether it still does anything; null where there is no such process any more. */
function standing(pid: string): { group: number; alive: boolean } | null {
  try {
    // `1234 (name) state parent group …`; a name may hold anything, brackets too.
    const [state = "", , group] = readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /s, "")
      .split(" ");
    return { group: Number(group), alive: !"ZX".includes(state) };
  } catch {
    return null;
  }
}

/** Whether anything of a group still runs. A process that is dead and that nobody has asked after does not. */
function runs(group: number): boolean {
  if (existsSync("/proc/self/stat")) {
    return readdirSync("/proc").some((pid) => {
      const found = /^\d+$/.test(pid) ? standing(pid) : null;
      return found?.alive === true && found.group === group;
    });
  }
  try {
    process.kill(-group, 0);
    return true;
  } catch {
    return false;
  }
}

/** Kills a process with all that it has started, at one stroke, and resolves when the last of them is dead. */
export async function killAll(pid: number): Promise<void> {
  process.kill(-pid, "SIGKILL");
  while (runs(pid)) await new Promise((soon) => setTimeout(soon, 3));
}
