(() => {
  const by = (id) => document.getElementById(id);
  const entry = (element, name) => ({
    element,
    details: element.querySelector("details"),
    name: name.textContent.toLowerCase(),
    severities: element.dataset.s.split(" "),
    rules: element.dataset.r.split(" "),
  });
  const all = (selector) => Array.from(document.querySelectorAll(selector));
  const files = all(".file").map((element) => entry(element, element.querySelector("h2")));
  const findings = all("#findings li").map((element) => entry(element, element.querySelector("small")));
  const tiles = all("[data-filter]").filter((tile, at, some) => files.length > 1 || some.length > 2);
  let severity = "";
  const apply = () => {
    const name = by("name").value.trim().toLowerCase();
    const rule = by("rule").value;
    const show = (entries) => {
      let shown = 0;
      for (const one of entries) {
        const matches = one.name.includes(name)
          && (!severity || one.severities.includes(severity))
          && (!rule || one.rules.includes(rule));
        one.element.hidden = !matches;
        shown += matches ? 1 : 0;
      }
      return shown + " of " + entries.length;
    };
    const listed = show(findings);
    const some = show(files) + " files and ";
    by("shown").value = (files.length > 1 ? some : "") + listed + " findings shown";
    for (const tile of tiles) {
      tile.firstChild.setAttribute("aria-pressed", String(tile.dataset.filter === severity));
    }
  };
  const toggle = (open) => files.forEach((file) => {
    if (file.details && !file.element.hidden) {
      file.details.open = open;
    }
  });
  for (const tile of tiles) {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...tile.childNodes);
    tile.append(button);
    button.addEventListener("click", () => {
      severity = severity === tile.dataset.filter ? "" : tile.dataset.filter;
      apply();
    });
  }
  by("name").parentNode.hidden = files.length < 2;
  by("rule").parentNode.hidden = by("rule").length < 3;
  document.querySelector(".buttons").hidden = files.length < 2;
  by("filters").hidden = files.length < 2 && by("rule").length < 3;
  by("filters").addEventListener("input", apply);
  by("filters").addEventListener("submit", (event) => event.preventDefault());
  by("open").addEventListener("click", () => toggle(true));
  by("close").addEventListener("click", () => toggle(false));
  if (files.length < 4) {
    toggle(true);
  }
  // A link leads into what is folded or filtered away.
  const reveal = () => {
    const target = by(decodeURIComponent(location.hash.slice(1)));
    for (let element = target; element; element = element.parentElement) {
      element.hidden = false;
      if (element.tagName === "DETAILS") {
        element.open = true;
      }
    }
    target?.scrollIntoView();
  };
  addEventListener("hashchange", reveal);
  addEventListener("beforeprint", () => all(".file > details[open] .comp").forEach((one) => one.open = true));
  apply();
  reveal();
})();
