// The week of a coach by hand: draw a time to open or block it, drag a block or a session to another time.
// Progressive enhancement only: forms and pages do all of it too. Nothing is saved without a page that says so.
(() => {
  "use strict";
  const week = document.querySelector(".week[data-first-hour]");
  if (!week) return;
  const wide = matchMedia("(width >= 60rem)");
  const QUARTERS_AN_HOUR = 4;
  const NEAR = 6;
  const form = document.querySelector("#new form");
  const firstQuarter = Number(week.dataset.firstHour) * QUARTERS_AN_HOUR;
  const quarters = Number(week.dataset.hours) * QUARTERS_AN_HOUR;
  let drag;

  // Where a point is: the day, and the quarter of an hour from the first one shown.
  function place(event) {
    for (const day of week.querySelectorAll(".week__day[data-date]")) {
      const grid = day.querySelector(".week__grid");
      const box = grid.getBoundingClientRect();
      if (event.clientX < box.left || event.clientX >= box.right) continue;
      const quarter = Math.floor((event.clientY - box.top) / (box.height / quarters));
      return { grid, date: day.dataset.date, quarter: Math.max(0, Math.min(quarters - 1, quarter)) };
    }
    return undefined;
  }

  function clock(quarter) {
    const all = firstQuarter + quarter;
    const two = (n) => String(n).padStart(2, "0");
    return `${two(Math.floor(all / QUARTERS_AN_HOUR) % 24)}:${two(all % QUARTERS_AN_HOUR * 15)}`;
  }

  const number = (element, name) => {
    const found = [...element.classList].find((word) => word.startsWith(`${name}-`) && /-\d+$/.test(word));
    return found ? Number(found.slice(name.length + 1)) : 0;
  };

  function draw(grid, at, length) {
    drag.ghost ||= Object.assign(document.createElement("span"), { ariaHidden: "true" });
    drag.ghost.className = `week__event week__ghost at-${at} for-${length}`;
    drag.ghost.textContent = `${clock(at)} – ${clock(at + length)}`;
    if (drag.ghost.parentElement !== grid) grid.append(drag.ghost);
  }

  function begin(event) {
    if (!wide.matches || event.button !== 0 || event.pointerType === "touch" || !(event.target instanceof Element)) return;
    const here = place(event);
    const own = event.target.closest(".week__event");
    if (!here || (own && !own.dataset.slot && !own.dataset.session)) return;
    if (!own && !event.target.closest(".week__grid")) return;
    drag = { from: here, own, x: event.clientX, y: event.clientY, held: own ? here.quarter - number(own, "at") : 0 };
  }

  function move(event) {
    if (!drag) return;
    const here = place(event);
    const isFar = Math.hypot(event.clientX - drag.x, event.clientY - drag.y) > NEAR;
    if (!here || (!drag.isReal && !isFar)) return;
    drag.isReal = true;
    event.preventDefault();
    week.classList.add("is-dragged");
    if (drag.own) {
      const length = number(drag.own, "for");
      const at = Math.max(0, Math.min(quarters - length, here.quarter - drag.held));
      Object.assign(drag, { date: here.date, at, length });
      draw(here.grid, at, length);
    } else {
      const [at, last] = [drag.from.quarter, here.quarter].sort((a, b) => a - b);
      Object.assign(drag, { date: drag.from.date, at, length: last - at + 1 });
      draw(drag.from.grid, at, drag.length);
    }
  }

  function fill(target, { date, at, length }) {
    target.elements.slot_date.value = date;
    target.elements.slot_from.value = clock(at);
    target.elements.slot_to.value = clock(at + length);
  }

  function end(event) {
    const done = drag;
    drag = undefined;
    week.classList.remove("is-dragged");
    done?.ghost?.remove();
    if (!done?.isReal || event.type === "pointercancel") return;
    // The click that follows a drag is none.
    addEventListener("click", (click) => { click.preventDefault(); click.stopPropagation(); }, { capture: true, once: true });
    setTimeout(() => dispatchEvent(new Event("click")), 0);
    if (!done.own) {
      fill(form, done);
      document.getElementById("new").open = true;
      form.elements.slot_kind.focus();
      form.scrollIntoView({ block: "center" });
    } else if (done.own.dataset.slot) {
      const own = document.querySelector(`form[data-moves="${done.own.dataset.slot}"]`);
      if (!own) return;
      fill(own, done);
      own.requestSubmit();
    } else {
      const query = new URLSearchParams({ wall: `${done.date}T${clock(done.at)}`, zone: week.dataset.zone });
      location.assign(`/coach/calendar/sessions/${done.own.dataset.session}/move?${query}`);
    }
  }

  week.addEventListener("pointerdown", begin);
  week.addEventListener("dragstart", (event) => event.preventDefault());
  addEventListener("pointermove", move);
  addEventListener("pointerup", end);
  addEventListener("pointercancel", end);
  addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !drag) return;
    drag.ghost?.remove();
    drag = undefined;
    week.classList.remove("is-dragged");
  });
})();
