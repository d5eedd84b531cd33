// Tells the portal once that a person saw this page, and shows the numbers that it answers.
// It sends nothing about the reader. What may stay in the browser is one number: the second of the last view.

const KEY = "pp-last-view";
const mark = document.querySelector("[data-pp-visits]");

// A browser driven by a program, a page with the editors' bar: neither counts.
if (mark && !navigator.webdriver && !document.querySelector("wagtail-userbar")) start(mark.dataset);

function start({ ppVisits: url, ppPage: page, ppQuestion: question, ppWindow, ppMethod: method, ppPrivacy: privacy }) {
  const silence = Number(ppWindow);
  const isPrivate = privacy !== "ignore" && (navigator.globalPrivacyControl || navigator.doNotTrack === "1");
  const isSilent = isPrivate && privacy === "skip"; // the reader asked for it: only the numbers are read
  const mayStore = method === "storage" && !isPrivate;
  const load = performance.getEntriesByType("navigation")[0]?.type;
  const isNewLoad = load !== "reload" && load !== "back_forward";
  let seenHere = null; // the second at which this open page was shown last

  const now = () => Math.floor(Date.now() / 1000);
  const isLongAgo = (second) => Math.abs(now() - second) >= silence; // also if the clock was put back

  // The second of this browser's last view of the site, 0 if it knows of none; undefined where it may not know.
  function lastView() {
    try {
      return mayStore ? Number(localStorage.getItem(KEY)) : undefined;
    } catch {
      return undefined;
    }
  }

  function keepView() {
    try {
      if (mayStore) localStorage.setItem(KEY, String(now()));
    } catch {
      // Then the way by which the reader comes decides next time, as without storage.
    }
  }

  function comesFromOutside() {
    try {
      return new URL(document.referrer).host !== location.host;
    } catch {
      return true; // typed, a bookmark, another program
    }
  }

  // A view counts once a load, and again when the open page is looked at after the silence.
  function see() {
    const last = lastView();
    const isFirst = seenHere === null;
    const isReturn = isFirst ? last !== undefined && isLongAgo(last) : isLongAgo(seenHere);
    const counts = !isSilent && ((isFirst && isNewLoad) || isReturn);
    const isVisit = last === undefined ? !isFirst || comesFromOutside() : isLongAgo(last);
    seenHere = now();
    keepView();
    if (counts) report(isVisit);
    else if (isFirst) ask();
    return counts;
  }

  function report(isVisit) {
    const [name, token] = question.split("&");
    // keepalive: it arrives even if the reader leaves at once. Never tried again: it may have been counted.
    send(url, { method: "POST", keepalive: true, body: `${name}&v=${isVisit ? 1 : 0}&${token}` });
  }

  const ask = () => send(`${url}?${question}`);

  function send(address, options) {
    fetch(address, { credentials: "omit", ...options })
      .then((response) => (response.ok ? response.json() : {}))
      .then((numbers) => show(numbers, page))
      .catch(() => {}); // no connection: the page's own numbers stay
  }

  const isShown = () => !document.prerendering && document.visibilityState === "visible";
  document.addEventListener("visibilitychange", () => isShown() && see());
  document.addEventListener("prerenderingchange", () => isShown() && see());
  // The back button brings the page as it was: its numbers are read anew.
  addEventListener("pageshow", (event) => event.persisted && isShown() && !see() && ask());
  if (isShown()) see();
}

// --- The numbers, as readers of the page's language write them ---

const grouped = (number) => new Intl.NumberFormat(document.documentElement.lang).format(number);
const read = (element) => Number(element.textContent.replace(/\D/g, ""));

function write(element, number) {
  const text = grouped(number);
  if (element.textContent !== text) element.textContent = text;
}

function show(numbers, page) {
  if ("p" in numbers) {
    for (const element of document.querySelectorAll(`[data-pp-views="${page}"]`)) {
      write(element, Math.max(numbers.p, read(element)));
    }
  }
  for (const box of document.querySelectorAll("[data-pp-counter]")) {
    // An answer with a smaller total is older than what is shown; with it, no figure may run backwards.
    if (!(numbers.t >= Number(box.dataset.ppCounter))) continue;
    box.dataset.ppCounter = numbers.t;
    for (const element of box.querySelectorAll("[data-pp-figure]")) write(element, numbers[element.dataset.ppFigure]);
    for (const digits of box.querySelectorAll("[data-pp-digits]")) draw(digits, numbers.t);
  }
}

function draw(digits, total) {
  const text = String(total).padStart(Number(digits.dataset.ppDigits), "0");
  if (digits.textContent.replace(/\s/g, "") === text) return;
  digits.replaceChildren(
    ...[...text].map((digit) => {
      const tile = document.createElement("span");
      tile.textContent = digit;
      return tile;
    }),
  );
}
