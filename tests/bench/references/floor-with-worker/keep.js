// Registers the worker that keeps this page, once the page is there, as the policy asks: at an address that it trusts.
addEventListener("load", () => {
  const trusted = trustedTypes.createPolicy("have-a-go", { createScriptURL: () => "worker.js" });
  navigator.serviceWorker.register(trusted.createScriptURL(""));
});
