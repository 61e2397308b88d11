// The live page of a meeting. Notes are kept in the browser at each stroke and sent as they are typed; they leave the
// browser only once the server has them. Everything works without scripts, by plain forms.
(() => {
  "use strict";
  timers();
  setInterval(timers, 1000);
  const screen = document.getElementById("ecran");
  if (screen) setInterval(refresh, 3000);
  const page = document.getElementById("seance");
  if (!page) return;
  const say = page.dataset;
  const KEY = "jalon.notes." + say.meeting + ".";
  const ABANDONED = 5000;
  const state = document.getElementById("etat");
  const list = document.getElementById("notes");
  const fresh = document.getElementById("nouvelle");
  const token = () => (document.querySelector("input[name=_csrf]") || {}).value || "";
  let since = null;
  let sending = false;
  let wait = null;
  let refused = false;
  let cut = false;

  // What the server does not have yet: one entry a block, so that two tabs of one browser never write the same ----------
  const outbox = () => {
    const box = {};
    try {
      for (const key of Object.keys(localStorage)) {
        if (key.startsWith(KEY)) box[key.slice(KEY.length)] = JSON.parse(localStorage.getItem(key));
      }
    } catch (broken) { /* What cannot be read was never kept. */ }
    return box;
  };
  const ranks = {};
  const waiting = () => Object.keys(outbox()).length;
  const drop = (id) => localStorage.removeItem(KEY + id);
  const store = (id, entry) => {
    try { localStorage.setItem(KEY + id, JSON.stringify(entry)); } catch (full) { show(say.refused.replace("%n", 1), true); }
  };
  /** A tab sends what it wrote; what another tab has not sent for a while, that tab will not send. */
  const sendable = (entry) => entry.writer === say.writer || Date.now() - entry.at > ABANDONED;
  const oneTabAtATime = (work) => (navigator.locks ? navigator.locks.request(KEY, work) : work());
  const show = (words, bad) => {
    if (state.textContent !== words) state.textContent = words;
    state.classList.toggle("bad", !!bad);
  };
  const saved = () => show(say.saved.replace("%time", new Date().toLocaleTimeString()) + (found ? " " + say.found.replace("%n", found) : ""));
  const unsent = (words) => show(words.replace("%n", waiting()), true);

  function keep(form) {
    const id = form.elements.id.value;
    const remark = form.elements.remark;
    const before = outbox()[id];
    store(id, {
      item: form.elements.namedItem("item").value,
      remark: remark.type === "checkbox" ? remark.checked : remark.value === "true",
      organisation: form.elements.organisation.value,
      text: form.elements.text.value,
      base: before ? before.base : Number(form.elements.base.value),
      writer: say.writer,
      at: Date.now(),
    });
    if (!cut) show(say.saving);
    later(350);
  }

  function later(delay) {
    clearTimeout(wait);
    wait = setTimeout(send, delay);
  }

  async function send() {
    if (sending) return;
    sending = true;
    clearTimeout(wait);
    try {
      await oneTabAtATime(sendAll);
    } finally {
      sending = false;
      if (waiting()) later(refused ? 15000 : 1500);
    }
  }

  async function sendAll() {
    const oldestFirst = Object.entries(outbox()).sort((one, other) => one[1].at - other[1].at);
    for (const [id] of oldestFirst) {
      const entry = outbox()[id];
      if (entry && sendable(entry) && !(await one(id, entry))) return;
    }
    if (!waiting()) saved();
  }

  const post = (id, entry) => fetch(say.path + "/notes", {
    method: "POST",
    credentials: "same-origin",
    keepalive: entry.text.length < 15000,
    headers: { "X-Jalon-Live": "1", Accept: "application/json" },
    body: new URLSearchParams({ ...entry, id, _csrf: token() }),
  });

  async function one(id, entry) {
    let response;
    try {
      response = await post(id, entry);
    } catch (lost) {
      cut = true;
      unsent(say.offline);
      return false;
    }
    cut = !response.ok || response.redirected;
    refused = cut && response.status < 500;
    if (cut) {
      unsent(refused ? say.refused : say.offline);
      return false;
    }
    done(id, entry, await response.json());
    return true;
  }

  function done(id, sent, kept) {
    const now = outbox()[id];
    drop(id);
    if (now && now.at !== sent.at) store(kept.id, { ...now, base: kept.version });
    for (const form of document.querySelectorAll(".note-form")) {
      if (form.elements.id.value !== id) continue;
      form.elements.id.value = kept.id;
      form.elements.base.value = kept.version;
    }
    ranks[kept.id] = kept.rank;
    inOrder(list.querySelector(`[data-note="${kept.id}"]`), kept.rank);
    if (kept.split) document.getElementById("suite").textContent = say.split;
  }

  // What others write ----------------------------------------------------------------------------------------------
  async function follow() {
    try {
      const response = await fetch(say.path + "/suite" + (since ? "?depuis=" + encodeURIComponent(since) : ""), {
        credentials: "same-origin", headers: { Accept: "application/json" },
      });
      if (!response.ok || response.redirected) return;
      const changes = await response.json();
      since = changes.at;
      changes.notes.filter((note) => !say.shown || note.item === say.shown).forEach(put);
      if (changes.pulse !== say.pulse && (await renew())) say.pulse = changes.pulse;
      moved(changes);
    } catch (lost) { /* The next one asks for what this one missed. */ }
  }

  function put(note) {
    if (note.id === fresh?.elements.id.value || outbox()[note.id]) return;
    let block = list.querySelector(`[data-note="${note.id}"]`);
    if (block && Number(block.dataset.version) >= note.version) return;
    if (block && block.contains(document.activeElement) && document.activeElement.matches("textarea")) return;
    if (!note.text) { block?.remove(); return; }
    if (!block) {
      block = document.createElement("li");
      block.className = "note" + (note.remark ? " remark" : "");
      block.dataset.note = note.id;
      block.innerHTML = '<p class="under"><strong></strong> <span class="note-author"></span></p><div class="note-text"></div>';
      list.append(block);
      inOrder(block, note.rank);
      document.getElementById("aucune")?.remove();
      editable(block, note);
    }
    block.dataset.version = note.version;
    const who = block.querySelector(".under strong");
    if (who) who.textContent = note.remark ? note.organisation || "" : "";
    block.querySelector(".note-author").textContent = note.author || "";
    const text = block.querySelector(".note-text");
    text.innerHTML = '<div class="prose"></div>';
    text.firstChild.innerHTML = note.html;
    const form = block.querySelector(".note-form");
    if (form) {
      form.elements.text.value = note.text;
      form.elements.base.value = note.version;
    }
  }

  /** Every page tells the notes in the order they were begun; one nobody has yet stays at the end. */
  function inOrder(block, rank) {
    if (!block || !rank || block.contains(document.activeElement)) return;
    block.dataset.rank = rank;
    const later = [...list.children].find((other) => other !== block && Number(other.dataset.rank || Infinity) > rank);
    if (later !== (block.nextElementSibling || undefined)) list.insertBefore(block, later || null);
  }

  const PARTS = ["reunion-etat", "temps", "points", "fin", "suivant", "arbitrage", "pris", "reste", "compte"];
  const HOLDERS = "a, button, summary, select, input, textarea";
  const typedInto = (part) => [...part.querySelectorAll("textarea, input[type=text]")].some((text) => text.value);

  /** What was decided, promised, asked or ended meanwhile, as the server shows it. What is being typed stays. */
  async function renew() {
    const response = await fetch(say.path + (say.shown ? "?point=" + say.shown : ""), { credentials: "same-origin", headers: { Accept: "text/html" } });
    if (!response.ok || response.redirected) return false;
    const latest = new DOMParser().parseFromString(await response.text(), "text/html");
    for (const id of PARTS) {
      const part = document.getElementById(id);
      const now = latest.getElementById(id);
      if (part && now && !typedInto(part)) swap(part, now);
    }
    return true;
  }

  /** Focus and what is unfolded stay where they were. */
  function swap(part, now) {
    const at = [...part.querySelectorAll(HOLDERS)].indexOf(document.activeElement);
    const open = [...part.querySelectorAll("details")].map((details) => details.open);
    part.replaceChildren(...now.childNodes);
    part.querySelectorAll("details").forEach((details, place) => { details.open = !!open[place]; });
    if (at >= 0) part.querySelectorAll(HOLDERS)[at]?.focus();
  }

  function editable(block, note) {
    if (!fresh) return;
    const details = document.createElement("details");
    const summary = document.createElement("summary");
    summary.textContent = say.edit;
    const form = document.createElement("form");
    form.className = "note-form";
    for (const [name, value] of Object.entries({ id: note.id, base: note.version, item: note.item || "", remark: String(note.remark), organisation: note.organisation || "" })) {
      const field = document.createElement("input");
      Object.assign(field, { type: "hidden", name, value });
      form.append(field);
    }
    const text = document.createElement("textarea");
    Object.assign(text, { name: "text", className: "form-control", rows: 4, maxLength: 20000 });
    text.dataset.block = note.id;
    text.setAttribute("aria-label", say.edit);
    form.append(text);
    details.append(summary, form);
    block.append(details);
  }

  /** The meeting went on: the page follows, unless somebody is typing in it. */
  function moved(changes) {
    const same = (changes.item || "") === (say.current || "") && changes.state === say.state;
    if (same) return;
    const typing = document.activeElement && document.activeElement.matches("textarea, input");
    if (!typing && !waiting() && (say.shown || "") === (say.current || "")) location.assign(say.path);
    if (changes.state === "HELD") return;
    const place = document.getElementById("suite");
    if (!place.querySelector("a")) {
      const link = document.createElement("a");
      link.href = say.path;
      link.textContent = say.changed;
      place.replaceChildren(link);
    }
  }

  // The keyboard ---------------------------------------------------------------------------------------------------
  function unfold(field) {
    for (let folded = field.closest("details"); folded; folded = folded.parentElement.closest("details")) folded.open = true;
  }
  function reach(field) {
    unfold(field);
    field.focus();
  }
  const uuid = () => {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = (bytes[6] & 15) | 64;
    bytes[8] = (bytes[8] & 63) | 128;
    return [...bytes].map((byte, at) => ([4, 6, 8, 10].includes(at) ? "-" : "") + byte.toString(16).padStart(2, "0")).join("");
  };

  /** The block is over; the next stroke begins another. */
  function next() {
    const text = fresh.elements.text;
    if (!text.value.trim()) return;
    keep(fresh);
    const id = fresh.elements.id.value;
    const note = { id, item: fresh.elements.namedItem("item").value, remark: fresh.elements.remark.checked, organisation: fresh.elements.organisation.value, text: text.value, version: 0, author: "", html: "", rank: ranks[id] };
    fresh.elements.id.value = uuid();
    fresh.elements.base.value = 0;
    const shown = document.createElement("p");
    shown.textContent = note.text;
    const block = { ...note, html: shown.outerHTML };
    const mine = outbox()[id];
    drop(id);
    put({ ...block, version: 0.5 });
    if (mine) store(id, mine);
    const made = list.querySelector(`[data-note="${id}"]`);
    if (made) made.dataset.version = 0;
    text.value = "";
    text.focus();
    send();
  }

  document.addEventListener("input", (event) => {
    const form = event.target.closest(".note-form");
    if (form && (event.target.name === "text" || form.elements.text.value)) keep(form);
  });
  document.addEventListener("submit", (event) => {
    if (!event.target.matches(".note-form")) return;
    event.preventDefault();
    if (event.target === fresh) next();
    else { keep(event.target); send(); }
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && event.target.matches(".note-form textarea, .live-records form :is(textarea, input, select)")) {
      event.preventDefault();
      event.target.form.requestSubmit();
      return;
    }
    if (!event.altKey || event.ctrlKey || event.metaKey) return;
    const places = { KeyN: "texte-nouvelle", KeyD: "text", KeyA: "what", KeyQ: "question-titre", KeyR: "option" };
    const field = places[event.code] && document.getElementById(places[event.code]);
    if (field) {
      event.preventDefault();
      reach(field);
    }
  });
  addEventListener("online", send);

  // What is typed in the other forms stays in this tab until the server took it -------------------------------------
  const DRAFTS = "jalon.drafts." + say.meeting;
  const records = document.querySelectorAll(".live-records form[action]");
  const typedIn = (form) => [...form.elements].filter((field) => field.name && field.type !== "hidden" && field.matches("input, textarea, select"));
  const drafts = () => {
    try { return JSON.parse(sessionStorage.getItem(DRAFTS)) || {}; } catch (broken) { return {}; }
  };
  let keyed = false;
  addEventListener("keydown", () => { keyed = true; }, true);
  addEventListener("pointerdown", () => { keyed = false; }, true);
  function keepDraft(form, sent) {
    const kept = drafts();
    kept[form.getAttribute("action")] = { sent, keyed, values: Object.fromEntries(typedIn(form).map((field) => [field.name, field.value])) };
    try { sessionStorage.setItem(DRAFTS, JSON.stringify(kept)); } catch (full) { /* It stays in the form. */ }
  }
  /** A form that was sent and taken begins empty, ready for the next one where keys sent it; the others are as they were left. */
  function restoreDrafts() {
    const kept = drafts();
    const taken = document.querySelector(".notice");
    for (const form of records) {
      const draft = kept[form.getAttribute("action")];
      if (!draft) continue;
      if (draft.sent && taken) {
        delete kept[form.getAttribute("action")];
        if (draft.keyed) reach(typedIn(form)[0]);
        continue;
      }
      for (const field of typedIn(form)) {
        const value = draft.values[field.name];
        if (value === undefined || value === field.value) continue;
        field.value = value;
        unfold(field);
      }
    }
    sessionStorage.setItem(DRAFTS, JSON.stringify(kept));
  }
  restoreDrafts();
  for (const form of records) {
    form.addEventListener("input", () => keepDraft(form, false));
    form.addEventListener("submit", (event) => leave(form, event));
  }

  /** A form leaves the page only where the server answers: without a connection the browser would show a page of its own. */
  async function leave(form, event) {
    keepDraft(form, true);
    if (form.dataset.reached) return;
    event.preventDefault();
    try {
      await fetch(say.path + "/suite", { credentials: "same-origin", headers: { Accept: "application/json" } });
    } catch (lost) {
      keepDraft(form, false);
      complain(form, say.unreached);
      return;
    }
    form.dataset.reached = "yes";
    form.requestSubmit(event.submitter);
  }
  function complain(form, words) {
    let place = form.querySelector(".live-unreached");
    if (!place) {
      place = form.appendChild(document.createElement("p"));
      place.className = "live-unreached";
      place.setAttribute("role", "alert");
    }
    place.textContent = words;
  }
  const mine = () => Object.entries(outbox()).filter(([, entry]) => entry.writer === say.writer);
  // Nothing waits for the answer any more: what arrives twice is written once, what does not is sent by the next page.
  addEventListener("pagehide", () => mine().forEach(([id, entry]) => post(id, entry).catch(() => {})));
  addEventListener("beforeunload", (event) => { if (cut && waiting()) event.preventDefault(); });

  const found = Object.values(outbox()).filter((entry) => Date.now() - entry.at > 1000).length;
  if (waiting()) send();
  else saved();
  follow();
  setInterval(follow, 2000);

  // Time -----------------------------------------------------------------------------------------------------------
  function timers() {
    for (const timer of document.querySelectorAll(".live-timer[data-since]")) {
      const seconds = Math.max(0, Math.floor((Date.now() - Date.parse(timer.dataset.since)) / 1000));
      const words = (timer.closest("[data-elapsed]") || timer).dataset.elapsed || "%m:%s / %n";
      const said = words.replace("%m", Math.floor(seconds / 60)).replace("%s", String(seconds % 60).padStart(2, "0")).replace("%n", timer.dataset.minutes);
      if (timer.textContent !== said) timer.textContent = said;
      timer.classList.toggle("over", seconds > 60 * Number(timer.dataset.minutes));
    }
  }

  async function refresh() {
    try {
      const response = await fetch(screen.dataset.path, { credentials: "same-origin", headers: { Accept: "text/html" } });
      const latest = new DOMParser().parseFromString(await response.text(), "text/html").getElementById("ecran");
      if (response.ok && latest) document.getElementById("ecran").replaceChildren(...latest.childNodes);
      timers();
    } catch (lost) { /* Shows what it knew. */ }
  }
})();
