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
  function close(target) {
    for (const menu of document.querySelectorAll("details.menu[open]")) {
      if (!menu.contains(target)) menu.open = false;
    }
  }
})();
