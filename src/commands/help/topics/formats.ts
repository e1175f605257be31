import { FORMATS, type Format } from '../../../render/renderer.js';
import { hanging } from '../../../render/terminal/text.js';

const ABOUT: Readonly<Record<Format, string>> = {
  pretty: 'the screen: checklist, table of criteria, notes, and the verdict last',
  plain: 'labelled lines without colour, boxes or columns, for screen readers, logs and grep',
  json: 'the whole result for programs; "credcheck schema result" describes it',
  markdown: 'a report to hand to others, with every answer, its source and its date',
};

/** What the result can be had as. */
export function formats(): string {
  const rows = FORMATS.flatMap((format) => hanging(`  ${format.padEnd(10)}`, ABOUT[format], 80));
  return `Formats

${rows.join('\n')}

"evaluate" and "demo" have all of them, "rubric list" and "rubric show" pretty
and json. Choose one with -f, --format; without it, CREDCHECK_FORMAT decides,
and else it is pretty.

  -o, --output FILE        the result goes to a file and not to standard output
  --report FORMAT=FILE     the result goes to this file as well; may be repeated

Both write a whole file or none, and replace an earlier one. Whole numbers are
shown on screen and in Markdown; the numbers in JSON have six decimals. The same
answers, rubric and --as-of give the same bytes.
`;
}
