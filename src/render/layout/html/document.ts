import { FOLDER_MARK } from '../../../words/en/batch/folder.js';
import { HTML } from '../../../words/en/html.js';
import { LAYOUT } from '../../../words/en/layout.js';
import { linkOrText } from '../../document/addresses.js';
import type { Document, Labelled, Page, PageLink, Section } from '../../document/model.js';
import type { Origin } from '../../document/origin.js';
import { blocksHtml } from './blocks.js';
import { element, escapeHtml, inline } from './markup.js';
import { STYLE } from './style.js';

/** Nothing runs and nothing is fetched, whatever a text smuggles in. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** A page as one HTML file without script or request, its conclusion first. */
export function layHtml(page: Page): string {
  const document = page({ kind: 'file', dash: '–', times: '×' });
  const { around, origin, sections, disclaimer, conclusion } = document;
  const name = escapeHtml(titleOf(document));
  const head = [
    '<meta charset="utf-8">',
    ...(around === undefined ? [] : [`<meta name="generator" content="${FOLDER_MARK}">`]),
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    element('title', name),
    element('style', STYLE),
  ];
  const body = [
    `<a class="skip" href="#result">${HTML.skip}</a>`,
    ...(around === undefined || around.length === 0 ? [] : [navigation(around)]),
    element('header', `${element('h1', name)}${origin === undefined ? '' : aboutHtml(origin)}`),
    element('main', [blocksHtml(conclusion, 2), ...sections.map(sectionHtml)].join('\n'), 'id="result"'),
    element(
      'footer',
      [...footer(document), disclaimer ?? '']
        .filter((each) => each.trim() !== '')
        .map(paragraphHtml)
        .join(''),
    ),
  ];
  return `<!doctype html>\n<html lang="${HTML.language}">\n<head>\n${head.join('\n')}\n</head>\n<body>\n${body.join('\n')}\n</body>\n</html>\n`;
}

function navigation(around: readonly Labelled<PageLink>[]): string {
  const pages = around.map(([label, page]) =>
    element('li', label === '' ? inline([page]) : `${escapeHtml(label)}: ${inline([page])}`),
  );
  return element('nav', element('ul', pages.join('')), `aria-label="${escapeHtml(LAYOUT.otherPages)}"`);
}

function titleOf({ origin, title }: Document): string {
  const words = [origin?.candidate?.name, title?.[1]].filter((each) => each !== undefined);
  return words.length === 0 ? 'credcheck' : words.join(': ');
}

function aboutHtml({ candidate, asks = '', asOf }: Origin): string {
  const { issuer, url } = candidate ?? {};
  const facts = [
    ...(issuer === undefined ? [] : [[LAYOUT.issuer, issuer] as const]),
    ...(url === undefined ? [] : [[LAYOUT.page, linkOrText(url)] as const]),
  ];
  const about =
    candidate === undefined ? '' : element('p', escapeHtml(HTML.about(asks, asOf)), 'class="faint"');
  return about + facts.map(([label, text]) => element('p', `${escapeHtml(label)}: ${inline(text)}`)).join('');
}

function sectionHtml({ id, heading, aside, lead, blocks }: Section): string {
  const name = `heading-${escapeHtml(id)}`;
  const more = [aside, lead].flatMap((each) =>
    each === undefined ? [] : [element('p', escapeHtml(each), 'class="faint"')],
  );
  if (heading === undefined) return element('section', `${more.join('')}${blocksHtml(blocks, 2)}`);
  const content = `${element('h2', escapeHtml(heading), `id="${name}"`)}${more.join('')}${blocksHtml(blocks, 2)}`;
  return element('section', content, `aria-labelledby="${name}"`);
}

function footer({ origin }: Document): readonly string[] {
  if (origin === undefined) return [];
  const { rubric, tool, asOf } = origin;
  return [
    HTML.made(`${tool.name} ${tool.version}`, `${rubric.id} ${rubric.version}`, asOf),
    `${LAYOUT.rubricHash}: ${rubric.sha256}`,
  ];
}

function paragraphHtml(text: string): string {
  return element('p', escapeHtml(text));
}
