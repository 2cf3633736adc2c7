(() => {
  const by = (id) => document.getElementById(id);
  const files = Array.from(document.querySelectorAll(".file"), (element) => ({
    element,
    details: element.querySelector("details"),
    name: element.querySelector("h2").textContent.toLowerCase(),
    severities: element.dataset.s.split(" "),
    rules: element.dataset.r.split(" "),
  }));
  const apply = () => {
    const name = by("name").value.trim().toLowerCase();
    const severity = by("severity").value;
    const rule = by("rule").value;
    let shown = 0;
    for (const file of files) {
      const matches = file.name.includes(name)
        && (!severity || file.severities.includes(severity))
        && (!rule || file.rules.includes(rule))
        && (!by("found").checked || file.severities[0] !== "");
      file.element.hidden = !matches;
      shown += matches ? 1 : 0;
    }
    by("shown").value = shown + " of " + files.length + (files.length === 1 ? " file" : " files") + " shown";
  };
  const toggle = (open) => files.forEach((file) => {
    if (file.details && !file.element.hidden) {
      file.details.open = open;
    }
  });
  by("filters").hidden = files.length < 2;
  by("filters").addEventListener("input", apply);
  by("filters").addEventListener("submit", (event) => event.preventDefault());
  by("open").addEventListener("click", () => toggle(true));
  by("close").addEventListener("click", () => toggle(false));
  if (files.length < 4) {
    toggle(true);
  }
  apply();
})();
