// Builds frontend/dist: style sheet and scripts under names that carry a hash of their content, so
// that a browser may keep them for ever, each beside a precompressed copy; and manifest.json, which
// tells the server the names. Plain Node, no bundler: `npm ci && node build.mjs`.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { constants, gzipSync } from "node:zlib";

const here = dirname(fileURLToPath(import.meta.url));
const dist = join(here, "dist");
const read = (...path) => readFileSync(join(here, ...path), "utf8");

function moduleFile(...path) {
  try {
    return read("node_modules", ...path);
  } catch {
    console.error(`frontend: ${path.join("/")} is missing. Run "npm ci" in frontend/ first.`);
    process.exit(1);
  }
}

/** The design tokens that the style sheets name, and those that these name in turn. */
function usedTokens(css) {
  const tokens = new Map(
    [...moduleFile("@digital-go-jp/design-tokens", "dist", "tokens.css").matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(
      ([, name, value]) => [name, value],
    ),
  );
  const own = new Set([...css.matchAll(/(--[\w-]+)\s*:/g)].map(([, name]) => name));
  const used = new Set();
  const visit = (text) => {
    for (const [, name] of text.matchAll(/var\((--[\w-]+)/g)) {
      if (own.has(name) || used.has(name)) continue;
      if (!tokens.has(name)) {
        console.error(`frontend: no style sheet and no design token defines ${name}.`);
        process.exit(1);
      }
      used.add(name);
      visit(tokens.get(name));
    }
  };
  visit(css);
  return `:root{${[...used].sort().map((name) => `${name}:${tokens.get(name)}`).join(";")}}`;
}

const squeeze = (css) =>
  css
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/\s+/g, " ")
    .replace(/\s*([{};,])\s*/g, "$1")
    .replace(/;}/g, "}")
    .trim();

/** Places on the board of wards: the content policy forbids style attributes, so each is a class. */
function boardPlaces(most) {
  const places = Array.from({ length: most }, (_, i) => i + 1);
  return (
    "@media (min-width: 48rem) {" +
    places.map((n) => `.board .column-${n}{grid-column:${n}}.board .row-${n}{grid-row:${n}}`).join("") +
    "}"
  );
}

function style() {
  const css =
    readdirSync(join(here, "src", "css"))
      .sort()
      .map((file) => read("src", "css", file))
      .join("\n") + boardPlaces(24);
  return squeeze(usedTokens(css) + css);
}

const manifest = {};

function asset(name, content) {
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 12);
  const hashed = name.replace(/(\.\w+)$/, `-${hash}$1`);
  writeFileSync(join(dist, "assets", hashed), content);
  writeFileSync(join(dist, "assets", `${hashed}.gz`), gzipSync(content, { level: constants.Z_BEST_COMPRESSION }));
  manifest[name] = `/assets/${hashed}`;
}

rmSync(dist, { recursive: true, force: true });
mkdirSync(join(dist, "assets"), { recursive: true });
asset("kusei.css", style());
for (const file of readdirSync(join(here, "src", "js")).sort()) asset(file, read("src", "js", file));
for (const file of readdirSync(join(here, "src", "img")).sort()) asset(file, read("src", "img", file));
writeFileSync(join(dist, "manifest.json"), JSON.stringify(manifest, null, 2) + "\n");
console.log(`frontend: ${Object.keys(manifest).length} files in frontend/dist`);
