// What script adds to an article that already works without it: leafing through pictures, a PDF in the page, a copied link.

// --- Pictures: without script each link leads to its large version ---

function enhanceGallery(gallery) {
  const dialog = gallery.querySelector("[data-pp-viewer]");
  const links = [...gallery.querySelectorAll("[data-pp-picture]")];
  if (!dialog?.showModal || !links.length) return;
  const part = (name) => dialog.querySelector(`[data-pp-viewer-${name}]`);
  let at = 0;

  const show = (index) => {
    at = (index + links.length) % links.length;
    const picture = new Image();
    picture.src = links[at].href;
    picture.alt = links[at].querySelector("img").alt;
    part("picture").replaceChildren(picture);
    const caption = links[at].parentElement.querySelector("figcaption");
    part("caption").replaceChildren(...(caption?.cloneNode(true).childNodes ?? []));
    part("count").textContent = `${at + 1} / ${links.length}`;
  };

  gallery.addEventListener("click", (event) => {
    const link = event.target.closest("[data-pp-picture]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return; // a new tab was asked for
    event.preventDefault();
    show(links.indexOf(link));
    dialog.showModal();
  });
  dialog.addEventListener("click", (event) => {
    const step = event.target.closest("[data-pp-viewer-step]");
    if (step) show(at + Number(step.dataset.ppViewerStep));
    else if (event.target === dialog || event.target.closest("[data-pp-viewer-close]")) dialog.close();
  });
  dialog.addEventListener("keydown", (event) => {
    if (event.key === "ArrowLeft") show(at - 1);
    else if (event.key === "ArrowRight") show(at + 1);
  });
  dialog.addEventListener("close", () => links[at].focus());
}

// --- PDF: shown by the browser itself, fetched only when it is opened ---

function enhancePdf(details) {
  const address = new URL(details.dataset.ppPdf, location.href);
  // A file of another site isn't framed, and not every browser can show one: the link above serves.
  if (address.origin !== location.origin || navigator.pdfViewerEnabled === false) {
    details.remove();
    return;
  }
  details.addEventListener("toggle", () => {
    if (!details.open || details.querySelector("iframe")) return;
    const frame = document.createElement("iframe");
    frame.className = "pp-pdf__frame";
    frame.src = address.href;
    frame.title = details.dataset.ppTitle;
    details.append(frame);
  });
}

// --- The address, copied ---

function enhanceCopy(button) {
  if (!navigator.clipboard) {
    button.hidden = true; // an unencrypted page may not use it
    return;
  }
  const label = button.querySelector("[data-pp-copy-label]");
  const words = label.textContent;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(button.dataset.ppCopy);
    label.textContent = button.nextElementSibling.textContent = button.dataset.ppDone;
    setTimeout(() => {
      label.textContent = words;
      button.nextElementSibling.textContent = "";
    }, 4000);
  });
}

// --- Recordings: one voice at a time ---

function silenceOthers({ target }) {
  for (const player of document.querySelectorAll("audio, video")) if (player !== target) player.pause();
}

document.addEventListener("play", silenceOthers, true); // it doesn't bubble

for (const [selector, enhance] of [
  ["[data-pp-gallery]", enhanceGallery],
  ["[data-pp-pdf]", enhancePdf],
  ["[data-pp-copy]", enhanceCopy],
]) {
  document.querySelectorAll(selector).forEach(enhance);
}
