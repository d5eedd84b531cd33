// What script adds to a page that already works without it. All words come from the templates' data attributes.

const root = document.documentElement;
const all = (selector, scope = document) => [...scope.querySelectorAll(selector)];

function remember(key, value) {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // Storage is forbidden: the choice lasts as long as the page.
  }
}

// --- Clock: the page may come from a cache, so the date is the device's, shown in the portal's offset ---

const OFFSET = /([+-])(\d\d):?(\d\d)$/;

function dateInWords(day, date) {
  if (root.lang.startsWith("vi")) return date.split("-").reverse().join("/");
  const month = new Intl.DateTimeFormat(root.lang, { month: "long", timeZone: "UTC" }).format(day);
  return `${day.getUTCDate()} ${month} ${day.getUTCFullYear()}`;
}

function startClock(clock) {
  const days = clock.dataset.ppClock.split("|");
  const match = OFFSET.exec(clock.dateTime);
  if (days.length !== 7 || !match) return;
  const minutes = (Number(match[2]) * 60 + Number(match[3])) * (match[1] === "-" ? -1 : 1);
  const tick = () => {
    const now = Date.now();
    const local = new Date(now + minutes * 60000);
    const [date, time] = local.toISOString().slice(0, 19).split("T");
    clock.textContent = `${days[local.getUTCDay()]}, ${dateInWords(local, date)}, ${time}`;
    clock.dateTime = `${date}T${time}${match[0]}`;
    setTimeout(tick, 1000 - (now % 1000));
  };
  tick();
}

// --- Text size and appearance ---

const SIZES = ["s", "m", "l", "xl", "xxl"];

function setTextSize(step) {
  const current = SIZES.indexOf(root.dataset.ppTextSize || "m");
  const next = step === "reset" ? "m" : SIZES[Math.min(SIZES.length - 1, Math.max(0, current + Number(step)))];
  if (next === "m") delete root.dataset.ppTextSize;
  else root.dataset.ppTextSize = next;
  remember("pp-text-size", next === "m" ? null : next);
  showTextSize();
}

function showTextSize() {
  const current = root.dataset.ppTextSize || "m";
  for (const button of all("[data-pp-text-step]")) {
    const step = button.dataset.ppTextStep;
    const isLimit = (step === "-1" && current === SIZES[0]) || (step === "1" && current === SIZES.at(-1));
    button.setAttribute("aria-disabled", String(isLimit || (step === "reset" && current === "m")));
  }
}

function setTheme(theme) {
  if (theme) root.dataset.ppTheme = theme;
  else delete root.dataset.ppTheme; // the page follows the device again
  remember("pp-theme", theme || null);
  showTheme();
}

function showTheme() {
  for (const select of all("[data-pp-theme-switch]")) select.value = root.dataset.ppTheme || "";
}

// --- Navigation ---

const wide = matchMedia("(min-width: 64em)"); // the menu is a row
const setExpanded = (button, isOpen) => button.setAttribute("aria-expanded", String(isOpen));
const isExpanded = (button) => button.getAttribute("aria-expanded") === "true";

function enhanceNavigation(nav) {
  const toggle = nav.querySelector("[data-pp-nav-toggle]");
  const more = all("[data-pp-nav-more]", nav);
  if (toggle) {
    toggle.setAttribute("role", "button");
    setExpanded(toggle, false);
    const flip = (event) => {
      event.preventDefault();
      setExpanded(toggle, !isExpanded(toggle));
      nav.toggleAttribute("data-pp-open", isExpanded(toggle));
    };
    toggle.addEventListener("click", flip);
    toggle.addEventListener("keydown", (event) => event.key === " " && flip(event));
  }
  const closeMenus = (except) => more.forEach((button) => button !== except && setExpanded(button, false));
  for (const button of more) {
    const item = button.parentElement;
    button.addEventListener("click", () => {
      if (wide.matches) closeMenus(button);
      setExpanded(button, !isExpanded(button));
    });
    item.addEventListener("mouseleave", () => item.removeAttribute("data-pp-dismissed"));
    // On a phone the reader's own section stands open.
    if (!wide.matches && button.hasAttribute("data-pp-section")) setExpanded(button, true);
  }
  document.addEventListener("keydown", ({ key, target }) => {
    if (key !== "Escape") return;
    // A menu opened by the pointer can be dismissed without moving the pointer.
    for (const item of all("[data-pp-nav-item]:hover", nav)) item.setAttribute("data-pp-dismissed", "");
    const open = more.find((button) => isExpanded(button) && button.parentElement.contains(target));
    if (open) {
      setExpanded(open, false);
      open.focus();
    } else if (toggle && isExpanded(toggle) && nav.contains(target)) {
      toggle.click();
      toggle.focus();
    }
  });
  document.addEventListener("click", (event) => wide.matches && !nav.contains(event.target) && closeMenus());
  wide.addEventListener("change", () => closeMenus());
  nav.addEventListener("focusout", (event) => {
    if (wide.matches && event.relatedTarget && !nav.contains(event.relatedTarget)) closeMenus();
  });
}

