// The field for prose. Progressive enhancement only: without it one types, and looks at the preview beside.
(() => {
  "use strict";
  const KEYS = { b: "bold", i: "italic", k: "link" };
  const AROUND = { bold: "**", italic: "*", code: "`" };
  const BEFORE = { list: "- ", quote: "> " };

  class ProseEditor extends HTMLElement {
    connectedCallback() {
      if (this.area) return;
      this.area = this.querySelector("textarea");
      this.bar = this.querySelector("[data-bar]");
      this.shown = this.querySelector("[data-shown]");
      this.said = this.querySelector("[data-said]");
      this.wrong = this.querySelector("[data-wrong]");
      this.note = this.said.textContent;
      this.button = this.querySelector("[data-preview]");
      this.previewWord = this.button.textContent;
      this.button.type = "button";
      this.bar.hidden = false;
      this.querySelector("[data-pictures]").hidden = true;
      this.addEventListener("click", (event) => {
        const mark = event.target.closest("[data-mark]");
        if (mark) this.mark(mark.dataset.mark);
        if (event.target.closest("[data-preview]")) this.turn();
      });
      this.area.addEventListener("keydown", (event) => {
        const mark = KEYS[event.key.toLowerCase()];
        if (!mark || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
        event.preventDefault();
        this.mark(mark);
      });
      this.area.addEventListener("paste", (event) => this.takeFrom(event, event.clipboardData));
      this.area.addEventListener("drop", (event) => { this.classList.remove("is-over"); this.takeFrom(event, event.dataTransfer); });
      this.area.addEventListener("dragover", (event) => {
        if (!event.dataTransfer.types.includes("Files")) return;
        event.preventDefault();
        this.classList.add("is-over");
      });
      this.area.addEventListener("dragleave", () => this.classList.remove("is-over"));
    }

    // Typed as by hand, so that it can be undone.
    type(text, from, to) {
      this.area.focus();
      this.area.setSelectionRange(from, to);
      if (!document.execCommand(text ? "insertText" : "delete", false, text)) {
        this.area.setRangeText(text, from, to, "end");
        this.area.dispatchEvent(new Event("input", { bubbles: true }));
      }
    }

    mark(what) {
      if (!this.shown.hidden) return;
      if (what === "picture") { this.choose(); return; }
      const { selectionStart: from, selectionEnd: to, value } = this.area;
      const chosen = value.slice(from, to) || this.dataset.words;
      if (BEFORE[what]) {
        const start = value.lastIndexOf("\n", from - 1) + 1;
        const lines = value.slice(start, to).split("\n").map((line) => BEFORE[what] + line).join("\n");
        this.type(lines, start, to);
        return;
      }
      if (what === "link") {
        this.type(`[${chosen}](https://)`, from, to);
        const end = from + chosen.length + 11;
        this.area.setSelectionRange(end - 8, end);
        return;
      }
      const isBlock = what === "code" && chosen.includes("\n");
      const [open, close] = isBlock ? ["```\n", "\n```"] : [AROUND[what], AROUND[what]];
      if (value.slice(from - open.length, from) === open && value.slice(to, to + close.length) === close) {
        this.type(value.slice(from, to), from - open.length, to + close.length);
        this.area.setSelectionRange(from - open.length, to - open.length);
        return;
      }
      this.type(open + chosen + close, from, to);
      this.area.setSelectionRange(from + open.length, from + open.length + chosen.length);
    }

    say(text) { this.said.textContent = text || this.note; }

    // What went wrong stays, where it is seen, until the next try.
    fail(text) {
      this.say("");
      this.wrong.querySelector("p").textContent = text;
      this.wrong.hidden = !text;
      if (text) this.wrong.scrollIntoView({ block: "nearest" });
    }

    async turn() {
      if (!this.shown.hidden) { this.write(); return; }
      this.fail("");
      try {
        const body = new URLSearchParams({ text: this.area.value });
        const answer = await fetch("/preview", { method: "POST", body, headers: { "HX-Request": "true" } });
        if (!answer.ok) throw new Error(await this.reason(answer));
        const html = await answer.text();
        if (html.trim()) this.shown.innerHTML = html;
        else this.shown.textContent = this.dataset.nothing;
        this.shown.hidden = false;
        this.area.hidden = true;
        this.bar.hidden = true;
        this.button.textContent = this.button.dataset.write;
        this.say("");
      } catch (error) {
        this.fail(error.message || this.dataset.failed);
      }
    }

    write() {
      this.shown.hidden = true;
      this.area.hidden = false;
      this.bar.hidden = false;
      this.button.textContent = this.previewWord;
      this.area.focus();
    }

    // An error is a part of a page; its words are what is told.
    async reason(answer) {
      if (answer.headers.get("HX-Redirect")) return this.dataset.failed;
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      return page.body.textContent.replace(/\s+/g, " ").trim().slice(0, 200);
    }

    choose() {
      const input = Object.assign(document.createElement("input"), { type: "file", accept: "image/jpeg,image/png,image/webp" });
      input.addEventListener("change", () => this.send([...input.files]));
      input.click();
    }

    takeFrom(event, data) {
      const pictures = [...(data?.files || [])].filter((file) => file.type.startsWith("image/"));
      if (!pictures.length) return;
      event.preventDefault();
      this.send(pictures);
    }

    async send(files) {
      this.fail("");
      for (const file of files) {
        this.say(this.dataset.sending);
        try {
          const body = new FormData();
          body.append("file", file);
          const answer = await fetch("/pictures", { method: "POST", body, headers: { "HX-Request": "true" } });
          if (!answer.ok) throw new Error(await this.reason(answer));
          const address = await answer.text();
          const at = this.area.selectionEnd;
          // A paragraph of its own.
          const before = at === 0 || this.area.value.slice(0, at).endsWith("\n") ? "" : "\n\n";
          this.type(`${before}![${this.dataset.alt}](${address})\n`, at, at);
          // What it shows is to be said: the words for it are chosen already.
          const words = at + before.length + 2;
          this.area.setSelectionRange(words, words + this.dataset.alt.length);
          this.say("");
        } catch (error) {
          this.fail(error.message || this.dataset.failed);
        }
      }
    }
  }
  customElements.define("prose-editor", ProseEditor);
})();
