// Shows messages while no page is open. It keeps nothing and answers no requests.
"use strict";
addEventListener("push", (event) => {
  let message = {};
  try { message = event.data.json(); } catch { /* a message that cannot be read is shown as one without words */ }
  const { title = "Guidepost", body = "", path = "/notifications", tag } = message;
  event.waitUntil(registration.showNotification(title, { body, tag, data: { path } }));
});
addEventListener("notificationclick", (event) => {
  event.notification.close();
  const path = event.notification.data?.path || "/notifications";
  event.waitUntil((async () => {
    const pages = await clients.matchAll({ type: "window" });
    const open = pages.find((page) => new URL(page.url).pathname === path);
    await (open ? open.focus() : clients.openWindow(path));
  })());
});
