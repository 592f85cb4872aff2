/** How long the disk may take before it is said to be slow, in milliseconds. */
export const patience = 3000;

/** What was asked for, or `instead` where that fails or takes longer than `milliseconds`. Never rejects. */
export function inTime<Found>(asked: Promise<Found>, instead: Found, milliseconds: number): Promise<Found> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(instead), milliseconds);
    const answer = (found: Found) => {
      clearTimeout(timer);
      resolve(found);
    };
    asked.then(answer, () => answer(instead));
  });
}
