import { expect, test, vi } from "vitest";
import type { Progress } from "../progress/types.ts";
import { offerOf } from "./offer.ts";

function offered(settings: { steady?: boolean }, told: string[]) {
  const getState = () => ({ current: { settings }, summary: { told } });
  const progress = { store: { getState }, told: vi.fn(), change: vi.fn() };
  return { progress, offer: offerOf(progress as unknown as Progress) };
}

test("who accepts steady hands gets them, and is not asked again", () => {
  const { progress, offer } = offered({}, []);
  offer?.(true);
  expect(progress.change).toHaveBeenCalledWith({ steady: true });
  expect(progress.told).toHaveBeenCalledWith("steady-hands");
});

test("who declines is not asked again, and nothing changes", () => {
  const { progress, offer } = offered({}, ["sound"]);
  offer?.(false);
  expect(progress.change).not.toHaveBeenCalled();
  expect(progress.told).toHaveBeenCalledWith("steady-hands");
});

test("nothing is offered to who has it on, or has answered before", () => {
  expect(offered({ steady: true }, []).offer).toBeUndefined();
  expect(offered({}, ["steady-hands"]).offer).toBeUndefined();
});