// What does not fit into one row moves below "More", and back when the window grows.
function fitNavigation(nav) {
  const overflow = nav.querySelector("[data-pp-nav-overflow]");
  if (!overflow) return;
  const list = overflow.parentElement;
  const below = overflow.querySelector("ul");
  const fit = () => {
    while (below.firstChild) list.insertBefore(below.firstChild, overflow);
    overflow.hidden = true;
    const items = [...list.children].slice(0, -1);
    const isInRow = (item) => item.offsetTop <= items[0].offsetTop;
    if (wide.matches && items.length && !isInRow(items.at(-1))) {
      overflow.hidden = false;
      while (items.length > 1 && !isInRow(overflow)) below.prepend(items.pop());
    }
    // What drops from the right half hangs from the right end of its entry.
    for (const item of list.children) item.classList.toggle("pp-nav__item--end", item.offsetLeft * 2 > nav.clientWidth);
    overflow.classList.toggle("pp-nav__item--section", Boolean(below.querySelector(".pp-nav__item--section")));
    nav.setAttribute("data-pp-fit", "");
  };
  let width = 0;
  new ResizeObserver(() => {
    if (list.clientWidth === width) return;
    width = list.clientWidth;
    fit();
  }).observe(list);
  document.fonts?.ready.then(fit);
  fit();
}

// --- Search: "Web" goes straight to the chosen engine, in a new tab ---

function searchWeb(form, event) {
  const scope = form.querySelector("[data-pp-search-web]");
  const query = form.elements.q.value.trim();
  if (!scope?.checked || !query || !form.dataset.ppSearch) return;
  event.preventDefault();
  window.open(form.dataset.ppSearch + encodeURIComponent(query), "_blank", "noopener");
}

// --- Suggestions: their script comes with the first focus of a search field ---

const suggesting = new WeakSet();

async function loadSuggestions({ target }) {
  const form = target.closest("[data-pp-suggest]");
  if (!form || target !== form.elements.q || suggesting.has(form)) return;
  suggesting.add(form);
  const { suggest } = await import(form.dataset.ppSuggestScript);
  suggest(form, target);
}

// --- Jump box: the plain list becomes a select with a button; choosing alone never moves the reader ---

function enhanceJump(details) {
  const select = document.createElement("select");
  const button = document.createElement("button");
  const box = document.createElement("form");
  select.className = "pp-select";
  select.setAttribute("aria-label", details.dataset.ppLabel);
  select.add(new Option(details.dataset.ppLabel, ""));
  for (const link of all("a[href]", details)) select.add(new Option(link.textContent.trim(), link.href));
  button.className = "pp-button";
  button.textContent = details.dataset.ppGo;
  box.className = "pp-jump__form";
  box.append(select, button);
  box.addEventListener("submit", (event) => {
    event.preventDefault();
    if (select.value) location.assign(select.value);
  });
  details.replaceWith(box);
}

// --- Video: the provider hears of the reader only after a click ---

