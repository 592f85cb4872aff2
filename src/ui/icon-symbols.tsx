import { icons } from "./icons.ts";

/** Every icon as a symbol, for the page: so its lines are in no script. */
export const IconSymbols = () => (
  <>
    {Object.entries(icons).map(([name, lines]) => (
      <symbol key={name} id={`icon-${name}`} viewBox="0 0 24 24">
        <path d={lines} />
      </symbol>
    ))}
  </>
);
