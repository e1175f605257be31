// What the benches have in common: medians, a bare environment, and the page that their tables stand on.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const PAGE = fileURLToPath(new URL('../../docs/performance.md', import.meta.url));

/** Set, NODE_EXTRA_CA_CERTS makes a bare start of Node 20 slower, and every ratio to it falsely good. */
export function bareEnvironment() {
  const { NODE_EXTRA_CA_CERTS: _, ...environment } = process.env;
  return environment;
}

/** The middle one of several values. */
export function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}

/** A table in Markdown; the cells of the first column are words, the others figures. */
export function tableOf(heads, rows) {
  const rule = heads.map((_, at) => (at === 0 ? '---' : '---:'));
  return [heads, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}

/** Prints what was measured and, where it is wanted, puts it into its place on the page. */
export function tell(section, text, { write }) {
  process.stdout.write(text);
  if (!write) return;
  const page = readFileSync(PAGE, 'utf8');
  const [start, end] = [`<!-- ${section}:start -->\n`, `<!-- ${section}:end -->`];
  if (!page.includes(start) || !page.includes(end)) throw new Error(`the page has no place for ${section}`);
  const from = page.indexOf(start) + start.length;
  writeFileSync(PAGE, page.slice(0, from) + text + page.slice(page.indexOf(end)));
}
