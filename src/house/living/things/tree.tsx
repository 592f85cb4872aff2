/** The tree in the garden: it lets an apple go, then somebody looks out of it. */
export const Tree = ({ turn }: { turn: number }) => (
  <>
    {turn % 3 === 0 && <circle cx="342" cy="104" r="7" fill="#f26b5b" />}
    {turn % 3 === 1 && (
      <>
        <circle cx="344" cy="212" r="7" fill="#f26b5b" />
        <path d="M344 205q0-5 4-6" stroke-width="2.5" />
        <path d="M335 204l-6-4M354 206l6-4" stroke-width="2.5" />
      </>
    )}
    {turn % 3 === 2 && (
      <>
        <circle cx="318" cy="96" r="13" fill="#1d2b28" />
        <path d="M308 104v-16l6 5h8l6-5v16q-10 8-20 0z" fill="#d98c5f" stroke-width="2.5" />
        <path d="M313 98h.1M323 98h.1" stroke-width="4" />
      </>
    )}
  </>
);
