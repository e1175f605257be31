import type { Report } from '../../../core/model/result.js';
import { escapeMarkdown } from '../../../terminal/escape.js';
import { flipSentences } from '../../../words/en/flip-text.js';
import { NEXT_HEADING, nextSentences } from '../../../words/en/next-text.js';
import { coverageSentence, noteViews } from '../../../words/en/note-text.js';
import { HEADINGS } from '../../../words/en/report/headings.js';
import { capLines, knockoutLines, STATE_WORDS } from '../../../words/en/rule-lines.js';
import { verdictSummary } from '../../../words/en/verdict-summary.js';
import { textOfBlocks } from '../../blocks.js';
import { DRIVERS_HEADING, driversView } from '../../drivers-view.js';
import { checklistSection } from './checklist.js';
import { criteriaSection } from './criteria.js';
import { evidenceSection } from './evidence.js';
import { sumTable } from './sum.js';
import { linkOrText } from './text.js';

/** The report as GitHub-flavoured Markdown to hand to others, with all it rests on. */
export function renderMarkdown(report: Report): string {
  const sections = [
    heading(report),
    verdictSection(report),
    criteriaSection(report),
    driversSection(report),
    rulesSection(report),
    listSection(
      'Warnings',
      report.result.warnings.map((warning) => warning.say),
    ),
    checklistSection(report),
    evidenceSection(report),
    notesSection(report),
    nextSection(report),
    listSection(HEADINGS.flips, flipSentences(report)),
    provenance(report),
  ];
  return textOfBlocks(sections);
}

/** Who is judged. */
export function heading({ result: { candidate } }: Report): readonly string[] {
  const facts = [
    ...(candidate.issuer === undefined ? [] : [`Issuer: ${escapeMarkdown(candidate.issuer)}`]),
    ...(candidate.url === undefined ? [] : [`Page: ${linkOrText(candidate.url)}`]),
  ];
  return [`# ${escapeMarkdown(candidate.name)}`, ...facts.flatMap((fact) => ['', fact])];
}

function verdictSection(report: Report): readonly string[] {
  const { headline, score, sentences } = verdictSummary(report);
  return [
    '## Verdict',
    '',
    `**${escapeMarkdown(headline)}** (${score})`,
    ...sentences.flatMap((sentence) => ['', escapeMarkdown(sentence)]),
  ];
}

function driversSection(report: Report): readonly string[] {
  const [title, about] = DRIVERS_HEADING;
  return [`## ${title}`, '', escapeMarkdown(about), '', ...sumTable(driversView(report))];
}

function rulesSection(report: Report): readonly string[] {
  const lines = [...knockoutLines(report), ...capLines(report)];
  if (lines.length === 0) return [];
  return [
    `## ${HEADINGS.rules}`,
    '',
    ...lines.map(({ state, text }) => `- **${STATE_WORDS[state]}**: ${escapeMarkdown(text)}`),
  ];
}

function listSection(title: string, texts: readonly string[]): readonly string[] {
  if (texts.length === 0) return [];
  return [`## ${title}`, '', ...texts.map((text) => `- ${escapeMarkdown(text)}`)];
}

function nextSection(report: Report): readonly string[] {
  const [title, about] = NEXT_HEADING;
  const sentences = nextSentences(report);
  if (sentences.length === 0) return [];
  const [, ...list] = listSection(title, sentences);
  return [`## ${title}`, '', escapeMarkdown(about), ...list];
}

function notesSection(report: Report): readonly string[] {
  const views = noteViews(report).flatMap(({ saying, names }) => [
    `- ${escapeMarkdown(saying)}`,
    ...names.map((name) => `  - ${escapeMarkdown(name)}`),
  ]);
  return [...listSection('Notes', [coverageSentence(report)]), ...views];
}

/** Which tool and rubric a text comes from, and what it is not. */
export function provenance({ result }: Report): readonly string[] {
  const { tool, rubric, asOf } = result;
  const facts: readonly (readonly [label: string, value: string])[] = [
    ['Tool', `${tool.name} ${tool.version}`],
    ['Rubric', `${rubric.id} ${rubric.version}`],
    ['Rubric SHA-256', rubric.sha256],
    ['As of', asOf],
  ];
  return [
    '## Provenance',
    '',
    ...facts.map(([label, value]) => `- ${label}: ${escapeMarkdown(value)}`),
    '',
    escapeMarkdown(result.disclaimer),
  ];
}
