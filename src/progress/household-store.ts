import { createStore, type StoreApi } from "zustand/vanilla";
import { newId } from "./clock-and-chance.ts";
import { type Deed, type Household, handedTo, learnerOf, shownAfter, tallyFor } from "./deeds.ts";
import { summaryOf, type Tally } from "./fold.ts";
import { mayForget } from "./persistence.ts";
import type { Found } from "./reading.ts";
import type { Learner, ProgressState, Saving, Settings, Summary } from "./types.ts";

/** How the screens look and sound before anybody has said otherwise. */
export const usualSettings = (language: string): Settings => ({
  language,
  size: 0,
  calm: false,
  sound: false,
});

/** Somebody who has no name yet. */
export const newLearner = (settings: Settings, id: string = newId()): Learner => ({
  id,
  name: "",
  look: "",
  settings,
});

/** What the screens show: the household as the disk has it, with what is still to be written on top. */
export interface HouseholdStore {
  store: StoreApi<ProgressState>;
  shown(): Household;
  /** Shows a deed before it is on the disk. */
  show(deed: Deed): void;
  /** Takes a deed as done. `tally` is the learner's as the disk has it now. `waiting` is what is still to be written. */
  settle(deed: Deed, tally: Tally | undefined, waiting: readonly Deed[]): void;
  /** Takes over what the disk says. Keeps the learner of this tab where there still is one. */
  takeOver(found: Found, waiting: readonly Deed[]): void;
  /** What the disk said at first, or once it had been given back what it lost: whoever was here until then becomes the learner that the disk knows, unless they have been given a name. Gives what is to be done with each waiting deed. */
  arrive(found: Found): (deed: Deed) => Deed | null;
  switchTo(learner: string): void;
  saving(saving: Saving): void;
  setAside(count: number): void;
}

/** Starts with one nameless learner, whom no disk knows of. */
export function householdStore(usual: Settings): HouseholdStore {
  const nobody = newLearner(usual);
  let kept: Household = { learners: [nobody], tallies: {}, unwritten: nobody.id };
  let shown = kept;
  let current = nobody.id;
  /** Who was here before the disk knew of anybody. */
  let stranger = nobody.id;
  const summaries = new WeakMap<Tally, Summary>();

  const summary = (): Summary => {
    const tally = tallyFor(shown, current);
    const known = summaries.get(tally) ?? summaryOf(tally);
    summaries.set(tally, known);
    return known;
  };

  const store = createStore<ProgressState>(() => ({
    learners: shown.learners,
    current: nobody,
    summary: summary(),
    saving: { state: "idle" },
    setAside: 0,
    mayForget: mayForget(false),
    loss: null,
  }));

  const refresh = () => {
    const learner = shown.learners.find(({ id }) => id === current) ?? shown.learners[0] ?? nobody;
    current = learner.id;
    store.setState({ learners: shown.learners, current: learner, summary: summary() });
  };

  const over = (base: Household, waiting: readonly Deed[]) => {
    kept = base;
    shown = waiting.reduce(shownAfter, kept);
    refresh();
  };

  const householdIn = ({ household, first }: Found): Household => {
    if (household.learners.length > 0) return { ...household, unwritten: null };
    const here = shown.learners.find(({ id }) => id === first);
    const learner = here ?? newLearner(usual, first ?? undefined);
    return { ...household, learners: [learner], unwritten: learner.id };
  };

  return {
    store,
    shown: () => shown,
    show(deed) {
      shown = shownAfter(shown, deed);
      refresh();
    },
    settle(deed, tally, waiting) {
      const after = shownAfter(kept, deed);
      const tallies = tally ? { ...after.tallies, [learnerOf(deed)]: tally } : after.tallies;
      over({ ...after, tallies }, waiting);
    },
    takeOver(found, waiting) {
      over(householdIn(found), waiting);
      store.setState({ setAside: found.setAside, loss: found.loss });
    },
    arrive(found) {
      const base = householdIn(found);
      const known = base.learners.find(({ id }) => id === found.current) ?? base.learners[0] ?? nobody;
      const from = stranger;
      const name = shown.learners.find(({ id }) => id === from)?.name ?? "";
      const stays = name !== "" && base.unwritten === null;
      if (current === from && !stays) current = known.id;
      if (base.unwritten !== null) stranger = base.unwritten;
      kept = base;
      return (deed) => {
        if (stays || from === known.id) return deed;
        if (deed.kind === "first" && deed.learner.id === from) {
          return base.unwritten === null ? null : { ...deed, learner: { ...deed.learner, id: known.id } };
        }
        return handedTo(deed, from, known.id);
      };
    },
    switchTo(learner) {
      current = learner;
      refresh();
    },
    saving(saving) {
      const refused = saving.state === "not-saved" && saving.why === "refused";
      store.setState({ saving, mayForget: mayForget(refused) });
    },
    setAside(count) {
      store.setState((state) => ({ setAside: state.setAside + count }));
    },
  };
}
