// For who is signed in. Progressive enhancement only: every page works without this file.
(() => {
  "use strict";
  const bell = document.getElementById("bell");
  const count = bell?.querySelector("[data-unread]");

  // What is new is shown at once. Only the page that is looked at listens: browsers open few streams at a time.
  let stream;
  let newest;
  function show({ unread, newest: id, title }) {
    const number = count.firstChild;
    if (number) number.nodeValue = unread > 99 ? "99+" : String(unread);
    count.hidden = unread === 0;
    if (title && id !== newest) {
      const toast = Object.assign(document.createElement("div"), { className: "toast" });
      toast.append(Object.assign(document.createElement("a"), { href: bell.href, textContent: title }));
      document.getElementById("flash")?.append(toast);
      setTimeout(() => toast.remove(), 10_000);
    }
    newest = id;
  }
  function listen() {
    if (document.visibilityState !== "visible") { stream?.close(); stream = undefined; return; }
    if (stream) return;
    stream = new EventSource(bell.dataset.stream);
    stream.addEventListener("unread", (event) => show(JSON.parse(event.data)));
  }
  if (count && "EventSource" in window) {
    document.addEventListener("visibilitychange", listen);
    addEventListener("pagehide", () => { stream?.close(); stream = undefined; });
    addEventListener("pageshow", listen);
    listen();
  }

  // A notification that is followed is read, also into another tab.
  const follow = (event) => {
    const link = event.target instanceof Element ? event.target.closest("[data-reads]") : null;
    if (link) fetch(link.dataset.reads, { method: "POST", keepalive: true, redirect: "manual" }).catch(() => {});
  };
  document.addEventListener("click", follow);
  document.addEventListener("auxclick", follow);

  // Messages while no page is open: the browser is asked only when its owner asks for them.
  const form = document.querySelector("form[data-push]");
  if (form && "serviceWorker" in navigator && "PushManager" in window) {
    form.hidden = false;
    const said = form.querySelector("[data-push-said]");
    const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (c) => c.charCodeAt(0));
    const written = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
    form.querySelector("[data-push-ask]").addEventListener("click", async () => {
      try {
        if (await Notification.requestPermission() !== "granted") { said.textContent = said.dataset.denied; return; }
        const worker = await navigator.serviceWorker.register("/service-worker.js");
        await navigator.serviceWorker.ready;
        const key = bytes(form.dataset.push);
        const own = await worker.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key });
        form.elements.endpoint.value = own.endpoint;
        form.elements.p256dh.value = written(own.getKey("p256dh"));
        form.elements.auth.value = written(own.getKey("auth"));
        form.requestSubmit();
      } catch {
        said.textContent = said.dataset.failed;
      }
    });
  }
})();
