import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/preact";
import { afterEach, expect, test } from "vitest";
import type { OfflineState } from "../offline/types.ts";
import { Notice } from "./notice.tsx";
import { pretendOffline, pretendProgress } from "./pretend-house.ts";

afterEach(cleanup);

function open(reach: Partial<OfflineState>) {
  const { offline, asked } = pretendOffline(reach);
  render(<Notice progress={pretendProgress()} offline={offline} later={false} onLater={() => {}} />);
  return { offline, asked };
}

test("on a SIM the rest can wait for Wi-Fi, and come when somebody says", async () => {
  const { offline, asked } = open({ readiness: { state: "getting", done: 2, total: 9 } });
  fireEvent.click(await screen.findByRole("button", { name: "Wait for Wi-Fi" }));
  offline.store.setState({ readiness: { state: "waiting", done: 2, total: 9 } });
  expect(await screen.findByText("The rest waits for Wi-Fi")).toBeTruthy();
  expect(screen.getByText(/2 of 9 parts are here\..*come back and tap “Get it now”/)).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Get it now" }));
  expect(asked).toEqual(["wait for Wi-Fi", "get it now"]);
});

test("on Wi-Fi there is nothing to wait for, and a browser that knows Wi-Fi needs nobody to say", async () => {
  const { offline } = open({ readiness: { state: "getting", done: 2, total: 9 }, wifi: true });
  await screen.findByText("Getting ready to work without internet");
  expect(screen.queryByRole("button", { name: "Wait for Wi-Fi" })).toBeNull();
  offline.store.setState({ wifi: false, readiness: { state: "waiting", done: 2, total: 9 } });
  expect(await screen.findByText(/The rest comes by itself on Wi-Fi\./)).toBeTruthy();
});

test("whoever is on a button of a notice that goes by itself is on the screen's heading then, and not nowhere", async () => {
  const { offline, asked } = pretendOffline({ readiness: { state: "getting", done: 2, total: 9 } });
  render(
    <main>
      <h1>Have a Go</h1>
      <Notice progress={pretendProgress()} offline={offline} later={false} onLater={() => {}} />
    </main>,
  );
  (await screen.findByRole("button", { name: "Wait for Wi-Fi" })).focus();
  offline.store.setState({ readiness: { state: "stuck", why: "offline", done: 2, total: 9 } });
  await waitFor(() => expect(screen.queryByRole("button", { name: "Wait for Wi-Fi" })).toBeNull());
  expect(document.activeElement?.textContent).toBe("Have a Go");
  expect(asked).toEqual([]);
});

test("good news that something urgent pushed aside comes back, and is told once somebody who saw it has gone on", async () => {
  const { offline } = pretendOffline({ readiness: { state: "ready" } });
  const progress = pretendProgress();
  const { unmount } = render(
    <Notice progress={progress} offline={offline} later={false} onLater={() => {}} />,
  );
  await screen.findByText("Ready without internet");
  const told = () => progress.store.getState().summary.told;
  offline.store.setState({ readiness: { state: "stuck", why: "full", done: 2, total: 9 } });
  await waitFor(() => expect(screen.queryByText("Ready without internet")).toBeNull());
  expect(told()).toEqual([]);
  offline.store.setState({ readiness: { state: "ready" } });
  await screen.findByText("Ready without internet");
  unmount();
  await waitFor(() => expect(told()).toEqual(["ready"]));
});

test("a tablet that gives no answer is not said to be slow internet, and what to do is said", async () => {
  const { offline } = pretendOffline({ readiness: { state: "stuck", why: "busy", done: 0, total: 0 } });
  render(<Notice progress={pretendProgress()} offline={offline} later={false} onLater={() => {}} />);
  await screen.findByText("The tablet is taking its time");
  expect(document.body.textContent).toContain("close Have a Go and open it again");
  expect(document.body.textContent).not.toMatch(/Wi-Fi|internet/);
});
