import { renderHook } from "@testing-library/preact";
import { expect, test, vi } from "vitest";
import { createStore } from "zustand/vanilla";
import type { Progress, ProgressState } from "../progress/types.ts";
import { useOffer } from "./use-offer.ts";

function offered(settings: { steady?: boolean }, told: string[]) {
  const store = createStore(() => ({ current: { settings }, summary: { told } }) as unknown as ProgressState);
  const progress = { store, told: vi.fn(), change: vi.fn() };
  const { result } = renderHook(() => useOffer(progress as unknown as Progress));
  return { progress, offer: result.current };
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
