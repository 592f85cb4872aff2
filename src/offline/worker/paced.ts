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
