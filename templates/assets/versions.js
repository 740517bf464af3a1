// The other versions of this site, on every page: where the same page stands in each. What versions there are is a script beside
// the versions' folders; where it is missing, since this version was handed over alone, nothing is shown.
(function () {
  "use strict";
  const here = document.currentScript.src;
  const root = document.documentElement;
  const release = root.dataset.release || "latest";
  const own = new URL("../", here).href;
  const shelf = new URL(root.dataset.release ? "../../../../../" : "../../", here).href;

  function element(name, properties, ...children) {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  }

  function load(name, then) {
    const script = element("script", { src: shelf + name });
    script.addEventListener("load", then);
    script.addEventListener("error", () => script.remove());
    document.head.append(script);
  }

  function address() {
    const path = location.href.split(/[?#]/)[0];
    return path.startsWith(own) ? decodeURI(path.slice(own.length)) || "index.html" : "index.html";
  }

  function entry(version, pages) {
    const page = address();
    const same = pages && (pages[version.id] || []).includes(page);
    const current = version.id === release;
    const link = element("a", { href: shelf + version.path + (same ? page + location.hash : "index.html") },
      element("strong", { textContent: version.title }),
      element("span", { textContent: [version.path === "latest/" ? "" : version.id, version.edition, version.date].filter(Boolean).join(" · ") }));
    if (current) {
      link.setAttribute("aria-current", "true");
    } else if (pages && !same) {
      link.append(element("em", { textContent: "This page is not in it; leads to its first page" }));
    }
    return element("li", {}, link);
  }

  function show() {
    const versions = window.AUDITPRESS_VERSIONS || [];
    const current = versions.find((version) => version.id === release);
    if (versions.length < 2 || !current) {
      return;
    }
    const newest = versions[0] === current;
    const list = element("ul", {});
    const details = element("details", { className: "versions" },
      element("summary", {},
        element("span", { className: "unseen", textContent: "Version: " }),
        root.dataset.release ? `Release ${release}` : current.title,
        newest ? "" : element("span", { className: "older", textContent: " (there is a later one)" })),
      list);
    const fill = () => list.replaceChildren(...versions.map((version) => entry(version, window.AUDITPRESS_PAGES)));
    details.addEventListener("toggle", () => {
      if (details.open && !window.AUDITPRESS_PAGES) {
        load("pages.js", fill);
      }
      fill();
    });
    details.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && details.open) {
        details.open = false;
        details.querySelector("summary").focus();
      }
    });
    document.addEventListener("click", (event) => {
      if (!details.contains(event.target)) {
        details.open = false;
      }
    });
    document.getElementById("_tools").append(details);
  }

  document.addEventListener("DOMContentLoaded", () => load("versions.js", show));
})();
