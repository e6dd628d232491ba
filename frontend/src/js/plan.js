// Writing a policy: saves while one writes, says so, and loses nothing when the line breaks.

const PAUSE = 1200;
const RETRY = 5000;

/** Sends the form by itself once nobody typed for a while; the answer is the page as it is now. */
function saveWhileWriting(form) {
  const said = document.getElementById("live-saved");
  let timer;
  let sending = false;
  let dirty = false;

  const say = (words, bad) => {
    said.textContent = words;
    said.classList.toggle("bad", bad);
  };

  const later = (wait) => {
    clearTimeout(timer);
    timer = setTimeout(send, wait);
  };

  /** Everything but the fields that somebody is writing in. */
  const show = (page) => {
    for (const id of ["live-head", "live-deeds"]) {
      const now = page.getElementById(id);
      if (now) document.getElementById(id)?.replaceWith(document.adoptNode(now));
    }
    form.elements.version.value = page.querySelector("#text [name=version]").value;
    say(page.getElementById("live-saved").textContent, false);
  };

  const problem = (page) => {
    const first = page.querySelector("#problems li");
    say(`${form.dataset.unsaved} ${first ? first.textContent : ""}`, true);
  };

  async function send() {
    if (sending || !dirty) return;
    sending = true;
    dirty = false;
    say(form.dataset.saving, false);
    try {
      const answer = await fetch(form.action, {
        method: "POST",
        body: new URLSearchParams(new FormData(form)),
        headers: { "X-Kusei-Background": "1" },
      });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      if (answer.ok && page.getElementById("live-saved")) show(page);
      else if (answer.status === 409) {
        document.querySelector("main").replaceWith(document.adoptNode(page.querySelector("main")));
        document.getElementById("conflict")?.focus();
        start();
      } else {
        dirty = true;
        problem(page);
      }
    } catch {
      dirty = true;
      say(form.dataset.offline, true);
      later(RETRY);
    } finally {
      sending = false;
      if (dirty && !said.classList.contains("bad")) later(PAUSE);
    }
  }

  form.addEventListener("input", () => {
    dirty = true;
    later(PAUSE);
  });
  form.addEventListener("submit", () => {
    dirty = false;
    clearTimeout(timer);
  });
  addEventListener("beforeunload", (event) => {
    if (dirty || sending) event.preventDefault();
  });
}

/** The arrow keys with Alt move the item that has the focus; j and k walk the tree. */
function keys() {
  const nodes = [...document.querySelectorAll(".plan-tree .plan-node")];
  const current = () => nodes.findIndex((node) => node.contains(document.activeElement));
  document.addEventListener("keydown", (event) => {
    if (event.target.closest("input, select, textarea")) return;
    const at = current();
    if (event.altKey && at >= 0 && (event.key === "ArrowUp" || event.key === "ArrowDown")) {
      event.preventDefault();
      nodes[at].querySelector(`button[name=${event.key === "ArrowUp" ? "up" : "down"}]`)?.click();
    } else if (!event.altKey && !event.ctrlKey && !event.metaKey && (event.key === "j" || event.key === "k")) {
      const next = nodes[Math.min(nodes.length - 1, Math.max(0, at + (event.key === "j" ? 1 : -1)))];
      next?.querySelector("a")?.focus();
    }
  });
}

const RANKS = ["ISSUE", "STRATEGY", "INITIATIVE"];
const EDGE = 60;

/** Where the item goes that is held over another: before it, behind it, or under it. */
function spotAt(tree, held, over, y) {
  const box = over.getBoundingClientRect();
  const part = (y - box.top) / box.height;
  const holds = RANKS.indexOf(over.dataset.kind) < RANKS.indexOf(held.dataset.kind);
  if (holds && part > 0.3) return { over, how: "under", under: over.dataset.key, before: "" };
  if (part < 0.5) return { over, how: "before", under: over.dataset.parent, before: over.dataset.key };
  const siblings = [...tree.querySelectorAll(".plan-node")].filter(
    (node) => node.dataset.parent === over.dataset.parent && node !== held,
  );
  const next = siblings[siblings.indexOf(over) + 1];
  return { over, how: "behind", under: over.dataset.parent, before: next ? next.dataset.key : "" };
}

/** Items are dragged by their grips, with mouse, pen or finger; the server moves them as the buttons do. */
function drag(tree) {
  let held;
  let spot;

  const mark = (found) => {
    spot?.over.classList.remove("drop-before", "drop-behind", "drop-under");
    spot = found;
    spot?.over.classList.add(`drop-${spot.how}`);
  };

  const letGo = () => {
    held?.classList.remove("held");
    held = undefined;
    mark(undefined);
  };

  const send = () => {
    const form = tree.closest("form");
    const fields = { drag: held.dataset.key, from: held.dataset.parent, under: spot.under, before: spot.before };
    for (const [name, value] of Object.entries(fields)) {
      const field = document.createElement("input");
      Object.assign(field, { type: "hidden", name, value });
      form.append(field);
    }
    form.submit();
  };

  tree.querySelectorAll(".grip").forEach((grip) => (grip.hidden = false));
  tree.addEventListener("pointerdown", (event) => {
    const grip = event.target.closest(".grip");
    if (!grip || event.button !== 0) return;
    event.preventDefault();
    grip.setPointerCapture(event.pointerId);
    held = grip.closest(".plan-node");
    held.classList.add("held");
  });
  tree.addEventListener("pointermove", (event) => {
    if (!held) return;
    if (event.clientY < EDGE) scrollBy(0, -12);
    if (event.clientY > innerHeight - EDGE) scrollBy(0, 12);
    const over = document.elementFromPoint(event.clientX, event.clientY)?.closest(".plan-node");
    mark(over && over !== held ? spotAt(tree, held, over, event.clientY) : undefined);
  });
  tree.addEventListener("pointerup", () => {
    if (held && spot) send();
    letGo();
  });
  tree.addEventListener("pointercancel", letGo);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") letGo();
  });
}

/** After a move the work goes on where the item is now. */
function focusWhereOneWas() {
  const node = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
  if (node && node.matches(".plan-node, .comment")) node.focus();
}

function start() {
  document.querySelectorAll("form[data-autosave=on]").forEach(saveWhileWriting);
}

start();
document.querySelectorAll(".plan-tree").forEach(drag);
keys();
focusWhereOneWas();
