(() => {
  "use strict";
  const form = document.getElementById("finder");
  const box = document.getElementById("find");
  const said = document.getElementById("found");
  const parts = document.querySelectorAll(".group, .file");
  let rules = null;

  const read = () =>
    [...document.querySelectorAll(".file")].flatMap((file) => {
      const above = file.querySelector("h4").textContent + " " + file.querySelector("h4").id;
      return [...file.querySelectorAll(".rule")].map((rule) => ({
        rule,
        text: [above, ...[...rule.querySelectorAll("h5, .steps, .rests")].map((e) => e.textContent)]
          .join(" ").toLowerCase().replace(/\s+/g, " "),
      }));
    });

  const show = () => {
    rules ??= read();
    const words = box.value.toLowerCase().split(/\s+/).filter(Boolean);
    let found = 0;
    for (const { rule, text } of rules) {
      rule.hidden = !words.every((word) => text.includes(word));
      found += !rule.hidden;
    }
    for (const part of parts) {
      part.hidden = !part.querySelector(".rule:not([hidden])");
    }
    document.body.classList.toggle("finding", words.length > 0);
    said.textContent = words.length ? `${found} of ${rules.length} rules have these words.` : "";
  };

  let waiting;
  form.hidden = false;
  form.addEventListener("submit", (event) => event.preventDefault());
  box.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(show, 150);
  });

  // A link may lead to a rule that the words hide.
  addEventListener("hashchange", () => {
    const to = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (to && to.closest("[hidden]")) {
      box.value = "";
      show();
      to.scrollIntoView();
    }
  });
})();
