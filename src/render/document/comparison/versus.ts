import type { Versus } from '../../../core/model/versus.js';
import { COMPARISON } from '../../../words/en/comparison/headings.js';
import { heldBackSentences, unlessSentences } from '../../../words/en/comparison/limits.js';
import { inSeries } from '../../../words/en/comparison/names.js';
import { bothSentences, claimSentences, versusHeadline } from '../../../words/en/comparison/versus.js';
import { VERSUS } from '../../../words/en/comparison/versus-words.js';
import { warningSentences } from '../../../words/en/comparison/warnings.js';
import { LAYOUT } from '../../../words/en/layout.js';
import { LINE_WORDS } from '../../../words/en/report/headings.js';
import { disclaimerOf } from '../closing-section.js';
import { type Block, type Medium, type Page, type Section, section } from '../model.js';
import { quietPoint } from '../quiet-point.js';
import { chartBy, rubricsOf } from '../rubrics-of.js';
import { dimensionsTable, versusTable, withLetters } from './versus-tables.js';

/** The most candidates beside each other in a table. */
const COLUMNS = 3;

/** Everything about candidates of different rubrics. */
export function versusPage(versus: Versus): Page {
  return (medium) => ({
    title: [VERSUS.subject, VERSUS.title],
    sections: [
      madeSection(versus),
      ...rubricSections(versus, medium),
      ...dimensionSections(versus),
      ...section('both', VERSUS.both, bothSentences(versus).map(note)),
      ...section('because', VERSUS.because, heldBackSentences(versus).map(note)),
      ...section('unless', VERSUS.unless, unlessSentences(versus).map(note)),
      ...section('warnings', COMPARISON.warnings, warningSentences(versus).map(warning)),
      ...section('claims', VERSUS.claims, versus.dimensions.flatMap(claimSentences).map(note)),
      ...section('notes', VERSUS.notes, [VERSUS.unscored, VERSUS.degree].map(note)),
    ],
    disclaimer: disclaimerOf(versus.candidates),
    conclusion: [{ kind: 'paragraph', look: 'strong', text: versusHeadline(versus) }],
    headings: 'seen',
  });
}

/** Several rubrics have no common origin. */
function madeSection(versus: Versus): Section {
  const { asOf, tool } = versus;
  const rubrics = inSeries(rubricsOf(versus.candidates).map(({ id, version }) => `${id} ${version}`));
  const text = LAYOUT.made(rubrics, asOf, `${tool.name} ${tool.version}`);
  return { id: 'made', blocks: [{ kind: 'paragraph', look: 'faint', text, labelled: [VERSUS.made, text] }] };
}

/** Each rubric has a scale of its own. */
function rubricSections(versus: Versus, medium: Medium): readonly Section[] {
  const all = withLetters(versus.candidates);
  return rubricsOf(all).map((rubric, at) => {
    const own = all.filter(({ report }) => report.result.rubric.sha256 === rubric.sha256);
    return {
      id: `rubric-${at + 1}`,
      heading: VERSUS.by(`${rubric.id} ${rubric.version}`),
      blocks: [versusTable(own, medium, 'with scores'), chartBy(rubric, all)],
    };
  });
}

function dimensionSections(versus: Versus): readonly Section[] {
  const all = withLetters(versus.candidates);
  const starts = Array.from({ length: Math.ceil(all.length / COLUMNS) }, (_, at) => at * COLUMNS);
  return starts.map((from, at) => ({
    id: `dimensions-${at + 1}`,
    ...(at === 0 && { heading: VERSUS.dimensions }),
    blocks: [dimensionsTable(versus, all.slice(from, from + COLUMNS), {})],
  }));
}

function note(text: string): Block {
  return quietPoint('note', LINE_WORDS.note, text);
}

function warning(text: string): Block {
  return quietPoint('warning', LINE_WORDS.warning, text);
}
