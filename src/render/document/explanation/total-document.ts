import type { ExplainedReport as Report } from '../../../core/explanation/explanation-input.js';
import type { ExplainedTerm, LeftOutCriterion, TotalExplanation } from '../../../core/explanation/model.js';
import type { Rubric } from '../../../core/model/rubric.js';
import { FORMULA } from '../../../words/en/explanation/formula.js';
import { TOTAL_HEADINGS, TOTAL_TEXTS, WHY_NO_SCORE } from '../../../words/en/explanation/total.js';
import { NEXT_HEADING, nextSentences } from '../../../words/en/next-text.js';
import { spanInColumn, spanInWords, verdictWord } from '../../../words/en/phrases.js';
import { DRIVERS } from '../../../words/en/report/drivers.js';
import { STATE_WORDS } from '../../../words/en/rule-words.js';
import { verdictSummary } from '../../../words/en/verdict-summary.js';
import { wholeSpan } from '../../../words/numbers/whole-numbers.js';
import { criteriaView } from '../../criteria-view.js';
import { allDrivers } from '../report/drivers.js';
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
import { formula, plainNumber, twoDecimals } from './numbers.js';
import { rulePoints } from './rule-parts.js';

/** Explains the total: the score, what moved it, how the verdict follows, and the rules. */
export function totalDocument(
  explanation: TotalExplanation,
  report: Report,
  signs: Signs,
): ExplanationDocument {
  const { knockouts, caps, warnings, drivers } = explanation;
  return {
    title: TOTAL_HEADINGS.title,
    sections: [
      scoreSection(explanation, report, signs),
      { heading: DRIVERS.heading, parts: [textPart(DRIVERS.about), allDrivers(report, drivers)] },
      verdictSection(explanation, report),
      ...nextSection(report),
      ...rules(TOTAL_HEADINGS.knockouts, knockouts, report),
      ...rules(TOTAL_HEADINGS.caps, caps, report),
      ...warningSection(warnings, report),
      furtherSection(report.rubric),
    ],
    conclusion: conclusionOf(report),
  };
}

/** What to do, and the verdict and the score in one sentence. */
export function conclusionOf(report: Report): readonly string[] {
  const { action, headline, score, shape, sentences } = verdictSummary(report);
  const [reason] = shape === 'stop' ? sentences.slice(1) : [];
  return [action, ...(reason === undefined ? [] : [reason]), TOTAL_TEXTS.conclusion(headline, score)];
}

function scoreSection(explanation: TotalExplanation, report: Report, signs: Signs): ExplanationSection {
  const { terms, weights, leftOut } = explanation;
  const { low, high } = report.result.score;
  const maybe = terms.filter(({ presence }) => presence === 'maybe');
  const rebased =
    weights.counted === weights.all
      ? []
      : [textPart(TOTAL_TEXTS.rebased(plainNumber(weights.counted), plainNumber(weights.all)))];
  return {
    heading: TOTAL_HEADINGS.score,
    parts: [
      textPart(TOTAL_TEXTS.criteria),
      criteriaTable(terms, report, signs),
      ...leftOut.map((each) => point('note', TOTAL_TEXTS.leftOut, leftOutText(each))),
      ...rebased,
      textPart(TOTAL_TEXTS.formula),
      { kind: 'formula', text: formula(terms, { low: low / 100, high: high / 100 }, signs) },
      ...maybe.map(({ title }) => textPart(`${TOTAL_TEXTS.maybeNotAsked(title)} ${FORMULA.withOrWithout}`)),
      textPart(FORMULA.decimals),
    ],
  };
}

/** The same whole numbers as on the verdict screen. */
function criteriaTable(terms: readonly ExplainedTerm[], report: Report, signs: Signs): Part {
  const view = criteriaView(report.result);
  const rows = report.result.criteria.flatMap(({ id }, index) => {
    const term = terms.find(({ criterion }) => criterion === id);
    const whole = view.rows[index];
    if (term === undefined || whole?.kind !== 'scored') return [];
    const score = twoDecimals(term.score, signs);
    const points = `${spanInColumn(whole.points, signs.dash)} / ${whole.most}`;
    return [row(`${term.title} (${id})`, plainNumber(term.weight), score, points)];
  });
  const { most, points } = view.total;
  const total = row(TOTAL_HEADINGS.total, '', '', `${spanInColumn(points, signs.dash)} / ${most}`);
  return explanationTable(TOTAL_HEADINGS.table, [...rows, total]);
}