function loadVideo(frame, event) {
  event.preventDefault();
  const player = document.createElement("iframe");
  const address = new URL(frame.dataset.ppVideo, location.href);
  address.searchParams.set("autoplay", "1"); // the reader has pressed play already
  player.src = address.href;
  player.title = frame.dataset.ppTitle;
  player.allow = "autoplay; fullscreen; picture-in-picture; encrypted-media";
  player.referrerPolicy = "strict-origin-when-cross-origin";
  frame.classList.remove("pp-video__frame--plain");
  frame.replaceChildren(player);
  player.focus();
}

// --- Tabs: sections that stand one below the other take turns ---

function enhanceTabs(box) {
  const panels = all("[data-pp-tab]", box);
  if (panels.length < 2) return;
  const list = document.createElement("div");
  list.className = "pp-tabs__list";
  list.setAttribute("role", "tablist");
  list.setAttribute("aria-label", box.dataset.ppTabs);
  const tabs = panels.map((panel) => {
    const tab = document.createElement("button");
    tab.className = "pp-tabs__tab";
    tab.type = "button";
    tab.id = `${panel.id}-tab`;
    tab.textContent = panel.dataset.ppTab;
    tab.setAttribute("role", "tab");
    tab.setAttribute("aria-controls", panel.id);
    panel.setAttribute("role", "tabpanel");
    panel.setAttribute("aria-labelledby", tab.id);
    list.append(tab);
    return tab;
  });
  const choose = (chosen) =>
    tabs.forEach((tab, position) => {
      tab.setAttribute("aria-selected", String(tab === chosen));
      tab.tabIndex = tab === chosen ? 0 : -1;
      panels[position].toggleAttribute("data-pp-folded", tab !== chosen); // on paper nothing is folded
    });
  list.addEventListener("click", (event) => tabs.includes(event.target) && choose(event.target));
  list.addEventListener("keydown", (event) => {
    const position = tabs.indexOf(event.target);
    const next = { ArrowRight: position + 1, ArrowLeft: position - 1, Home: 0, End: -1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    const tab = tabs.at(next % tabs.length);
    choose(tab);
    tab.focus();
  });
  box.prepend(list);
  box.setAttribute("data-pp-ready", "");
  choose(tabs[0]);
}

// --- Lines that move: greeting and hot news ---

function pauseLine(button) {
  const isPaused = button.closest("[data-pp-welcome]").toggleAttribute("data-pp-paused");
  button.setAttribute("aria-pressed", String(isPaused));
}

// A headline with the focus is shown whole; the next round begins at the start.
function followFocus(list) {
  list.addEventListener("focusin", ({ target }) => {
    if (target.matches(":focus-visible")) target.scrollIntoView({ block: "nearest", inline: "nearest" });
  });
  list.addEventListener("focusout", ({ relatedTarget }) => {
    if (!list.contains(relatedTarget)) list.parentElement.scrollLeft = 0;
  });
}

// --- One listener for all simple clicks ---

const DEEDS = {
  "[data-pp-text-step]": (target) => setTextSize(target.dataset.ppTextStep),
  "[data-pp-print]": () => window.print(),
  "[data-pp-welcome-pause]": pauseLine,
  "[data-pp-video-load]": (target, event) => loadVideo(target.closest("[data-pp-video]"), event),
};

document.addEventListener("click", (event) => {
  for (const [selector, deed] of Object.entries(DEEDS)) {
    const target = event.target.closest(selector);
    if (target) deed(target, event);
  }
});
document.addEventListener("submit", (event) => {
  if (event.target.matches("[data-pp-search]")) searchWeb(event.target, event);
});
document.addEventListener("change", (event) => {
  if (event.target.matches("[data-pp-theme-switch]")) setTheme(event.target.value);
});

document.addEventListener("focusin", loadSuggestions);

all("[data-pp-clock]").forEach(startClock);
all("[data-pp-nav]").forEach(enhanceNavigation);
all("[data-pp-nav]").forEach(fitNavigation);
all("[data-pp-jump]").forEach(enhanceJump);
all("[data-pp-tabs]").forEach(enhanceTabs);
all(".pp-hot__list").forEach(followFocus);
showTextSize();
showTheme();
