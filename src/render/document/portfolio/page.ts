import type { Credential, Portfolio } from '../../../core/model/portfolio.js';
import type { QuestionResult } from '../../../core/model/result.js';
import { letterAt, letteredName } from '../../../words/en/comparison/names.js';
import { evidenceText } from '../../../words/en/evidence-text.js';
import { questionText, verdictWord } from '../../../words/en/phrases.js';
import { shownAnswer, showText } from '../../../words/en/portfolio/answers.js';
import { PORTFOLIO } from '../../../words/en/portfolio/headings.js';
import {
  nextCredentialSentences,
  otherSentences,
  overlapSentences,
  placeText,
  portfolioWarningSentences,
  refreshSentences,
  skillsSentence,
} from '../../../words/en/portfolio/sentences.js';
import { LINE_WORDS } from '../../../words/en/report/headings.js';
import { bandsInWords } from '../../../words/en/report/overview.js';
import { linkOrText } from '../addresses.js';
import { disclaimerOf } from '../closing-section.js';
import { type Block, type Document, type Page, type Section, section, type Text } from '../model.js';
import { quietPoint } from '../quiet-point.js';
import { chartBy, rubricsOf } from '../rubrics-of.js';
import { credentialsTable, skillsTable } from './tables.js';

const { columns: HEADS, labels: LABELS } = PORTFOLIO;

/** The whole portfolio: on a screen with the skills last, in a file with them first. */
export function portfolioPage(portfolio: Portfolio): Page {
  return (medium) => {
    const { skills, credentials } = portfolio;
    const overlap = [...overlapSentences(portfolio), ...otherSentences(portfolio)];
    const skillsAlone = skills.length === 0 ? [] : [skillsTable(portfolio, skills.length)];
    const head = [
      ...section('skills', PORTFOLIO.skills, skillsAlone),
      ...section('credentials', PORTFOLIO.credentials, [
        credentialsTable(portfolio, credentials.length, 'whole'),
      ]),
      ...chartSections(credentials),
      ...section('next', PORTFOLIO.next, nextCredentialSentences(portfolio).map(note)),
      ...section('refresh', PORTFOLIO.refresh, refreshSentences(portfolio).map(note)),
      ...section('overlap', PORTFOLIO.overlap, overlap.map(note)),
      ...section('warnings', PORTFOLIO.warnings, portfolioWarningSentences(portfolio).map(warning)),
    ];
    const details = credentials.map(credentialSection);
    return {
      ...about(portfolio),
      sections: medium.kind === 'screen' ? [...details, ...head] : [...head, ...details],
      conclusion: [{ kind: 'paragraph', look: 'strong', text: skillsSentence(portfolio) }],
      headings: 'seen',
    };
  };
}

/** A set has no score, and each rubric a scale of its own. */
function chartSections(credentials: Portfolio['credentials']): readonly Section[] {
  return rubricsOf(credentials).flatMap((rubric, at) =>
    section(`chart-${at + 1}`, PORTFOLIO.chart(`${rubric.id} ${rubric.version}`), [
      chartBy(rubric, credentials),
    ]),
  );
}

/** Several rubrics have no common origin. */
function about({
  credentials,
  asOf,
  tool,
  role,
}: Portfolio): Pick<Document, 'origin' | 'title' | 'disclaimer'> {
  const [rubric, ...others] = rubricsOf(credentials);
  const isOne = rubric !== undefined && others.length === 0;
  const title = PORTFOLIO.title(credentials.length, role);
  return {
    ...(isOne && { origin: { rubric, asOf, tool } }),
    title: [PORTFOLIO.portfolio, isOne ? title : PORTFOLIO.onDay(title, asOf)],
    disclaimer: disclaimerOf(credentials),
  };
}

function credentialSection(credential: Credential, at: number): Section {
  const { report, proof, show, recency } = credential;
  const rows = [...proof.answers, ...show.answers, ...recency.answers];
  return {
    id: `credential-${at + 1}`,
    heading: letteredName(letterAt(at), report.result.candidate),
    blocks: [
      ...factsAbout(credential).map(([label, text]): Block => ({ kind: 'fact', label, text })),
      ...(rows.length === 0 ? [] : [answersTable(credential, rows)]),
    ],
  };
}

function factsAbout(credential: Credential): readonly (readonly [label: string, text: Text])[] {
  const { report, skills, proof, recency } = credential;
  const { candidate, verdict, rubric } = report.result;
  const { name, issuer, url, role } = candidate;
  const bands = report.rubric.bands.map(({ id }) => id);
  return [
    [LABELS.name, name],
    ...(issuer === undefined ? [] : [[LABELS.issuer, issuer] as const]),
    ...(url === undefined ? [] : [[LABELS.page, linkOrText(url)] as const]),
    [LABELS.place, placeText(credential)],
    ...(role === undefined ? [] : [[LABELS.role, role] as const]),
    ...(skills.length === 0 ? [] : [[LABELS.skills, skills.join('; ')] as const]),
    [LABELS.rubric, `${rubric.id} ${rubric.version}`],
    [LABELS.verdict, verdict.id === 'stop' ? verdictWord('stop') : bandsInWords(verdict, bands)],
    [LABELS.proof, PORTFOLIO.proofs[proof.state]],
    [LABELS.show, showText(credential)],
    [LABELS.recency, PORTFOLIO.recencies[recency.state]],
  ];
}

function answersTable({ report: { rubric } }: Credential, rows: readonly QuestionResult[]): Block {
  return {
    kind: 'table',
    columns: [
      { head: HEADS.question, kind: 'title' },
      { head: HEADS.answer, kind: 'text', most: 24 },
      { head: HEADS.evidence, kind: 'text', most: 24 },
    ],
    rows: rows.map((row) => {
      const cells = [questionText(rubric, row.id), shownAnswer(rubric, row), evidenceText(row)] as const;
      return {
        cells,
        labelled: [
          [HEADS.question, cells[0]],
          [HEADS.answer, cells[1]],
          [HEADS.evidence, cells[2]],
        ],
      };
    }),
    heads: 'shown',
  };
}

function note(text: string): Block {
  return quietPoint('note', LINE_WORDS.note, text);
}

function warning(text: string): Block {
  return quietPoint('warning', LINE_WORDS.warning, text);
}
