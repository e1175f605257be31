import type { RenderOptions } from '../../../terminal/render-options.js';
import { type Screen as Place, screenFor } from '../../../terminal/screen.js';
import { apart, clippedLines, indented, widthOf, wrapped } from '../../../terminal/text.js';
import { LAYOUT } from '../../../words/en/layout.js';
import { screenOfBlocks } from '../../blocks.js';
import type { Page, Section } from '../../document/model.js';
import type { Origin } from '../../document/origin.js';
import { blockLines } from './blocks.js';

/** A page as a screen, its conclusion last. */
export function layTerminal(page: Page, options: RenderOptions): string {
  const place = screenFor(options);
  const { dash, times } = place.symbols;
  const { origin, title, sections, disclaimer, conclusion } = page({ kind: 'screen', dash, times });
  const { strong, faint } = place.paint;
  const last = disclaimer === undefined ? [] : indented(disclaimer, place.width).map(faint);
  const end = blockLines(conclusion, place);
  const isBoxed = conclusion[0]?.kind === 'callout';
  return screenOfBlocks([
    origin === undefined ? [] : originLines(origin, place),
    title === undefined ? [] : indented(title[1], place.width).map(strong),
    ...sections.map((section) => sectionLines(section, place)),
    ...(isBoxed ? [[...last, ...end]] : [last, end]),
  ]);
}

function originLines({ candidate, rubric, asOf, tool }: Origin, { width, paint }: Place): readonly string[] {
  const made = LAYOUT.made(`${rubric.id} ${rubric.version}`, asOf, `${tool.name} ${tool.version}`);
  return [
    ...(candidate === undefined ? [] : indented(nameOf(candidate), width).map(paint.strong)),
    ...indented(made, width).map(paint.faint),
  ];
}

function nameOf({ name, issuer }: NonNullable<Origin['candidate']>): string {
  return issuer === undefined ? name : `${name}, ${issuer}`;
}

function sectionLines(section: Section, place: Place): readonly string[] {
  const { width, paint } = place;
  return [
    ...headLines(section, place).map(paint.strong),
    ...(section.lead === undefined ? [] : indented(section.lead, width).map(paint.faint)),
    ...blockLines(section.blocks, place),
  ];
}

/** A heading that is too long for its lines is cut, and not what is at the end of the first. */
function headLines({ heading, aside = '', most }: Section, { width, symbols }: Place): readonly string[] {
  if (heading === undefined) return [];
  const room = width - INDENT.length;
  const lines = apart(heading, aside, room);
  if (most === undefined || lines.length === 1) return lines.map((line) => INDENT + line);
  const beside = room - widthOf(aside) - INDENT.length;
  const [first = '', ...rest] = clippedLines(wrapped(heading, beside), beside, symbols.ellipsis, most);
  const gap = ' '.repeat(room - widthOf(first) - widthOf(aside));
  return [`${INDENT}${first}${gap}${aside}`, ...rest.map((line) => INDENT + line)];
}

const INDENT = '  ';
