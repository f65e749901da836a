"use strict";
// Filters the events, and shows the words behind a mark with the rules that read them.
(() => {
  const $ = (id) => document.getElementById(id);
  const form = $("filter");
  const events = Array.from(document.querySelectorAll("#events > ol > li"));
  // What the pictures show of each event: its mark, and what is drawn around it.
  const marks = [];
  for (const part of document.querySelectorAll(".picture a, .picture g[class*='of-']")) {
    const link = part.getAttribute("href") || part.getAttribute("xlink:href") || "";
    const id = link.startsWith("#e-") ? link.slice(1) : "e-" + ((part.getAttribute("class") || "").match(/(?:^| )of-(\S+)/) || [])[1];
    if (link.startsWith("#e-") || !link) marks.push([part, id]);
  }
  const words = events.map((event) =>
    Array.from(event.querySelectorAll("h3, blockquote"), (part) => part.textContent).join(" ").toLowerCase());
  const fields = Array.from(form.querySelectorAll("[name]"));
  const field = (name) => fields.find((one) => one.name === name);
  // Days as numbers: years have as many digits as they need.
  const day = (text) => {
    const parts = (text || "").match(/^(-?\d+)-(\d\d)-(\d\d)$/);
    return parts ? +parts[1] * 372 + parts[2] * 31 + +parts[3] : null;
  };
  const has = (event, name, value) => !value || (event.dataset[name] || "").split(" ").includes(value);

  function filter() {
    const value = (name) => field(name)?.value ?? "";
    const wanted = value("text").toLowerCase().split(/\s+/).filter(Boolean);
    const since = day(value("since")), until = day(value("until"));
    const shown = new Set();
    events.forEach((event, i) => {
      const from = day(event.dataset.from), to = day(event.dataset.to);
      const fits = has(event, "actors", value("actor")) && has(event, "kinds", value("kind"))
        && has(event, "stories", value("story"))
        && has(event, "sources", value("source")) && has(event, "claims", value("claim"))
        && (since === null || (to !== null ? to >= since : from !== null))
        && (until === null || (from !== null ? from <= until : to !== null))
        && wanted.every((word) => words[i].includes(word));
      event.hidden = !fits;
      if (fits) shown.add(event.id);
    });
    for (const [part, id] of marks) part.classList.toggle("off", !shown.has(id));
    $("count").textContent = shown.size + " of " + events.length + " events";
  }

  // The address keeps the filter: index.html#?actor=…&kind=incident
  function setFilter(query) {
    form.reset();
    const unknown = [];
    for (const [name, value] of new URLSearchParams(query)) {
      const one = field(name), before = one && one.value;
      if (one) one.value = value;
      if (one && one.value === value) continue;
      if (one) one.value = before;
      unknown.push(name + "=" + value);
    }
    filter();
    if (unknown.length) $("count").textContent += "; unknown and left out: " + unknown.join(", ");
  }

  function keep() {
    const set = new URLSearchParams(Array.from(new FormData(form)).filter(([, value]) => value));
    history.replaceState(null, "", "#" + (set.size ? "?" + set : ""));
  }

  function show() {
    document.querySelectorAll(".on").forEach((part) => part.classList.remove("on"));
    const id = location.hash.slice(1);
    if (id.startsWith("?")) {
      setFilter(id.slice(1));
      return $("events").scrollIntoView();
    }
    $("why").hidden = true;
    const target = id && $(id);
    if (!target) return;
    for (let at = target; at; at = at.parentElement) {
      if (at.tagName === "DETAILS") at.open = true;
      if (at.matches("#events > ol > li") && at.hidden) { form.reset(); filter(); }
    }
    if (id.startsWith("x-")) {
      const parts = document.querySelectorAll('[data-x~="' + CSS.escape(id) + '"]');
      parts.forEach((part) => part.classList.add("on"));
      const item = id.split("-")[1], about = $("e-" + item) || $("c-" + item);
      if (about) {
        $("why-title").textContent = about.querySelector("h3, strong").textContent;
        $("why-list").replaceChildren(...Array.from(about.querySelectorAll(".why li, li.meta"), (line) => line.cloneNode(true)));
        $("why-back").setAttribute("href", "#" + about.id);
        $("why-back").textContent = about.id.startsWith("c-") ? "to the claim" : "to the event";
        $("why").hidden = false;
      }
    }
    const scroll = () => target.scrollIntoView({ block: "center" });
    scroll();
    // What was off screen is laid out only now, and moves it.
    requestAnimationFrame(scroll);
    if (target.tabIndex < 0) target.tabIndex = -1;
    target.focus({ preventScroll: true });
  }

  form.hidden = false;
  form.addEventListener("input", () => { filter(); keep(); });
  $("all").addEventListener("click", () => setTimeout(() => { filter(); keep(); }));
  form.addEventListener("submit", (event) => event.preventDefault());
  $("why-close").addEventListener("click", () => { $("why").hidden = true; });
  document.addEventListener("keydown", (event) => { if (event.key === "Escape") $("why").hidden = true; });
  window.addEventListener("hashchange", show);
  // Paper shows what is folded.
  addEventListener("beforeprint", () => document.querySelectorAll("details").forEach((part) => {
    if (!part.open) part.dataset.folded = part.open = true;
  }));
  addEventListener("afterprint", () => document.querySelectorAll("details[data-folded]").forEach((part) => {
    part.open = false;
    delete part.dataset.folded;
  }));
  filter();
  show();
})();
