// The officers' desk: progress of an upload, and keys for those who never leave the keyboard.

/** Sends the form in the background to show how far it has come; the answer takes the page's place. */
function showProgress(form) {
  const bar = form.querySelector("progress");
  const words = form.querySelector(".progress-text");
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const request = new XMLHttpRequest();
    request.open("POST", form.action);
    bar.hidden = false;
    request.upload.addEventListener("progress", ({ loaded, total }) => {
      const percent = total ? Math.round((loaded / total) * 100) : 0;
      bar.value = percent;
      words.textContent = percent < 100 ? `${form.dataset.progress} ${percent}%` : form.dataset.reading;
    });
    request.addEventListener("load", () => {
      if (request.responseURL && request.status < 400 && !request.responseURL.endsWith("/desk/imports")) {
        location.assign(request.responseURL);
        return;
      }
      const answer = new DOMParser().parseFromString(request.responseText, "text/html");
      document.querySelector("main").replaceWith(document.adoptNode(answer.querySelector("main")));
      document.querySelector("[role=alert], main")?.focus();
      start();
    });
    request.addEventListener("error", () => form.submit());
    request.send(new FormData(form));
  });
}

function keys() {
  const nodes = [...document.querySelectorAll(".tree-node")];
  const current = () => nodes.findIndex((node) => node.contains(document.activeElement));
  const go = (step) => nodes[Math.min(nodes.length - 1, Math.max(0, current() + step))]?.focus();
  const actions = {
    j: () => go(1),
    k: () => go(current() < 0 ? 1 : -1),
    e: () => nodes[current()]?.querySelector(".edit")?.click(),
    x: () => nodes[current()]?.querySelectorAll("input[name=pick]").forEach((box) => (box.checked = !box.checked)),
    m: () => document.getElementById("to")?.focus(),
    u: () => document.querySelector("form[action$='/undo'] button:not(:disabled)")?.click(),
  };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape") event.target.closest(".node-form")?.querySelector(".cancel")?.click();
    if (event.target.closest("input:not([type=checkbox]), select, textarea")) return;
    const action = actions[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  });
}

function start() {
  document.querySelectorAll("form.hand-in").forEach(showProgress);
}

start();
keys();
