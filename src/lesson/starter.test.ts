import { expect, test } from "vitest";
import { nextPlace, type Place, placeBefore, type StarterCard } from "./starter.ts";

const card = (more: Partial<StarterCard> = {}): StarterCard => ({
  words: "Hum.",
  covered: false,
  face: "smile",
  ...more,
});
const cards = [
  card(),
  card({ surprise: "Ha." }),
  card({ covered: true, picture: "cup", surprise: "A cup." }),
];

/** Every place that taps on “Next” lead to, from the start to the end. */
function way(): Place[] {
  const places: Place[] = [{ card: 0, taps: 0 }];
  for (let at = places[0]; at && at.card < cards.length; at = places[places.length - 1])
    places.push(nextPlace({ cards }, at));
  return places;
}

test("a tap leads to the next card; one with a surprise takes a tap more, and a covered drawing one for each flap", () => {
  expect(way().map(({ card: at, taps }) => `${at}.${taps}`)).toEqual([
    ...["0.0", "1.0", "1.1", "2.0", "2.1", "2.2", "2.3", "2.4", "3.0"],
  ]);
});

test("after the end there is no further card", () => {
  expect(nextPlace({ cards }, { card: 3, taps: 0 })).toEqual({ card: 3, taps: 0 });
});

test("back leads to the start of this card, and from there to the one before", () => {
  expect(placeBefore({ card: 2, taps: 3 })).toEqual({ card: 2, taps: 0 });
  expect(placeBefore({ card: 2, taps: 0 })).toEqual({ card: 1, taps: 0 });
  expect(placeBefore({ card: 0, taps: 0 })).toEqual({ card: 0, taps: 0 });
});
