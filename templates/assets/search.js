// Search over every page. The data is a script, loaded when first wanted, since a page from disk may fetch nothing.
(function () {
  "use strict";
  const here = document.currentScript.src;
  const MOST = 12;
  let entries = null;
  let found = [];
  let active = -1;
  let input, list, status;

  function element(name, properties, ...children) {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  }

  function folded(text) {
    return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  }

  function load() {
    if (entries || document.querySelector("script[data-search]")) {
      return;
    }
    const script = element("script", { src: new URL("search-data.js", here).href });
    script.dataset.search = "";
    script.addEventListener("load", () => {
      entries = window.AUDITPRESS.map(([code, title, address, chapter, words]) => (
        { code, title, address, chapter, words, id: folded(code), text: " " + folded(`${code} ${title} ${chapter}`) }));
      update();
    });
    document.head.append(script);
  }

  // The exact id, then ids that begin so, then words of the name that begin so, then any place in it, then what the page says.
  function rank(entry, query, words) {
    if (entry.id && entry.id === query) {
      return 0;
    }
    if (entry.id.startsWith(query)) {
      return 1;
    }
    if (words.every((word) => entry.text.includes(" " + word))) {
      return 2;
    }
    if (words.every((word) => entry.text.includes(word))) {
      return 3;
    }
    entry.all ??= entry.text + " " + folded(entry.words);
    return words.every((word) => entry.all.includes(word)) ? 4 : 5;
  }

  // The place in the page's words where one of those stands that its name does not hold.
  function excerpt(entry, words) {
    const sought = words.filter((word) => !entry.text.includes(word));
    const said = entry.words.split(" ");
    const at = said.findIndex((part) => folded(part).includes(sought[0]));
    const from = Math.max(0, at - 5);
    const line = element("span", { className: "excerpt" }, from > 0 ? "… " : "");
    const to = from + 16;
    for (const part of said.slice(from, to)) {
      const hit = sought.some((word) => folded(part).includes(word));
      line.append(hit ? element("mark", { textContent: part }) : part, " ");
    }
    line.append(to < said.length ? "…" : "");
    return line;
  }

  function matches(query) {
    const words = query.split(/\s+/);
    return entries
      .map((entry) => ({ entry, rank: rank(entry, query, words) }))
      .filter((match) => match.rank < 5)
      .sort((a, b) => a.rank - b.rank)
      .map(({ entry, rank }) => ({ ...entry, excerpt: rank === 4 ? excerpt(entry, words) : null }));
  }

  function update() {
    const query = folded(input.value.trim());
    const all = query && entries ? matches(query) : [];
    found = all.slice(0, MOST);
    active = found.length ? 0 : -1;
    list.replaceChildren(...found.map(option));
    list.hidden = !found.length;
    status.textContent = !query || !entries ? "" : all.length ? `${all.length} found` : "Nothing found";
    status.classList.toggle("unseen", !query || all.length > 0);
    choose();
  }

  function option(entry, index) {
    const item = element("li", { id: "_found" + index },
      element("span", { className: "id", textContent: entry.code }),
      element("span", { className: "words", textContent: entry.title }),
      element("span", { className: "chapter", textContent: entry.chapter }),
      entry.excerpt ?? "");
    item.setAttribute("role", "option");
    item.addEventListener("mousedown", (event) => {
      event.preventDefault();
      open(entry);
    });
    return item;
  }

  function choose() {
    [...list.children].forEach((item, index) => item.setAttribute("aria-selected", String(index === active)));
    input.setAttribute("aria-expanded", String(!list.hidden));
    if (active >= 0 && !list.hidden) {
      input.setAttribute("aria-activedescendant", "_found" + active);
      list.children[active].scrollIntoView({ block: "nearest" });
    } else {
      input.removeAttribute("aria-activedescendant");
    }
  }

  function open(entry) {
    const path = entry.address.split(/([/#])/).map((part, i) => (i % 2 ? part : encodeURIComponent(part))).join("");
    location.href = new URL("../" + path, here).href;
  }

  function close() {
    list.hidden = true;
    status.classList.add("unseen");
    choose();
  }

  function key(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && found.length) {
      event.preventDefault();
      active = list.hidden ? active : (active + step + found.length) % found.length;
      list.hidden = false;
      choose();
    } else if (event.key === "Enter" && active >= 0 && !list.hidden) {
      event.preventDefault();
      open(found[active]);
    } else if (event.key === "Escape" && !list.hidden) {
      event.preventDefault();
      close();
    }
  }

  function build() {
    input = element("input", { type: "search", placeholder: "Search: press /", autocomplete: "off" });
    list = element("ul", { id: "_results", hidden: true });
    status = element("p", { className: "unseen" });
    for (const [name, value] of [["role", "combobox"], ["aria-label", "Search all records"], ["aria-autocomplete", "list"],
      ["aria-controls", "_results"], ["aria-expanded", "false"]]) {
      input.setAttribute(name, value);
    }
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", "Records found");
    status.setAttribute("role", "status");
    input.addEventListener("focus", load);
    input.addEventListener("input", update);
    input.addEventListener("keydown", key);
    input.addEventListener("blur", close);
    const box = element("div", { className: "search" }, input, list, status);
    box.setAttribute("role", "search");
    document.getElementById("_tools").prepend(box);
  }

  // Not while somebody types, nor on top of a browser's own shortcut.
  function shortcut(event) {
    const typing = event.target.closest("input, select, textarea, [contenteditable]");
    if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      input.focus();
    }
  }

  document.addEventListener("DOMContentLoaded", () => {
    build();
    document.addEventListener("keydown", shortcut);
  });
})();
