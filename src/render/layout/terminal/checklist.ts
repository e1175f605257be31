import type { Report } from '../../../core/model/result.js';
import type { Page } from '../../../terminal/page.js';
import { apart, hanging, padLeft, padRight, wrapped } from '../../../terminal/text.js';
import { CHECKS } from '../../../words/en/report/checklist.js';
import { HEADINGS } from '../../../words/en/report/headings.js';
import { type CheckView, checklistEffort, checklistGroups } from '../../checklist-view.js';

const INDENT = '  ';
const LABEL = 7;

/** What to verify on the official site before paying, in the order of consequence. */
export function checklist(report: Report, page: Page): readonly string[] {
  const groups = checklistGroups(report);
  const all = groups.flatMap((group) => group.checks);
  const digits = `${all.length}`.length;
  const { paint } = page;
  const room = page.width - INDENT.length;
  if (all.length === 0) return [];
  return [
    ...apart(HEADINGS.checklist, checklistEffort(report), room).map(paint.strong),
    ...groups.flatMap(({ heading, checks }) => [
      '',
      ...wrapped(heading, room).map(paint.faint),
      ...checks.flatMap((check) => checkLines(check, digits, room, page)),
    ]),
    '',
    ...wrapped(CHECKS.yoursAbove, room),
  ].map((line) => (line === '' ? line : INDENT + line));
}

function checkLines(check: CheckView, digits: number, room: number, page: Page): readonly string[] {
  const head = `[${check.done ? 'x' : ' '}] ${padLeft(`${check.number}`, digits)}  `;
  const titles = apart(check.title, check.stake ?? '', room - head.length);
  const indent = ' '.repeat(room < 60 ? 4 : head.length);
  const lines = [...check.lines, ...(check.source === undefined ? [] : [['Source', check.source] as const])];
  return [
    ...titles.map((line, index) => (index === 0 ? head : ' '.repeat(head.length)) + line.trimEnd()),
    ...lines.flatMap(([label, text]) => labelled(indent, label, text, room, page)),
  ];
}

function labelled(indent: string, label: string, text: string, room: number, page: Page): readonly string[] {
  const name = padRight(label, LABEL);
  const [first = '', ...rest] = hanging(indent + name, text, room);
  return [indent + page.paint.faint(name) + first.slice(indent.length + name.length), ...rest];
}
