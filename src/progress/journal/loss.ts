import type { Database } from "../database.ts";
import type { Loss } from "../types.ts";

/** Puts down what was lost, so that it is said until somebody has heard it; null once they have. */
export async function putLoss(db: Database, loss: Loss | null): Promise<void> {
  await db.write(["facts"], async (tx) => {
    const facts = tx.objectStore("facts");
    if (loss) await facts.put({ what: "loss", value: loss });
    else await facts.delete("loss");
  });
}
