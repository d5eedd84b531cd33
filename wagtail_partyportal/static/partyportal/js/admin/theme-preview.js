// The branding form: the miniature follows the fields. Colours and messages come from the server, which knows the rules.

const preview = document.querySelector("[data-partyportal-preview]");
const form = preview?.closest("form");
const COLORS = ["brand_color", "accent_color"];
const PAUSE = 120; // milliseconds without a change before the server is asked

function paint({ light, dark, messages }) {
  for (const [appearance, tokens] of Object.entries({ light, dark })) {
    const mini = preview.querySelector(`[data-partyportal-mini="${appearance}"]`);
    for (const [name, value] of Object.entries(tokens)) mini.style.setProperty(name, value);
  }
  const message = preview.querySelector("[data-partyportal-preview-message]");
  const text = COLORS.map((name) => messages[name]).filter(Boolean).join(" ");
  if (message.textContent !== text) message.textContent = text;
}

let latest = 0;

async function ask() {
  const number = ++latest;
  const address = new URL(preview.dataset.partyportalPreview, location.href);
  for (const name of ["preset", ...COLORS]) address.searchParams.set(name, form.elements[name].value);
  const response = await fetch(address, { headers: { Accept: "application/json" } }).catch(() => null);
  // An answer that a later question has overtaken is dropped.
  if (response?.ok && number === latest) paint(await response.json());
}

function showOwnColors() {
  const row = form.querySelector("[data-partyportal-own-colors]");
  if (row) row.hidden = form.elements.preset.value !== "own";
}

function echo(field) {
  for (const target of preview.querySelectorAll(`[data-partyportal-echo="${field.name}"]`)) {
    target.dataset.partyportalDefault ??= target.textContent;
    target.textContent = field.value || (field.name === "name" ? target.dataset.partyportalDefault : "");
  }
}

if (form) {
  let timer = 0;
  form.addEventListener("input", ({ target }) => {
    echo(target);
    if (target.name !== "preset" && !COLORS.includes(target.name)) return;
    showOwnColors();
    clearTimeout(timer);
    timer = setTimeout(ask, PAUSE);
  });
  showOwnColors();
  ask();
}
