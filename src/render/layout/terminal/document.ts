import { type Page as Place, pageFor } from '../../../terminal/page.js';
import type { RenderOptions } from '../../../terminal/render-options.js';
import { apart, indented } from '../../../terminal/text.js';
import { LAYOUT } from '../../../words/en/layout.js';
import { screenOfBlocks } from '../../blocks.js';
import type { Page, Section } from '../../document/model.js';
import type { Origin } from '../../document/origin.js';
import { blockLines } from './blocks.js';

/** A page as a screen, its conclusion last. */
export function layTerminal(page: Page, options: RenderOptions): string {
  const place = pageFor(options);
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
  const { name, issuer } = candidate;
  const made = LAYOUT.made(`${rubric.id} ${rubric.version}`, asOf, `${tool.name} ${tool.version}`);
  return [
    ...indented(issuer === undefined ? name : `${name}, ${issuer}`, width).map(paint.strong),
    ...indented(made, width).map(paint.faint),
  ];
}

function sectionLines({ heading, aside, lead, blocks }: Section, place: Place): readonly string[] {
  const { width, paint } = place;
  return [
    ...(heading === undefined ? [] : headLines(heading, aside, width).map(paint.strong)),
    ...(lead === undefined ? [] : indented(lead, width).map(paint.faint)),
    ...blockLines(blocks, place),
  ];
}

function headLines(heading: string, aside: string | undefined, width: number): readonly string[] {
  if (aside === undefined) return indented(heading, width);
  return apart(heading, aside, width - 2).map((line) => `  ${line}`);
}
