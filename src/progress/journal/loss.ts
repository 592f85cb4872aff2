import type { Database } from "../database.ts";
import type { Loss } from "../types.ts";

/** From the least grave on. */
const losses: Loss[] = ["mended", "partly", "gone"];

/** Puts down what was lost, so that it is said until somebody has heard it; null once they have. What is more grave and has not been heard yet stays. */
export async function putLoss(db: Database, loss: Loss | null): Promise<void> {
  await db.write(["facts"], async (tx) => {
    const facts = tx.objectStore("facts");
    if (!loss) {
      await facts.delete("loss");
      return;
    }
    const unheard = await facts.get("loss");
    const before = losses.indexOf(unheard?.value as Loss);
    const graver = losses[Math.max(before, losses.indexOf(loss))] ?? loss;
    await facts.put({ what: "loss", value: graver });
  });
}
