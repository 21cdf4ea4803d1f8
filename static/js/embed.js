// For a coach's own site: turns <div data-guidepost="coach-name"> into a frame with the coach's free times.
(() => {
  const base = new URL(document.currentScript.src).origin;
  const frames = new Map();
  const fill = (place) => {
    const name = place.dataset.guidepost;
    if (!/^[a-z0-9-]+$/.test(name) || place.querySelector("iframe")) return;
    const frame = document.createElement("iframe");
    const language = place.dataset.language ? `&lang=${encodeURIComponent(place.dataset.language)}` : "";
    frame.src = `${base}/embed/${name}?fit=1${language}`;
    frame.title = place.textContent.trim() || name;
    frame.style.cssText = "inline-size:100%;block-size:480px;border:0";
    place.replaceChildren(frame);
    frames.set(frame.contentWindow, frame);
  };
  addEventListener("message", (event) => {
    const frame = frames.get(event.source);
    const height = Number(event.data?.guidepostHeight);
    if (frame && event.origin === base && height > 0 && height < 20000) frame.style.blockSize = `${Math.ceil(height)}px`;
  });
  const start = () => document.querySelectorAll("[data-guidepost]").forEach(fill);
  if (document.readyState === "loading") addEventListener("DOMContentLoaded", start); else start();
})();
