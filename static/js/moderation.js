// A key chooses what to do about a case, Enter does it. The page works without this file.
(() => {
  "use strict";
  const form = document.querySelector("[data-acts]");
  if (!form) return;
  form.querySelector(".act-form__hint").hidden = false;
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest("textarea, select, input:not([type=radio])")) return;
    const choice = form.querySelector(`[data-key="${CSS.escape(event.key.toLowerCase())}"]`);
    if (!choice) return;
    event.preventDefault();
    choice.checked = true;
    choice.focus();
  });
})();
