// Sort, filter and save the tables of a page; what is chosen stands in the address, so that it can be sent to somebody.
(function () {
  "use strict";
  const collator = new Intl.Collator("en", { numeric: true });
  const tables = [];

  function element(name, properties, ...children) {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  }

  // The words of a cell, without the sign that repeats them.
  function words(cell) {
    const copy = cell.cloneNode(true);
    copy.querySelectorAll("i[aria-hidden]").forEach((sign) => sign.remove());
    copy.querySelectorAll("br").forEach((line) => line.replaceWith("\n"));
    return copy.textContent.trim();
  }

  // A number, or words that end in one ("High 16"); ids and dates are neither.
  function number(text) {
    const match = /^(?:[^\d]*\s)?(-?\d+(?:[ ,\u00a0]\d{3})*(?:\.\d+)?)\s?%?$/.exec(text);
    return match ? Number(match[1].replace(/[ ,\u00a0]/g, "")) : NaN;
  }

  class Table {
    constructor(box, index) {
      this.suffix = index ? String(index + 1) : "";
      this.box = box;
      this.body = box.querySelector("tbody");
      this.heads = [...box.querySelectorAll("thead th")];
      this.rows = [...this.body.rows].map((row) => ({ row, cells: [...row.cells].map(words) }));
      this.rows.forEach((entry) => (entry.text = entry.cells.join("\n").toLowerCase()));
      this.state = { query: "", column: -1, descending: false };
      this.bar();
      this.heads.forEach((head) => this.button(head));
    }

    bar() {
      const caption = this.box.querySelector(".caption");
      this.count = this.box.querySelector(".count");
      this.count.setAttribute("role", "status");
      this.input = element("input", { type: "search", placeholder: "Filter", autocomplete: "off" });
      this.input.setAttribute("aria-label", "Filter " + caption.textContent);
      this.input.addEventListener("focus", () => (this.fresh = true));
      this.input.addEventListener("input", () => {
        this.state.query = this.input.value;
        this.show();
        write(this.fresh);
        this.fresh = false;
      });
      const save = element("button", { type: "button", textContent: "CSV" });
      save.setAttribute("aria-label", "Save the rows shown as CSV");
      save.addEventListener("click", () => this.save(caption.textContent));
      this.box.querySelector(".bar").append(element("div", { className: "tools" }, this.input, save));
    }

    button(head) {
      const button = element("button", { type: "button" }, ...head.childNodes);
      button.addEventListener("click", () => {
        this.state = { ...this.state, ...this.next(head.cellIndex) };
        this.show();
        write(true);
      });
      head.append(button);
    }

    // Up, down, then as it was.
    next(column) {
      if (this.state.column !== column) {
        return { column, descending: false };
      }
      return this.state.descending ? { column: -1, descending: false } : { column, descending: true };
    }

    show() {
      const wanted = this.state.query.toLowerCase().split(/\s+/).filter(Boolean);
      this.shown = this.sorted().filter((entry) => wanted.every((word) => entry.text.includes(word)));
      const kept = new Set(this.shown);
      this.rows.forEach((entry) => (entry.row.hidden = !kept.has(entry)));
      this.body.append(...this.shown.map((entry) => entry.row));
      this.heads.forEach((head) => this.mark(head));
      this.input.value = this.state.query;
      this.count.textContent = wanted.length
        ? `${this.shown.length} of ${this.rows.length} shown`
        : `${this.rows.length} ${this.rows.length === 1 ? "row" : "rows"}`;
    }

    mark(head) {
      if (head.cellIndex === this.state.column) {
        head.setAttribute("aria-sort", this.state.descending ? "descending" : "ascending");
      } else {
        head.removeAttribute("aria-sort");
      }
    }

    // Empty cells stand last either way.
    sorted() {
      const { column, descending } = this.state;
      if (column < 0) {
        return this.rows;
      }
      const filled = this.rows.filter((entry) => entry.cells[column]);
      const numeric = filled.every((entry) => !Number.isNaN(number(entry.cells[column])));
      const order = numeric
        ? (a, b) => number(a.cells[column]) - number(b.cells[column])
        : (a, b) => collator.compare(a.cells[column], b.cells[column]);
      filled.sort(descending ? (a, b) => order(b, a) : order);
      return filled.concat(this.rows.filter((entry) => !entry.cells[column]));
    }

    save(caption) {
      const heads = [...this.box.querySelectorAll("thead tr > *")].map(words);
      const rows = (this.shown || this.rows).map((entry) => entry.cells);
      const csv = [heads, ...rows].map((row) => row.map(quoted).join(",")).join("\r\n") + "\r\n";
      const address = URL.createObjectURL(new Blob(["\ufeff", csv], { type: "text/csv;charset=utf-8" }));
      const name = (caption || "table").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-");
      element("a", { href: address, download: name + ".csv" }).click();
      setTimeout(() => URL.revokeObjectURL(address), 1000);
    }

    read(parameters) {
      const column = Number.parseInt(parameters.get("sort" + this.suffix) || "0", 10);
      this.state = {
        query: parameters.get("q" + this.suffix) || "",
        column: this.heads.some((head) => head.cellIndex === Math.abs(column) - 1) ? Math.abs(column) - 1 : -1,
        descending: column < 0,
      };
      this.show();
    }

    write(parameters) {
      const { query, column, descending } = this.state;
      if (query) {
        parameters.set("q" + this.suffix, query);
      }
      if (column >= 0) {
        parameters.set("sort" + this.suffix, (descending ? "-" : "") + (column + 1));
      }
    }
  }

  // A spreadsheet would run a cell that begins like a formula.
  function quoted(text) {
    const harmless = /(^|[\r\n])[\s\u00a0]*[=+\-@]|^[\t\r]/.test(text) ? "'" + text : text;
    return '"' + harmless.replace(/"/g, '""') + '"';
  }

  function write(push) {
    const parameters = new URLSearchParams();
    tables.forEach((table) => table.write(parameters));
    const address = location.href.replace(/#.*/, "") + "#" + parameters;
    history[push ? "pushState" : "replaceState"](null, "", address);
  }

  // An anchor has no equals sign: then the tables stand as they were made.
  function read() {
    const hash = location.hash.slice(1);
    const parameters = new URLSearchParams(hash.includes("=") ? hash : "");
    tables.forEach((table) => table.read(parameters));
  }

  // Only what scrolls needs a stop of its own for the keyboard.
  function stops() {
    document.querySelectorAll(".scroll, pre").forEach((box) => {
      const scrolls = getComputedStyle(box).overflowX !== "visible"
        && (box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + 1);
      if (scrolls) {
        box.tabIndex = 0;
      } else {
        box.removeAttribute("tabindex");
      }
    });
  }

  document.addEventListener("DOMContentLoaded", () => {
    document.querySelectorAll("[data-tools]").forEach((box) => {
      if (!box.querySelector(".none")) {
        tables.push(new Table(box, tables.length));
      }
    });
    if (location.hash.includes("=")) {
      read();
    }
    stops();
    addEventListener("resize", stops);
    addEventListener("popstate", read);
  });
})();
