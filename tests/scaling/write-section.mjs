// Puts standard input, as a block of text, between the markers of a section of a page:
//   node tests/scaling/write-section.mjs <page> <section> <text
import { readFileSync, writeFileSync } from 'node:fs';

const [page, section] = process.argv.slice(2);
const text = readFileSync(0, 'utf8').trimEnd();
const [start, end] = [`<!-- ${section}:start -->`, `<!-- ${section}:end -->`];
const before = readFileSync(page, 'utf8');
const [from, to] = [before.indexOf(start), before.indexOf(end)];
if (from < 0 || to < from) throw new Error(`${page} has no place for ${section}`);
writeFileSync(page, `${before.slice(0, from)}${start}\n\`\`\`text\n${text}\n\`\`\`\n${before.slice(to)}`);
