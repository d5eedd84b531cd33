// Titles that go on from what is being typed: a combobox whose list never takes the focus, so that typing goes on.

const DELAY = 150; // milliseconds after the last key
const LEAST = 2; // characters
const ROOM = 50; // answers that are kept for who deletes and types again

export function suggest(form, input) {
  const { ppSuggest: address, ppSuggestLabel: label, ppSuggestCount: count } = form.dataset;
  const list = document.createElement("ul");
  const status = document.createElement("p");
  const answers = new Map();
  let active = -1;
  let asking = null;
  let timer = 0;

  list.className = "pp-suggestions";
  list.id = `${form.id}-suggestions`;
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", label);
  status.className = "pp-visually-hidden";
  status.setAttribute("role", "status");
  input.parentElement.append(list);
  form.append(status);
  for (const [name, value] of [["role", "combobox"], ["aria-autocomplete", "list"], ["aria-controls", list.id]]) {
    input.setAttribute(name, value);
  }
  input.setAttribute("aria-expanded", "false");

  const typed = () => input.value.trim().replace(/\s+/g, " ");

  function activate(position) {
    active = position;
    [...list.children].forEach((item, at) => item.setAttribute("aria-selected", String(at === position)));
    if (position < 0) input.removeAttribute("aria-activedescendant");
    else {
      input.setAttribute("aria-activedescendant", list.children[position].id);
      list.children[position].scrollIntoView({ block: "nearest" });
    }
  }

  function close() {
    clearTimeout(timer);
    asking?.abort();
    list.hidden = true;
    status.textContent = "";
    input.setAttribute("aria-expanded", "false");
    activate(-1);
  }

  function show(suggestions) {
    const items = suggestions.map(({ title, url }, position) => {
      const item = document.createElement("li");
      item.className = "pp-suggestions__item";
      item.id = `${list.id}-${position}`;
      item.textContent = title;
      item.dataset.ppAddress = url;
      item.setAttribute("role", "option");
      return item;
    });
    list.replaceChildren(...items);
    if (!items.length) return close();
    list.hidden = false;
    input.setAttribute("aria-expanded", "true");
    status.textContent = count.replace("{n}", items.length);
    activate(-1);
  }

  async function ask() {
    const query = typed();
    const scope = form.querySelector("[data-pp-search-web]");
    asking?.abort();
    if (query.length < LEAST || scope?.checked) return close();
    if (!answers.has(query)) {
      const asked = (asking = new AbortController());
      try {
        const response = await fetch(`${address}?q=${encodeURIComponent(query)}`, { signal: asked.signal });
        if (!response.ok) return close();
        if (answers.size >= ROOM) answers.clear();
        answers.set(query, (await response.json()).suggestions);
      } catch {
        // Typed on, or no line: the form works without suggestions.
        if (!asked.signal.aborted) close();
        return;
      }
    }
    if (document.activeElement === input && query === typed()) show(answers.get(query));
  }

  const go = (item) => location.assign(item.dataset.ppAddress);

  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(ask, DELAY);
  });
  input.addEventListener("blur", close);
  form.addEventListener("submit", close);
  input.addEventListener("keydown", (event) => {
    if (event.isComposing) return; // the key belongs to the input method
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && list.hidden) {
      if (step > 0 && typed().length >= LEAST) {
        event.preventDefault();
        ask();
      }
    } else if (step) {
      event.preventDefault();
      // Between the last and the first one lies the field itself, with nothing chosen.
      const places = list.children.length + 1;
      activate(((active + 1 + step + places) % places) - 1);
    } else if (event.key === "Enter" && active >= 0) {
      event.preventDefault();
      go(list.children[active]);
    } else if (event.key === "Escape" && !list.hidden) {
      event.preventDefault(); // the list goes, what was typed stays
      close();
    }
  });
  list.addEventListener("pointerdown", (event) => event.preventDefault()); // the focus stays in the field
  list.addEventListener("click", ({ target }) => target.closest("li") && go(target.closest("li")));
  if (input.value !== input.defaultValue) ask(); // typed before this script came
}
