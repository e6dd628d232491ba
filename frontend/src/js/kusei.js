// Small comforts; every page works without them.

/** Marks in the table of contents the section that is being read. */
function followReading() {
  const links = new Map(
    [...document.querySelectorAll(".contents a[href^='#']")].map((link) => [link.hash.slice(1), link]),
  );
  if (links.size === 0 || !("IntersectionObserver" in window)) return;
  const visible = new Set();
  const targets = [...links.keys()].map((id) => document.getElementById(decodeURIComponent(id))).filter(Boolean);
  const observer = new IntersectionObserver(
    (entries) => {
      for (const entry of entries) {
        if (entry.isIntersecting) visible.add(entry.target);
        else visible.delete(entry.target);
      }
      const first = targets.find((target) => visible.has(target));
      if (!first) return;
      for (const link of links.values()) link.removeAttribute("aria-current");
      links.get(first.id)?.setAttribute("aria-current", "location");
    },
    { rootMargin: "-10% 0px -70% 0px" },
  );
  targets.forEach((target) => observer.observe(target));
}

/** Closed details would be missing on paper. */
function openForPrint() {
  addEventListener("beforeprint", () => {
    for (const details of document.querySelectorAll("main details:not([open])")) {
      details.open = true;
      details.dataset.openedForPrint = "";
    }
  });
  addEventListener("afterprint", () => {
    for (const details of document.querySelectorAll("details[data-opened-for-print]")) {
      details.open = false;
      delete details.dataset.openedForPrint;
    }
  });
}

/** Offers words for a search while it is typed; the list on the page has those of the field. */
function offerWords() {
  const list = document.getElementById("suggestions");
  if (!list) return;
  const words = [...list.options];
  let waiting = 0;
  let asking = new AbortController();
  const ask = async (typed) => {
    asking = new AbortController();
    try {
      const address = `${list.dataset.from}?q=${encodeURIComponent(typed)}`;
      const answer = await fetch(address, { signal: asking.signal });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      list.replaceChildren(...(answer.ok ? page.querySelectorAll("option") : words));
    } catch {
      // overtaken by the next letter, or there is no server now: what is offered stays
    }
  };
  for (const field of document.querySelectorAll("input[list='suggestions']")) {
    field.addEventListener("input", () => {
      clearTimeout(waiting);
      asking.abort();
      const typed = field.value.trim();
      if (typed === "") list.replaceChildren(...words);
      else waiting = setTimeout(ask, 150, typed);
    });
  }
}

followReading();
offerWords();
openForPrint();