function leftOutText({ title, criterion, weight, why, reasons }: LeftOutCriterion): string {
  const reason = reasons.length === 0 ? '' : `: ${reasons.join('; ')}`;
  return TOTAL_TEXTS.notCounted(title, criterion, plainNumber(weight), `${WHY_NO_SCORE[why]}${reason}`);
}

function verdictSection({ rule, knockouts, caps }: TotalExplanation, report: Report): ExplanationSection {
  const { bands } = report.rubric;
  const score = wholeSpan(report.result.score);
  const span = (id: string): string => {
    const band = rule.bands.find((each) => each.id === id);
    return TOTAL_TEXTS.band(verdictWord(id), band?.from ?? 0, band?.to);
  };
  const isPoint = score.low === score.high && rule.lowEnd === rule.highEnd;
  const ends = isPoint
    ? [TOTAL_TEXTS.point(score.low, span(rule.lowEnd))]
    : [TOTAL_TEXTS.lowEnd(score.low, span(rule.lowEnd)), TOTAL_TEXTS.highEnd(score.high, span(rule.highEnd))];
  return {
    heading: TOTAL_HEADINGS.verdict,
    parts: [
      textPart(TOTAL_TEXTS.bands(bands.map(({ id, from }) => `${verdictWord(id)} ${from}`).join(', '))),
      ...ends.map(textPart),
      ...held(caps).map(textPart),
      ...stopped(knockouts).map(textPart),
      ...(report.result.verdict.id === 'stop' ? [] : verdictSummary(report).sentences.map(textPart)),
    ],
  };
}

function nextSection(report: Report): readonly ExplanationSection[] {
  const [heading, about] = NEXT_HEADING;
  const points = nextSentences(report).map((sentence) => point('note', TOTAL_TEXTS.next, sentence));
  return points.length === 0 ? [] : [{ heading, parts: [textPart(about), ...points] }];
}

function held(caps: TotalExplanation['caps']): readonly string[] {
  return caps.flatMap(({ id, state, atMost = '' }) => {
    return state === 'clear' ? [] : [TOTAL_TEXTS.capped(id, state, verdictWord(atMost))];
  });
}

function stopped(knockouts: TotalExplanation['knockouts']): readonly string[] {
  const hits = knockouts.filter(({ state }) => state === 'hit').map(({ id }) => id);
  return hits.length === 0 ? [] : [TOTAL_TEXTS.stopped(hits.join(', '))];
}

function rules(
  heading: string,
  views: TotalExplanation['knockouts'],
  report: Report,
): readonly ExplanationSection[] {
  return views.length === 0 ? [] : [{ heading, parts: rulePoints(views, report) }];
}

/** There can be many warnings, and clear ones have no effect on the result: they are only named. */
function warningSection(
  warnings: TotalExplanation['warnings'],
  report: Report,
): readonly ExplanationSection[] {
  if (warnings.length === 0) return [];
  const clear = warnings.filter(({ state }) => state === 'clear').map(({ id }) => id);
  const parts = rulePoints(
    warnings.filter(({ state }) => state !== 'clear'),
    report,
  );
  const rest =
    clear.length === 0 ? [] : [point('good', STATE_WORDS.clear, TOTAL_TEXTS.clearWarnings(clear.join(', ')))];
  return [{ heading: TOTAL_HEADINGS.warnings, parts: [...parts, ...rest] }];
}

function furtherSection({ criteria }: Rubric): ExplanationSection {
  const ids = criteria.map(({ id }) => id).join(', ');
  return {
    heading: TOTAL_HEADINGS.further,
    parts: [textPart(TOTAL_TEXTS.further(ids))],
  };
}

/** The total points, in words. */
export function scoreInWords(report: Report): string {
  return TOTAL_TEXTS.outOf100(spanInWords(wholeSpan(report.result.score)));
}
