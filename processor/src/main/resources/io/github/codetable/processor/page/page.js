"use strict";
(() => {
  const byId = id => document.getElementById(id);
  const input = byId("page-filter");
  const status = byId("page-count");

  // "MESSAGE_TOO_BIG" and "MessageTooBig" are also found as "message too big".
  const normalized = text => text.replace(/([a-z0-9])([A-Z])/g, "$1 $2").replace(/_/g, " ").toLowerCase();

  const searchText = article => {
    const copy = article.cloneNode(true);
    copy.querySelectorAll(".not, .none").forEach(part => part.remove());
    return copy.textContent.toLowerCase() + " " + normalized(copy.textContent);
  };

  const links = new Map([...document.querySelectorAll("nav li")].map(item => [item.firstChild.hash, item]));
  const codes = [...document.querySelectorAll("article")].map(article => ({
    article, number: article.dataset.code.toLowerCase(), text: searchText(article), link: links.get("#" + article.id)
  }));
  const ranges = [...document.querySelectorAll(".range")];
  const rangeLinks = new Map([...document.querySelectorAll("nav p")].map(item => [item.firstChild.hash, item]));
  const extras = document.querySelectorAll(".extra");

  const contains = (range, number) =>
    range.dataset.from !== undefined && Number(range.dataset.from) <= number && number <= Number(range.dataset.to);

  const innermost = number => ranges.filter(range => contains(range, number)).pop();

  // A number finds its code, else the codes that start with it and the range that has it. Other texts find codes by words.
  const find = query => {
    const isNumber = /^(-?\d+|0x[\da-f]+)$/.test(query);
    const exact = isNumber ? codes.filter(code => code.number === query) : [];
    if (exact.length > 0) return { codes: exact };
    const starting = isNumber ? codes.filter(code => code.number.startsWith(query)) : [];
    const range = isNumber ? innermost(Number(query)) : undefined;
    if (starting.length > 0 || range) return { codes: starting, range };
    const words = query.split(/\s+/);
    return { codes: codes.filter(code => words.every(word => code.text.includes(word))) };
  };

  const filter = () => {
    const query = input.value.trim().toLowerCase();
    const found = query === "" ? { codes } : find(query);
    for (const code of codes) {
      const isHidden = !found.codes.includes(code);
      code.article.hidden = isHidden;
      if (code.link) code.link.hidden = isHidden;
    }
    for (const range of ranges) {
      const isOther = query !== "" && range !== found.range;
      range.hidden = isOther && !range.querySelector("article:not([hidden])");
      const about = range.querySelector(".about");
      if (about) about.hidden = isOther;
      const link = rangeLinks.get("#" + range.id);
      if (link) link.hidden = range.hidden;
    }
    for (const extra of extras) extra.hidden = query !== "";
    const count = found.codes.length;
    status.textContent = (query === "" ? "" : count + " of ") + codes.length + (codes.length === 1 ? " code" : " codes")
      + (found.range ? "; the number is in the range " + found.range.querySelector("h2").textContent : "");
  };

  const copy = async text => {
    if (navigator.clipboard && window.isSecureContext) return navigator.clipboard.writeText(text);
    const area = document.createElement("textarea");
    area.value = text;
    document.body.append(area);
    area.select();
    document.execCommand("copy");
    area.remove();
  };

  const addButton = (after, text) => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = "Copy";
    button.setAttribute("aria-label", "Copy " + text);
    button.addEventListener("click", async () => {
      await copy(text);
      button.textContent = "Copied";
      setTimeout(() => { button.textContent = "Copy"; }, 1500);
    });
    after.after(button);
  };

  for (const { article } of codes) {
    addButton(article.querySelector("h3"), article.dataset.code);
    article.querySelectorAll("dt code").forEach(code => addButton(code, code.textContent));
  }
  byId("page-search").hidden = false;
  byId("page-search").addEventListener("submit", event => event.preventDefault());
  input.addEventListener("input", filter);
  // A link leads to its code even if the filter hides the code.
  window.addEventListener("hashchange", () => {
    const target = byId(decodeURIComponent(location.hash.slice(1)));
    if (target && target.closest("[hidden]")) {
      input.value = "";
      filter();
      target.scrollIntoView();
    }
  });
  filter();
})();
