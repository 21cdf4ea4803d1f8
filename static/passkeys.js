// Passkeys: the buttons show up only where the browser can do it, and its answer travels in an ordinary form.
(() => {
  // Browsers bind passkeys to a name; a site opened by its number has none.
  if (!window.PublicKeyCredential || /^[\d.]+$|:/.test(location.hostname)) return;

  const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (c) => c.charCodeAt(0));
  const text = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");

  // The options with bytes where browsers want bytes.
  function readied(options) {
    options.challenge = bytes(options.challenge);
    if (options.user) options.user.id = bytes(options.user.id);
    for (const list of [options.excludeCredentials, options.allowCredentials]) {
      (list || []).forEach((one) => { one.id = bytes(one.id); });
    }
    return options;
  }

  function written(credential) {
    const response = { clientDataJSON: text(credential.response.clientDataJSON) };
    for (const name of ["attestationObject", "authenticatorData", "signature", "userHandle"]) {
      if (credential.response[name]) response[name] = text(credential.response[name]);
    }
    return JSON.stringify({
      id: credential.id,
      rawId: text(credential.rawId),
      type: credential.type,
      response,
      clientExtensionResults: credential.getClientExtensionResults(),
    });
  }

  async function ask(form) {
    const answer = await fetch(form.dataset.challenge, { method: "POST" });
    // Somebody who must prove themselves first is led there.
    if (answer.redirected) { location.assign(answer.url); return false; }
    if (!answer.ok) throw new Error(String(answer.status));
    const publicKey = readied((await answer.json()).publicKey);
    const credential = await navigator.credentials[form.dataset.passkey]({ publicKey });
    form.elements.credential.value = written(credential);
    return true;
  }

  function refused(form) {
    const said = form.querySelector("[data-passkey-error]");
    said.hidden = false;
    said.setAttribute("role", "alert");
    delete form.dataset.sent;
    const button = form.querySelector("button");
    setTimeout(() => { button.removeAttribute("aria-busy"); button.disabled = false; button.focus(); });
  }

  document.querySelectorAll("[data-passkey-missing]").forEach((part) => { part.hidden = true; });
  document.querySelectorAll("form[data-passkey]").forEach((form) => {
    form.hidden = false;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      form.querySelector("[data-passkey-error]").hidden = true;
      ask(form).then((done) => { if (done) form.submit(); }, () => refused(form));
    });
  });
})();
