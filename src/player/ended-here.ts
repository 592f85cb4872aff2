/** What an entry of the browser's history says of a lesson that a learner has ended there. */
const markOf = (learner: string): string => `ended by ${learner}`;

/** Whether this learner ended the lesson at this entry: a page that is loaded again shows its ending again, and begins no other play. */
export const endedHere = (learner: string): boolean => window.history.state === markOf(learner);

/** Notes that a learner has ended the lesson here, or, by null, that it is played again. An entry that a dialog has marked stays as it is. */
export function noteEnded(learner: string | null): void {
  const { state } = window.history;
  if (state === null ? learner : String(state).startsWith(markOf("")))
    window.history.replaceState(learner && markOf(learner), "");
}
