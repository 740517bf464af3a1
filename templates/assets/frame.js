// Theme and navigation. Runs before the page is drawn, so that a chosen theme does not flash.
(function () {
  "use strict";
  const KEY = "auditpress.theme";
  const root = document.documentElement;
  const narrow = window.matchMedia("(max-width: 960px)");

  // A page from disk may be refused its storage; the choice then lasts as long as the page.
  function stored() {
    try {
      return localStorage.getItem(KEY);
    } catch (refused) {
      return null;
    }
  }

  function store(theme) {
    try {
      localStorage.setItem(KEY, theme);
    } catch (refused) {
      return;
    }
  }

  function show(theme) {
    if (theme === "light" || theme === "dark") {
      root.dataset.theme = theme;
    } else {
      delete root.dataset.theme;
    }
  }

  function themeSwitch() {
    const select = document.createElement("select");
    select.setAttribute("aria-label", "Theme");
    for (const [value, words] of [["auto", "Auto"], ["light", "Light"], ["dark", "Dark"]]) {
      select.add(new Option(words, value));
    }
    select.value = root.dataset.theme || "auto";
    select.addEventListener("change", () => {
      show(select.value);
      store(select.value);
    });
    document.getElementById("_tools").append(select);
  }

  function foldNavigation() {
    const chapters = document.querySelector(".chapters details");
    chapters.open = !narrow.matches;
    chapters.classList.add("ready");
    narrow.addEventListener("change", () => (chapters.open = !narrow.matches));
  }

  root.classList.add("js");
  show(stored());
  document.addEventListener("DOMContentLoaded", () => {
    themeSwitch();
    foldNavigation();
  });
})();
