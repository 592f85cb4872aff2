import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A disk of our own, in a file: what is on it is what has been written back to it, as with a real one. */
export interface Disk {
  /** The folder in which it is seen. */
  folder: string;
  /** Another disk with what is on this one now, as if the power had gone at this moment; nothing may be writing to it meanwhile. */
  copy(): Disk;
  /** Takes it away, with all that is on it. */
  remove(): void;
}

const run = (command: string, ...words: string[]) =>
  execFileSync(command, words, { stdio: ["ignore", "ignore", "pipe"], encoding: "utf8" });

/** In memory where there is such a place: nothing here is to outlive the test, and a real disk need not be worn out by it. */
const place = (): string => {
  try {
    return mkdtempSync("/dev/shm/have-a-go-disk-");
  } catch {
    return mkdtempSync(join(tmpdir(), "have-a-go-disk-"));
  }
};

function mounted(at: string): Disk {
  const [file, folder] = [join(at, "image"), join(at, "disk")];
  mkdirSync(folder, { recursive: true });
  // Nothing goes to the disk by itself for a minute: what is there was asked for.
  run("mount", "-o", "loop,commit=60", file, folder);
  return {
    folder,
    copy() {
      const other = place();
      run("cp", "--sparse=always", file, join(other, "image"));
      return mounted(other);
    },
    remove() {
      run("umount", "--detach-loop", folder);
      rmSync(at, { recursive: true });
    },
  };
}

/** A new, empty disk of so many megabytes. */
export function newDisk(megabytes: number): Disk {
  const at = place();
  run("truncate", "--size", `${megabytes}M`, join(at, "image"));
  run("mkfs.ext4", "-q", "-F", join(at, "image"));
  return mounted(at);
}

/** Why this machine can't have a disk in a file; null where it can. */
export function noDisk(): string | null {
  try {
    newDisk(16).remove();
    return null;
  } catch (error) {
    const said = error instanceof Error ? error.message.split("\n").slice(0, 2).join(" ") : String(error);
    return `this machine can't mount a disk that is a file: ${said}`;
  }
}
