/** The radio on its stool: it plays when it has been turned on. */
export const Radio = ({ turn }: { turn: number }) => {
  const on = turn % 2 === 1;
  return (
    <>
      <path d="M322 208l-3 10M358 208l3 10" stroke-width="5" />
      <path d="M310 204h60v7h-60z" fill="#d98c5f" />
      <path d="M324 176l-20-16" />
      <rect x="314" y="176" width="52" height="28" rx="6" fill={on ? "#f26b5b" : "#cfe9da"} />
      <circle cx="329" cy="190" r="8" fill="#fffdf7" />
      <path d="M344 185h14" stroke-width="4" stroke={on ? "#ffb72b" : "#1d2b28"} />
      <path d="M345 195h.1M356 195h.1" stroke-width="5" />
      {on && (
        <path
          class="living-rise"
          d="M304 178v-16l10-3v15M301 179h3M311 175h3M290 190v-9l6-2"
          stroke="#fffdf7"
        />
      )}
    </>
  );
};
