// The board by keyboard, without leaving the page. Everything works without it; nothing typed is ever lost.
(() => {
  "use strict";
  const KEYS = "jalon.board.keys";
  const board = () => document.getElementById("depouillement");
  const sheet = () => document.getElementById("fiche");
  const form = () => document.getElementById("reponse");
  const rows = () => [...document.querySelectorAll("[data-row]")];
  const live = document.getElementById("annonce");
  let dirty = false;
  let saving = false;
  let under = null;

  function say(words) {
    live.textContent = "";
    setTimeout(() => { live.textContent = words; }, 30);
  }

  // Requests ------------------------------------------------------------------------------------------------------
  // Looking at another comment gives up looking at the one before; nothing interrupts a save.
  async function load(address, options, whole) {
    if (saving) return;
    if (under) under.abort();
    const mine = new AbortController();
    under = mine;
    saving = options.method === "POST";
    const keep = window.scrollY;
    try {
      const response = await fetch(address, { credentials: "same-origin", headers: { Accept: "text/html" }, signal: mine.signal, ...options });
      const page = new DOMParser().parseFromString(await response.text(), "text/html");
      const fresh = page.getElementById("depouillement");
      if (!fresh) throw new Error("no board");
      if (whole || !page.getElementById("fiche")) board().replaceWith(fresh);
      else put(page.getElementById("fiche"));
      if (response.ok) history.pushState({ board: true }, "", response.url);
      dirty = !response.ok;
      window.scrollTo({ top: keep });
      shown(response.ok);
    } catch (failure) {
      if (failure.name !== "AbortError") failed();
    } finally {
      if (under === mine) {
        under = null;
        saving = false;
      }
    }
  }

  function mark(name) {
    for (const row of rows()) {
      const on = row.dataset.row === name;
      row.classList.toggle("on", on);
      const link = row.querySelector("[data-open]");
      if (on) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
  }

  function put(fresh) {
    sheet().replaceWith(fresh);
    mark(fresh.dataset.name);
  }

  function shown(ok) {
    const said = board().querySelector("[data-said]");
    const all = rows();
    const at = all.findIndex((row) => row.classList.contains("on"));
    if (at >= 0) all[at].scrollIntoView({ block: "nearest" });
    count(false);
    const wrong = board().querySelector(".error-summary, .answer-form .alert");
    if (!ok && wrong) {
      wrong.tabIndex = -1;
      wrong.focus();
      return;
    }
    const place = sheet() ? board().dataset.place.replace("%ref", sheet().dataset.name.split("/").pop()).replace("%n", at + 1).replace("%total", all.length) : "";
    say((said ? said.textContent + " " : "") + (at >= 0 ? place : ""));
    if (sheet()) sheet().focus({ preventScroll: true });
  }

  function failed() {
    board().classList.add("failed");
    say(board().dataset.failed);
    let words = board().querySelector(".board-failed");
    if (!words && form()) {
      words = document.createElement("p");
      words.className = "board-failed";
      words.textContent = board().dataset.failed;
      form().prepend(words);
    }
  }

  function send(button) {
    const target = form();
    if (!target || !button) return;
    board().classList.remove("failed");
    load(target.getAttribute("action"), { method: "POST", body: new URLSearchParams(new FormData(target, button)) }, true);
  }

  // What people do with it ----------------------------------------------------------------------------------------
  document.addEventListener("submit", (event) => {
    if (event.target !== form() || !event.submitter) return;
    event.preventDefault();
    send(event.submitter);
  });
  document.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
    const link = event.target.closest("[data-open], [data-open-here], [data-refer], [data-template]");
    if (link && link.dataset.template !== undefined) return fill(event, link);
    if (link && link.dataset.refer !== undefined) return refer(event, link);
    if (link) {
      event.preventDefault();
      dirty = false;
      return load(link.href, {}, false);
    }
    const row = event.target.closest("[data-row]");
    if (row && !event.target.closest("a, input, label, button")) open(row);
  });
  document.addEventListener("input", (event) => {
    if (form() && form().contains(event.target)) dirty = true;
  });
  document.addEventListener("change", (event) => {
    if (event.target.name === "ticked") count(true);
  });
  window.addEventListener("popstate", () => location.reload());
  window.addEventListener("beforeunload", (event) => {
    const words = form() && form().elements.reason;
    if (dirty && words && words.value !== words.defaultValue) event.preventDefault();
  });

  function fill(event, link) {
    event.preventDefault();
    form().elements.reason.value = link.dataset.template;
    if (link.dataset.disposition) pick(link.dataset.disposition);
    form().elements.reason.focus();
    dirty = true;
  }
  function refer(event, link) {
    event.preventDefault();
    pick("SEE_OTHER");
    form().elements.seeOther.value = link.dataset.refer;
    form().elements.seeOther.focus();
    dirty = true;
  }
  function pick(value) {
    const choice = [...form().querySelectorAll("[name=disposition]")].find((radio) => radio.value === value);
    if (choice) {
      choice.checked = true;
      choice.focus();
    }
    return choice;
  }
  function open(row) {
    dirty = false;
    mark(row.dataset.row);
    row.scrollIntoView({ block: "nearest" });
    load(row.querySelector("[data-open]").href, {}, false);
  }
  function step(by) {
    const all = rows();
    const at = all.findIndex((row) => row.classList.contains("on"));
    const next = all[at < 0 ? 0 : at + by];
    if (next) return open(next);
    const more = by > 0 && document.querySelector(".board-list .pagination-next a");
    if (more) load(more.href, {}, true);
    else say(board().dataset.noMore);
  }
  function ticked() {
    return new Set([...document.querySelectorAll("input[name=ticked]:checked")].map((box) => box.value)).size;
  }
  function count(aloud) {
    const words = board().querySelector("[data-count]");
    const said = board().dataset.ticked.replace("%n", ticked());
    if (words && ticked()) words.textContent = said;
    if (aloud) say(said);
  }
  function tick() {
    const box = document.querySelector("[data-row].on input[name=ticked]");
    if (box) {
      box.checked = !box.checked;
      count(true);
    }
  }
  function keys() {
    const help = document.getElementById("raccourcis");
    help.open = !help.open;
    help.querySelector("summary").focus();
  }
  function choose(key) {
    const radio = form() && form().querySelector(`[data-key="${key}"]`);
    if (!radio) return false;
    radio.checked = true;
    dirty = true;
    say(radio.parentElement.querySelector("span").textContent);
    if (radio.value === "SEE_OTHER") form().elements.seeOther.focus();
    else if (["REFUSED", "ANSWERED"].includes(radio.value) && !form().elements.reason.value) form().elements.reason.focus();
    else radio.focus();
    return true;
  }

  // Keys ----------------------------------------------------------------------------------------------------------
  const button = (selector) => form() && form().querySelector(selector);
  const primary = () => button("[data-primary]") || button("[data-propose]");
  const ACTS = {
    j: () => step(1),
    k: () => step(-1),
    c: () => send(button("[value=confirm]")),
    i: () => send(button("[data-propose]")),
    g: () => send(button("[data-group]")),
    e: () => form() && form().elements.reason.focus(),
    x: tick,
    "?": keys,
    "/": () => {
      document.querySelector(".board-filter").open = true;
      document.getElementById("q").focus();
    },
  };
  const on = () => localStorage.getItem(KEYS) !== "off";
  document.addEventListener("keydown", (event) => {
    const typing = event.target.matches("textarea, select, input:not([type=checkbox], [type=radio])");
    if (event.key === "Enter" && event.ctrlKey && form() && form().contains(event.target)) {
      event.preventDefault();
      return send(primary());
    }
    if (typing) {
      if (event.key === "Escape") sheet().focus();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || !on()) return;
    if (event.key === "Enter") {
      if (event.target.closest("a, button, summary, [type=checkbox]") || !form()) return;
      event.preventDefault();
      return send(primary());
    }
    if (ACTS[event.key] || choose(event.key)) event.preventDefault();
    if (ACTS[event.key]) ACTS[event.key]();
  });
  const choice = document.querySelector("[data-keys-choice]");
  if (choice) {
    choice.hidden = false;
    const box = choice.querySelector("input");
    box.checked = on();
    box.addEventListener("change", () => localStorage.setItem(KEYS, box.checked ? "on" : "off"));
  }
})();
