interface SignProps {
  kind: "padlock" | "padlock-open" | "sliders";
  /** Width and height in rem. */
  size?: number;
}

/** The sign beside an address: a padlock, one that stands open, or two small sliders. Its name stands on the button around it. */
export function LineSign({ kind, size = 1.75 }: SignProps) {
  return (
    <svg
      width={`${size}rem`}
      height={`${size}rem`}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {kind === "padlock" && <path d="M5 11h14v10H5zM8 11V7.5a4 4 0 0 1 8 0V11M12 15v2.5" />}
      {kind === "padlock-open" && <path d="M5 11h14v10H5zM8 11V6.5a4 4 0 0 1 7.8-1.2M12 15v2.5" />}
      {kind === "sliders" && (
        <path d="M3 7.5h9M18 7.5h3M12 7.5a3 3 0 1 1 6 0 3 3 0 0 1-6 0zM3 16.5h3M12 16.5h9M6 16.5a3 3 0 1 1 6 0 3 3 0 0 1-6 0z" />
      )}
    </svg>
  );
}
