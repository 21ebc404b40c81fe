// Keeps the page up to date and sends forms without leaving it. Without script the page works too.
"use strict";

const EVERY = 700; // milliseconds between looks
const AFTER_SENDING = [80, 250, 250, 300]; // looks soon after somebody sent something
const trouble = document.querySelector("[data-trouble]");
const known = new Map(); // part -> HTML as it was last shown
let waits = [];
let timer = 0;
let looking = false;

function say(words) {
  trouble.textContent = words;
  trouble.hidden = !words;
}

function nodes(html) {
  const template = document.createElement("template");
  template.innerHTML = html;
  return template.content;
}

// Texts are added one by one, so that a screen reader reads only what is new.
function grow(screen, html, first) {
  const atEnd = screen.scrollHeight - screen.scrollTop - screen.clientHeight < 40;
  const there = new Map([...screen.children].map((text) => [text.dataset.key, text]));
  for (const text of nodes(html).querySelectorAll("[data-key]")) {
    if (there.has(text.dataset.key)) {
      there.delete(text.dataset.key);
      continue;
    }
    if (!first) text.classList.add("new");
    screen.append(text);
  }
  for (const gone of there.values()) gone.remove();
  if (atEnd) screen.scrollTop = screen.scrollHeight;
}

function show(parts, first = false) {
  for (const [name, html] of Object.entries(parts)) {
    const part = document.querySelector(`[data-part="${name}"]`);
    if (!part || known.get(name) === html) continue;
    known.set(name, html);
    if ("grows" in part.dataset) grow(part, html, first);
    else part.replaceChildren(nodes(html));
  }
}

async function look() {
  if (looking) return;
  looking = true;
  try {
    const answer = await fetch(document.body.dataset.state, { cache: "no-cache" });
    if (!answer.ok) throw new Error(answer.status);
    show(await answer.json());
    say("");
  } catch {
    say(document.body.dataset.lost);
  }
  looking = false;
  again();
}

function again() {
  clearTimeout(timer);
  const wait = waits.shift() ?? (document.hidden ? 5 * EVERY : EVERY);
  timer = setTimeout(look, wait);
}

async function send(event) {
  event.preventDefault();
  const form = event.target;
  const body = new URLSearchParams(new FormData(form, event.submitter));
  const field = form.querySelector("[name=text]");
  if (field) {
    field.value = "";
    field.focus();
  }
  try {
    const answer = await fetch(form.action, { method: "POST", body, headers: { "X-Phones": "1" } });
    if (!answer.ok) throw new Error(answer.status);
  } catch {
    if (field && !field.value) field.value = body.get("text");
    say(document.body.dataset.notSent);
    return;
  }
  waits = [...AFTER_SENDING];
  again();
}

for (const form of document.querySelectorAll("form[data-send]")) {
  form.addEventListener("submit", send);
}
document.addEventListener("visibilitychange", again);
for (const screen of document.querySelectorAll("[data-grows]")) {
  screen.scrollTop = screen.scrollHeight;
}
again();
