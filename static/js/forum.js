// Completes mentions in the texts of the forum. Every page works without this file.
(() => {
  "use strict";
  document.querySelectorAll("[data-mentions]").forEach((editor) => {
    const field = editor.querySelector("textarea");
    const box = editor.querySelector(".mentions");
    if (!field || !box) return;
    let timer;
    let chosen = -1;
    const choices = () => [...box.querySelectorAll("[data-handle]")];
    const close = () => { box.hidden = true; box.replaceChildren(); chosen = -1; };
    // The handle that is being typed before the caret.
    const typed = () => field.value.slice(0, field.selectionStart).match(/(?:^|[\s(])@([a-z0-9-]{1,40})$/i);
    function mark(next) {
      const all = choices();
      chosen = (next + all.length) % all.length;
      all.forEach((one, place) => one.setAttribute("aria-selected", String(place === chosen)));
    }
    function take(handle) {
      const at = typed();
      if (!at) return close();
      const start = field.selectionStart - at[1].length;
      field.setRangeText(`${handle} `, start, field.selectionStart, "end");
      close();
      field.focus();
      field.dispatchEvent(new Event("input", { bubbles: true }));
    }
    async function ask() {
      const at = typed();
      if (!at) return close();
      const reply = await fetch(`${editor.dataset.mentions}?q=${encodeURIComponent(at[1].toLowerCase())}`).catch(() => null);
      if (!reply?.ok || !typed()) return close();
      // What comes back is a list of ours, with every name escaped.
      box.innerHTML = await reply.text();
      if (choices().length === 0) return close();
      box.hidden = false;
      mark(0);
    }
    field.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(ask, 150); });
    field.addEventListener("blur", () => setTimeout(close, 200));
    field.addEventListener("keydown", (event) => {
      if (box.hidden) return;
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step) mark(chosen + step);
      else if (event.key === "Enter" || event.key === "Tab") take(choices()[chosen].dataset.handle);
      else if (event.key === "Escape") close();
      else return;
      event.preventDefault();
    });
    box.addEventListener("mousedown", (event) => {
      const one = event.target instanceof Element ? event.target.closest("[data-handle]") : null;
      if (one) { event.preventDefault(); take(one.dataset.handle); }
    });
  });
})();
