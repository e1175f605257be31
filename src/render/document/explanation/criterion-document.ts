import type { ExplainedReport as Report } from '../../../core/explanation/explanation-input.js';
import type { CriterionExplanation, LeftOutQuestion, QuestionTerm } from '../../../core/explanation/model.js';
import type { Rubric } from '../../../core/model/rubric.js';
import { CRITERION_HEADINGS, CRITERION_TEXTS } from '../../../words/en/explanation/criterion.js';
import { FORMULA } from '../../../words/en/explanation/formula.js';
import { WHY_NO_SCORE } from '../../../words/en/explanation/total.js';
import { spanInWords } from '../../../words/en/phrases.js';
import { criteriaView, type ScoredCriterionRow } from '../../criteria-view.js';
import {
  type ExplanationDocument,
  type ExplanationSection,
  explanationTable,
  type Part,
  point,
  row,
  type Signs,
  textPart,
} from './document.js';
import { answerInWords, clauseOf } from './names.js';
import { decimalsInWords, formula, plainNumber, twoDecimals } from './numbers.js';
import { readerSection } from './rule-parts.js';
import { scoreInWords } from './total-document.js';

/** Explains one criterion: why it counts, its mean with the numbers, and its contribution. */
export function criterionDocument(
  explanation: CriterionExplanation,
  report: Report,
  signs: Signs,
): ExplanationDocument {
  const { criterion, leftOut, readBy } = explanation;
  const whole = wholeRow(criterion.id, report);
  return {
    title: `${criterion.title} (${criterion.id})`,
    sections: [
      whySection(explanation, whole),
      ...scoreSection(explanation, report, signs),
      ...leftOutSection(leftOut, report.rubric),
      ...readerSection(CRITERION_HEADINGS.readers, readBy, report),
    ],
    conclusion: conclusion(explanation, whole, report),
  };
}

/** The same whole numbers as in the table of all criteria; undefined if it has left the total. */
function wholeRow(id: string, { result }: Report): ScoredCriterionRow | undefined {
  const row = criteriaView(result).rows[result.criteria.findIndex((each) => each.id === id)];
  return row?.kind === 'scored' ? row : undefined;
}

function whySection(
  { criterion: { why, weight, share } }: CriterionExplanation,
  whole: ScoredCriterionRow | undefined,
): ExplanationSection {
  const part = share === 0 ? CRITERION_TEXTS.noPart : CRITERION_TEXTS.share(whole?.weight ?? 0);
  return {
    heading: CRITERION_HEADINGS.why,
    parts: [
      ...(why === undefined ? [] : [textPart(why)]),
      textPart(CRITERION_TEXTS.weight(plainNumber(weight), part)),
    ],
  };
}

function scoreSection(
  { criterion, terms, weights }: CriterionExplanation,
  { rubric }: Report,
  signs: Signs,
): readonly ExplanationSection[] {
  const { own } = criterion;
  if (own === undefined) return [];
  const rows = terms.map((term) =>
    row(
      `${term.question}: ${term.ask} ${answerInWords(term, rubric)}`,
      plainNumber(term.weight),
      twoDecimals(term.score, signs),
    ),
  );
  const ends: readonly Part[] = isSame(terms)
    ? [formulaPart(terms, own, signs)]
    : (['low', 'high'] as const).flatMap((end) => [
        textPart(CRITERION_TEXTS.atEnd(CRITERION_TEXTS.end[end], plainNumber(weights[end]))),
        formulaPart(atEnd(terms, end), { low: own[end], high: own[end] }, signs),
      ]);
  return [
    {
      heading: CRITERION_HEADINGS.score,
      parts: [
        explanationTable(CRITERION_HEADINGS.table, rows),
        textPart(CRITERION_TEXTS.formula),
        ...ends,
        ...terms.flatMap((term) => maybeText(term, rubric)),
        textPart(FORMULA.decimals),
      ],
    },
  ];
}

function isSame(terms: readonly QuestionTerm[]): boolean {
  return terms.every(({ counted }) => counted.low && counted.high);
}

function atEnd(terms: readonly QuestionTerm[], end: 'low' | 'high'): readonly QuestionTerm[] {
  return terms
    .filter(({ counted }) => counted[end])
    .map((term) => ({ ...term, score: { low: term.score[end], high: term.score[end] } }));
}

function formulaPart(terms: readonly QuestionTerm[], own: QuestionTerm['score'], signs: Signs): Part {
  return { kind: 'formula', text: formula(terms, own, signs) };
}

function maybeText({ question, when }: QuestionTerm, rubric: Rubric): readonly Part[] {
  if (when === undefined) return [];
  const { lead, parts } = clauseOf(when, rubric);
  return [
    point('unknown', CRITERION_TEXTS.perhapsAsked, CRITERION_TEXTS.maybeNotAsked(question, lead), [
      ...parts,
      FORMULA.withOrWithout,
    ]),
  ];
}

function leftOutSection(
  questions: readonly LeftOutQuestion[],
  rubric: Rubric,
): readonly ExplanationSection[] {
  if (questions.length === 0) return [];
  const parts = questions.map((each) =>
    point('note', CRITERION_TEXTS.leftOut, `${each.question}: ${each.ask}`, leftOutTexts(each, rubric)),
  );
  return [{ heading: CRITERION_HEADINGS.leftOut, parts }];
}

function leftOutTexts({ why, when, reason }: LeftOutQuestion, rubric: Rubric): readonly string[] {
  if (when !== undefined) {
    const { lead, parts } = clauseOf(when, rubric);
    return [CRITERION_TEXTS.notAsked(lead), ...parts];
  }
  if (why === 'not-scored') return [CRITERION_TEXTS.scoresNothing];
  return [
    reason === undefined
      ? CRITERION_TEXTS.notCounted(WHY_NO_SCORE[why])
      : CRITERION_TEXTS.notApplicable(reason),
  ];
}

function conclusion(
  { criterion: { title, own } }: CriterionExplanation,
  whole: ScoredCriterionRow | undefined,
  report: Report,
): readonly string[] {
  if (own === undefined || whole === undefined) return [CRITERION_TEXTS.noScore(title)];
  const score = decimalsInWords(own);
  const points = spanInWords(whole.points);
  return [CRITERION_TEXTS.conclusion(title, score, points, whole.most, scoreInWords(report))];
}
