// Runs before the first paint, so that the reader's text size and appearance never flash.
(function () {
  var root = document.documentElement;
  root.setAttribute("data-pp-js", "");
  try {
    var size = localStorage.getItem("pp-text-size");
    var theme = localStorage.getItem("pp-theme");
    if (/^(s|l|xl|xxl)$/.test(size)) root.setAttribute("data-pp-text-size", size);
    if (/^(light|dark|contrast)$/.test(theme)) root.setAttribute("data-pp-theme", theme);
  } catch (error) {
    // Storage is forbidden (private window): the defaults serve.
  }
})();
