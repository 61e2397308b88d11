// What a page gains when scripts run. Everything works without.
(() => {
  "use strict";
  // Menus close when the reader goes elsewhere.
  document.addEventListener("click", (event) => close(event.target));
  document.addEventListener("focusin", (event) => close(event.target));
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    const open = document.querySelector("details.menu[open]");
    if (open) {
      open.open = false;
      open.querySelector("summary").focus();
    }
  });
  // The words marked in a clause go with the comment on it.
  document.addEventListener("htmx:configRequest", (event) => {
    const clause = event.target.matches("[data-quotes]") && event.target.closest(".clause");
    const marked = window.getSelection();
    const words = marked.toString().trim();
    if (clause && words && clause.contains(marked.anchorNode)) event.detail.parameters.citation = words.slice(0, 2000);
  });
  // Who asked for a form in place goes on in it.
  document.addEventListener("htmx:afterSwap", (event) => {
    const fields = [...event.target.querySelectorAll("form.write :is(input:not([type=hidden]), textarea, select)")];
    fields.find((field) => field.checkVisibility() && field.tabIndex >= 0)?.focus();
  });
  // What is written in a form is not lost to the button of another, nor to a link: the browser asks. The live page and the
  // board keep what is written by themselves.
  const unsent = new Set();
  document.addEventListener("input", (event) => {
    const form = event.target.form;
    if (form?.method === "post" && event.target.matches("textarea") && !form.closest(".live-cols, .board")) unsent.add(form);
  });
  document.addEventListener("submit", (event) => unsent.delete(event.target));
  addEventListener("beforeunload", (event) => {
    if ([...unsent].some((form) => form.isConnected)) event.preventDefault();
  });
  function close(target) {
    for (const menu of document.querySelectorAll("details.menu[open]")) {
      if (!menu.contains(target)) menu.open = false;
    }
  }
})();
