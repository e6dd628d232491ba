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

followReading();
openForPrint();
