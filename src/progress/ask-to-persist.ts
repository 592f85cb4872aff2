/** Asks the browser not to throw the record away. Resolves to whether it agreed; false where it can't be asked. */
export async function askToPersist(): Promise<boolean> {
  try {
    return (await globalThis.navigator?.storage?.persist?.()) ?? false;
  } catch {
    return false;
  }
}
