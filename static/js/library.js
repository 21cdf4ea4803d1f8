// Puts the player of a video's site into the page once somebody asks for it. Without this file the poster is a link there.
(() => {
  "use strict";
  document.querySelectorAll("[data-player]").forEach((box) => {
    const poster = box.querySelector(".video__poster");
    poster?.addEventListener("click", (event) => {
      if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      const frame = document.createElement("iframe");
      frame.className = "video__frame";
      frame.title = box.dataset.title;
      frame.sandbox = "allow-scripts allow-same-origin allow-presentation";
      frame.allow = "autoplay; fullscreen; picture-in-picture; encrypted-media";
      // Some players refuse to play where they are not told which site shows them; they are told no more.
      frame.referrerPolicy = "strict-origin-when-cross-origin";
      frame.src = box.dataset.player;
      poster.replaceWith(frame);
      frame.focus();
    });
  });
})();
