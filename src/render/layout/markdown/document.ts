import type { RootContent } from 'mdast';
import { LAYOUT } from '../../../words/en/layout.js';
import { linkOrText } from '../../document/addresses.js';
import type { Origin, Page, Section } from '../../document/model.js';
import { blockNodes } from './blocks.js';
import { heading, item, labelled, list, paragraph } from './nodes.js';
import { written } from './write.js';

/** A page as GitHub-flavoured Markdown, to share, with its conclusion below the title. */
export function layMarkdown(page: Page): string {
  const { origin, title, sections, disclaimer, conclusion } = page({ kind: 'file', dash: '–', times: '×' });
  const depth = origin !== undefined && title !== undefined ? 3 : 2;
  return written({
    type: 'root',
    children: [
      ...(origin === undefined ? [] : headNodes(origin)),
      ...(title === undefined ? [] : [heading(origin === undefined ? 1 : 2, title[1])]),
      ...blockNodes(conclusion, depth),
      ...sections.flatMap((section) => sectionNodes(section, depth)),
      ...(origin === undefined ? [] : provenance(origin)),
      ...(disclaimer === undefined ? [] : [paragraph(disclaimer)]),
    ],
  });
}

function headNodes({ candidate: { name, issuer, url } }: Origin): readonly RootContent[] {
  return [
    heading(1, name),
    ...(issuer === undefined ? [] : [paragraph(labelled(LAYOUT.issuer, issuer))]),
    ...(url === undefined ? [] : [paragraph(labelled(LAYOUT.page, linkOrText(url)))]),
  ];
}

function sectionNodes(section: Section, depth: 2 | 3): readonly RootContent[] {
  return [
    ...(section.heading === undefined ? [] : [heading(depth, section.heading)]),
    ...[section.aside, section.lead].flatMap((each) => (each === undefined ? [] : [paragraph(each)])),
    ...blockNodes(section.blocks, depth),
  ];
}

/** The tool and rubric of a text. */
function provenance({ rubric, tool, asOf }: Origin): readonly RootContent[] {
  const facts = [
    labelled(LAYOUT.tool, `${tool.name} ${tool.version}`),
    labelled(LAYOUT.rubric, `${rubric.id} ${rubric.version}`),
    labelled(LAYOUT.rubricHash, rubric.sha256),
    labelled(LAYOUT.asOf, asOf),
  ];
  return [heading(2, LAYOUT.provenance), list(facts.map((each) => item(each)))];
}
