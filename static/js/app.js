// Progressive enhancement only: every page works without this file.
(() => {
  "use strict";
  const root = document.documentElement;
  const on = (type, handler, capture) => document.addEventListener(type, handler, capture);
  const closest = (event, selector) => event.target instanceof Element ? event.target.closest(selector) : null;

  // The visitor's time zone, told to the server at the first visit: it renders every time in it, so a page
  // that already shows times is asked for once more.
  if (root.hasAttribute("data-detect-zone")) {
    const zone = encodeURIComponent(Intl.DateTimeFormat().resolvedOptions().timeZone || "UTC");
    document.cookie = `zone=${zone}; path=/; max-age=31536000; samesite=lax`;
    const isKept = document.cookie.split("; ").includes(`zone=${zone}`);
    if (isKept && zone !== "UTC" && document.querySelector("main time, #picker")) location.reload();
  }

  // <hold-countdown until="2026-03-03T14:15:00Z" data-soon="Two minutes left" data-over="Expired" data-reload>
  // stands beside the same moment in words. Its clock is silent; only the end is announced. With data-reload
  // the page is asked for again once the time is over, to say what can be done then.
  class HoldCountdown extends HTMLElement {
    connectedCallback() {
      this.end = Date.parse(this.getAttribute("until"));
      if (Number.isNaN(this.end)) return;
      this.wasAhead = this.end > Date.now();
      this.clock = Object.assign(document.createElement("span"), { ariaHidden: "true" });
      this.voice = Object.assign(document.createElement("span"), { className: "visually-hidden", role: "status" });
      this.replaceChildren(this.clock, this.voice);
      this.timer = setInterval(() => this.draw(), 1000);
      this.draw();
    }
    disconnectedCallback() { clearInterval(this.timer); }
    say(text) { if (text && this.voice.textContent !== text) this.voice.textContent = text; }
    draw() {
      const left = Math.max(0, Math.ceil((this.end - Date.now()) / 1000));
      const isShort = left > 0 && left <= 120;
      this.classList.toggle("is-short", isShort);
      this.classList.toggle("is-over", left === 0);
      if (isShort) this.say(this.dataset.soon);
      if (left > 0) {
        // Beyond an hour the words beside it say enough.
        this.clock.textContent = left < 3600 ? `${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")}` : "";
        return;
      }
      clearInterval(this.timer);
      this.clock.textContent = this.dataset.over || "0:00";
      this.say(this.dataset.over);
      if (this.wasAhead && this.hasAttribute("data-reload")) setTimeout(() => location.reload(), 1500);
    }
  }
  customElements.define("hold-countdown", HoldCountdown);

  // Month grid: one tab stop, arrows walk the days, Page Up and Down change the month.
  const days = (grid) => [...grid.querySelectorAll("a.month__day")];
  const onlyStop = (all, one) => all.forEach((day) => { day.tabIndex = day === one ? 0 : -1; });
  function prepareGrid(grid) {
    const all = days(grid);
    onlyStop(all, all.find((day) => day.hasAttribute("aria-current")) || all[0]);
    grid.setAttribute("role", "grid");
  }
  function moveInGrid(event) {
    const grid = closest(event, "[data-month-grid]");
    if (!grid || event.altKey || event.ctrlKey || event.metaKey) return;
    const turn = { PageUp: "prev", PageDown: "next" }[event.key];
    if (turn) {
      const link = document.querySelector(`[data-month-turn="${turn}"][href]`);
      if (link) { event.preventDefault(); link.click(); }
      return;
    }
    const here = event.target.closest("td");
    const forward = getComputedStyle(grid).direction === "rtl" ? -1 : 1;
    const step = { ArrowLeft: -forward, ArrowRight: forward, ArrowUp: -7, ArrowDown: 7 }[event.key];
    const all = days(grid);
    let target;
    if (event.key === "Home") target = all[0];
    else if (event.key === "End") target = all[all.length - 1];
    else if (step && here) {
      const cells = [...grid.querySelectorAll("tbody td")];
      for (let i = cells.indexOf(here) + step; i >= 0 && i < cells.length; i += step) {
        target = cells[i].querySelector("a.month__day");
        if (target) break;
      }
      // No free day straight on: take the nearest one in that direction.
      const index = all.indexOf(event.target);
      target ||= all[index + Math.sign(step)];
    } else return;
    event.preventDefault();
    if (!target) return;
    onlyStop(all, target);
    target.focus();
  }

  // Filters apply themselves once changed (htmx does it where the form has hx-get).
  let filterTimer;
  function autosubmit(event) {
    const form = closest(event, "form[data-autosubmit]");
    if (!form || form.hasAttribute("hx-get")) return;
    clearTimeout(filterTimer);
    filterTimer = setTimeout(() => form.requestSubmit());
  }

  // Three coaches fit side by side: with three chosen, no fourth can be.
  function limitCompared(event) {
    if (!closest(event, 'input[form="compare"]')) return;
    const all = [...document.querySelectorAll('input[form="compare"]')];
    const isFull = all.filter((box) => box.checked).length >= 3;
    all.forEach((box) => { box.disabled = isFull && !box.checked; });
  }

  // <form data-confirm="What will happen" data-confirm-title data-confirm-yes data-confirm-no>
  function ask(form, submitter) {
    const dialog = document.createElement("dialog");
    dialog.className = "dialog";
    const make = (tag, className, text) => Object.assign(document.createElement(tag), { className, textContent: text });
    const title = make("h2", "title", form.dataset.confirmTitle || submitter?.textContent.trim() || "");
    dialog.setAttribute("aria-label", title.textContent);
    const actions = make("div", "dialog__actions", "");
    const no = make("button", "btn", form.dataset.confirmNo || "Cancel");
    const yes = make("button", "btn btn--danger-fill", form.dataset.confirmYes || title.textContent);
    no.addEventListener("click", () => dialog.close());
    yes.addEventListener("click", () => {
      form.dataset.confirmed = "yes";
      dialog.close();
      form.requestSubmit(submitter);
    });
    actions.append(no, yes);
    dialog.append(title, make("p", "muted", form.dataset.confirm), actions);
    dialog.addEventListener("close", () => { dialog.remove(); submitter?.focus(); });
    document.body.append(dialog);
    dialog.showModal();
    no.focus();
  }

  // A form is sent once; its button shows that it is under way.
  let pressed;
  function restore() {
    document.querySelectorAll('button[aria-busy="true"]').forEach((button) => {
      button.removeAttribute("aria-busy");
      button.disabled = false;
    });
    document.querySelectorAll("form[data-sent]").forEach((form) => delete form.dataset.sent);
  }

  function submit(event) {
    const form = event.target;
    if (form.dataset.confirm && form.dataset.confirmed !== "yes") {
      event.preventDefault();
      event.stopImmediatePropagation();
      ask(form, event.submitter);
      return;
    }
    delete form.dataset.confirmed;
    if (form.hasAttribute("popover") && form.matches(":popover-open")) form.hidePopover();
    if (form.method !== "post" || form.target === "_blank" || event.submitter?.formTarget === "_blank") return;
    if (form.dataset.sent) { event.preventDefault(); event.stopImmediatePropagation(); return; }
    form.dataset.sent = "yes";
    const button = event.submitter;
    if (button === document.activeElement) pressed = button;
    button?.setAttribute("aria-busy", "true");
    setTimeout(() => { if (button) button.disabled = true; });
  }

  function focusFirstError(scope) {
    const field = scope.querySelector('[aria-invalid="true"]');
    if (field) (field.matches("fieldset") ? field.querySelector("input") : field).focus();
    return Boolean(field);
  }

  function closeMenus(except) {
    document.querySelectorAll("details.menu[open]").forEach((menu) => {
      if (!except || !menu.contains(except)) menu.open = false;
    });
  }

  function copy(button) {
    const source = button.dataset.copy || document.querySelector(button.dataset.copyFrom)?.value || "";
    navigator.clipboard?.writeText(source).then(() => {
      const label = button.querySelector("[data-copy-label]") || button;
      const before = label.textContent;
      label.textContent = button.dataset.copied || "Copied";
      setTimeout(() => { label.textContent = before; }, 2000);
    });
  }

  function prepare(scope) {
    scope.querySelectorAll("[data-month-grid]").forEach(prepareGrid);
    scope.querySelectorAll("[data-no-script]").forEach((part) => { part.hidden = true; });
    if (navigator.clipboard) scope.querySelectorAll("[data-copy], [data-copy-from]").forEach((button) => { button.hidden = false; });
  }

  on("submit", submit, true);
  on("change", autosubmit);
  on("change", limitCompared);
  on("keydown", (event) => {
    if (event.key === "Escape") {
      const open = closest(event, "details.menu[open]");
      closeMenus();
      open?.querySelector("summary").focus();
    }
    moveInGrid(event);
  });
  on("click", (event) => {
    closeMenus(event.target);
    const copier = closest(event, "[data-copy], [data-copy-from]");
    if (copier) copy(copier);
    if (closest(event, "[data-print]")) window.print();
  });
  // What a swap replaces loses the focus, and a pressed button lost it when it was disabled: it goes to the
  // first error, to what the answer points at, or back to the same part, known by its id, by what its form
  // sends, or by its place.
  let before;
  const stops = (parts) => parts.flatMap((part) => [...part.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary")]);
  const isLost = () => !document.activeElement || document.activeElement === document.body;
  const sends = ({ form, name, value }) => JSON.stringify([form?.getAttribute("action"), name, value]);
  function sameAgain(fresh) {
    const { element, place } = before;
    if (element.isConnected) return element;
    const inGrid = element.matches(".month__day") && fresh.map((part) => part.querySelector('.month__day[tabindex="0"]')).find(Boolean);
    const all = stops(fresh);
    const same = (element.id && document.getElementById(element.id)) || inGrid
      || (element.form && all.find((one) => sends(one) === sends(element))) || all[place];
    const shut = same?.closest("details:not([open])");
    return shut ? shut.querySelector("summary") : same;
  }
  on("htmx:before:swap", ({ detail }) => {
    const element = isLost() ? pressed : document.activeElement;
    const target = detail?.ctx?.target;
    before = element && { element, place: target instanceof Element ? stops([target]).indexOf(element) : -1 };
  });
  on("htmx:after:settle", ({ target, detail }) => {
    prepare(target);
    if (focusFirstError(target)) return;
    const pointed = target.querySelector("[data-focus]");
    if (pointed) pointed.focus();
    else if (before && isLost()) sameAgain((detail?.newContent || []).filter((part) => part instanceof Element))?.focus({ preventScroll: true });
  });
  on("htmx:finally:request", () => {
    restore();
    const kept = before?.element || pressed;
    if (kept?.isConnected && isLost()) kept.focus({ preventScroll: true });
    before = pressed = undefined;
  });
  // What went well need not stay; what went wrong stays until it is read.
  const isGood = ".flash .toast:not(.toast--bad)";
  setTimeout(() => document.querySelectorAll(isGood).forEach((toast) => toast.remove()), 10_000);
  addEventListener("pageshow", restore);
  prepare(document);
  const inRow = ".workspace__nav [aria-current], .tabs [aria-current]";
  // The row scrolls until its current link is seen, the page stays where it is.
  document.querySelectorAll(inRow).forEach((link) => {
    const row = link.closest(".workspace__nav, .tabs");
    const [own, all] = [link.getBoundingClientRect(), row.getBoundingClientRect()];
    row.scrollBy({ left: (own.left + own.right - all.left - all.right) / 2, top: Math.max(0, own.bottom - all.bottom), behavior: "instant" });
  });
  focusFirstError(document);
})();
