// Keeps the page's three files, and answers with them before it asks anybody.
const kept = ["./", "floor.js", "keep.js"];

addEventListener("install", (event) => {
  event.waitUntil(caches.open("floor").then((cache) => cache.addAll(kept)));
});

addEventListener("fetch", (event) => {
  event.respondWith(caches.match(event.request).then((found) => found || fetch(event.request)));
});
