/** Passes on to `call` the first of its calls at once, and then no other for `ms` milliseconds: the next one knows more than those between. */
export function paced<News>(ms: number, call: (news: News) => void): (news: News) => void {
  let resting = false;
  return (news) => {
    if (resting) return;
    resting = true;
    setTimeout(() => {
      resting = false;
    }, ms);
    call(news);
  };
}

/** Asks at most once in `ms` milliseconds: whoever asks again sooner gets the same answer. */
export function recent<Answer>(ms: number, ask: () => Promise<Answer>): () => Promise<Answer> {
  let answer: Promise<Answer> | null = null;
  return () => {
    if (answer) return answer;
    setTimeout(() => {
      answer = null;
    }, ms);
    answer = ask();
    return answer;
  };
}
