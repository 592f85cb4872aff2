/** How long the worker in use may take to wake up before the next one takes over all the same, in ms. */
const patience = 10_000;

/**
 * Resolves when the worker in use has answered for a file of its own, or has had its time. In Chromium (156) one that is only just waking
 * up when another is to take over holds that one up until it sleeps again, half a minute later or more. One that is awake is sent to
 * sleep at once.
 */
export async function awake(file: string): Promise<void> {
  const answered = fetch(file).then((answer) => answer.arrayBuffer());
  const waited = new Promise((done) => setTimeout(done, patience));
  await Promise.race([answered, waited]).catch(() => {});
}
