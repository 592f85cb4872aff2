const drawings = {
  printer: "M7 8V3h10v5M7 17H4v-9h16v9h-3M7 14h10v7H7z",
  plane: "M3 11l18-8-7 18-3-7zM11 14l10-11",
};

/** What can be done with a card, drawn beside the words for it: print it, let it fly. Apart from `Icon`, since only cards need them. */
export const CardMark = ({ name }: { name: keyof typeof drawings }) => (
  <svg
    class="icon card-mark"
    width="1.75rem"
    height="1.75rem"
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    stroke-width="2.5"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
    focusable="false"
  >
    <path d={drawings[name]} />
  </svg>
);
