import type { CriterionTerm, LeftOutCriterion, TotalExplanation } from '../../../core/explanation/model.js';
import type { Report } from '../../../core/model/result.js';
import type { Rubric } from '../../../core/model/rubric.js';
import { FORMULA } from '../../../words/en/explanation/formula.js';
import { WHY_NO_SCORE } from '../../../words/en/explanation/total.js';
import { NEXT_HEADING, nextSentences } from '../../../words/en/next-text.js';
import { spanInColumn, spanInWords, verdictWord } from '../../../words/en/phrases.js';
import { verdictSummary } from '../../../words/en/verdict-summary.js';
import { wholeSpan } from '../../../words/numbers/whole-numbers.js';
import { criteriaView } from '../../criteria-view.js';
import { allDrivers, DRIVERS_HEADING } from '../../drivers-view.js';
import { type Document, type Part, point, row, type Section, type Signs, text } from './document.js';
import { formula, plainNumber, twoDecimals } from './numbers.js';
import { rulePoints } from './rule-parts.js';

/** The whole in words: the score, what moved it, how the verdict follows, and the rules beside it. */
export function totalDocument(explanation: TotalExplanation, report: Report, signs: Signs): Document {
  const { knockouts, caps, warnings, drivers } = explanation;
  const [heading, about] = DRIVERS_HEADING;
  return {
    title: 'The whole result, explained',
    sections: [
      scoreSection(explanation, report, signs),
      { heading, parts: [text(about), { kind: 'sum', ...allDrivers(report, drivers) }] },
      verdictSection(explanation, report),
      ...nextSection(report),
      ...rules('Knock-outs', knockouts, report, signs),
      ...rules('Caps', caps, report, signs),
      ...warningSection(warnings, report, signs),
      furtherSection(report.rubric),
    ],
    conclusion: conclusionOf(report),
  };
}

/** The verdict and the score in one sentence. */
export function conclusionOf(report: Report): readonly string[] {
  const { headline, score, shape, sentences } = verdictSummary(report);
  const [reason] = shape === 'stop' ? sentences.slice(1) : [];
  return [...(reason === undefined ? [] : [reason]), `${headline}; the score is ${score}.`];
}

function scoreSection(explanation: TotalExplanation, report: Report, signs: Signs): Section {
  const { terms, weights, leftOut } = explanation;
  const { low, high } = report.result.score;
  const maybe = terms.filter(({ presence }) => presence === 'maybe');
  const rebased =
    weights.counted === weights.all
      ? []
      : [
          text(
            `Weights re-based to ${plainNumber(weights.counted)}: what does not count here is left out of the ` +
              `${plainNumber(weights.all)} that there are.`,
          ),
        ];
  return {
    heading: 'How the score is made',
    parts: [
      text('Each criterion scores from 0 to 1, and its weight says how much of the total it is.'),
      criteriaTable(terms, report, signs),
      ...leftOut.map((each) => point('note', 'Left out', leftOutText(each))),
      ...rebased,
      text('The score is the sum of weight times score, divided by the weights, times 100:'),
      { kind: 'formula', text: formula(terms, { low: low / 100, high: high / 100 }, signs) },
      ...maybe.map(({ title }) => text(`${title} may turn out not to be asked. ${FORMULA.withOrWithout}`)),
      text(FORMULA.decimals),
    ],
  };
}

/** The same whole numbers as on the screen of the verdict. */
function criteriaTable(terms: readonly CriterionTerm[], report: Report, signs: Signs): Part {
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
  const total = row('Total', '', '', `${spanInColumn(points, signs.dash)} / ${most}`);
  return { kind: 'table', heads: ['Criterion', 'Weight', 'Score', 'Points'], rows: [...rows, total] };
}

function leftOutText({ title, criterion, weight, why, reasons }: LeftOutCriterion): string {
  const reason = reasons.length === 0 ? '' : `: ${reasons.join('; ')}`;
  return `Not counted: ${title} (${criterion}, weight ${plainNumber(weight)}), ${WHY_NO_SCORE[why]}${reason}.`;
}

function verdictSection({ rule, knockouts, caps }: TotalExplanation, report: Report): Section {
  const { bands } = report.rubric;
  const score = wholeSpan(report.result.score);
  const span = (id: string): string => {
    const band = rule.bands.find((each) => each.id === id);
    return `${verdictWord(id)} (${band?.from ?? 0} ${band?.to === undefined ? 'and more' : `to under ${band.to}`})`;
  };
  const isPoint = score.low === score.high && rule.lowEnd === rule.highEnd;
  const ends = isPoint
    ? [`The score, ${score.low}, lies in ${span(rule.lowEnd)}.`]
    : [
        `The low end, ${score.low}, lies in ${span(rule.lowEnd)}. The verdict goes by it.`,
        `The high end, ${score.high}, lies in ${span(rule.highEnd)}.`,
      ];
  return {
    heading: 'How the verdict follows',
    parts: [
      text(`Verdicts begin at: ${bands.map(({ id, from }) => `${verdictWord(id)} ${from}`).join(', ')}.`),
      ...ends.map(text),
      ...held(caps).map(text),
      ...stopped(knockouts).map(text),
      ...(report.result.verdict.id === 'stop' ? [] : verdictSummary(report).sentences.map(text)),
    ],
  };
}

function nextSection(report: Report): readonly Section[] {
  const [heading, about] = NEXT_HEADING;
  const points = nextSentences(report).map((sentence) => point('note', 'Next', sentence));
  return points.length === 0 ? [] : [{ heading, parts: [text(about), ...points] }];
}

function held(caps: TotalExplanation['caps']): readonly string[] {
  return caps.flatMap(({ id, state, atMost = '' }) => {
    if (state === 'clear') return [];
    const verb = state === 'hit' ? 'holds' : 'may hold';
    return [`The cap ${id} ${verb} it at ${verdictWord(atMost)} or below.`];
  });
}

function stopped(knockouts: TotalExplanation['knockouts']): readonly string[] {
  const hits = knockouts.filter(({ state }) => state === 'hit').map(({ id }) => id);
  if (hits.length === 0) return [];
  return [`That does not matter here: the knock-out ${hits.join(', ')} applies, and the verdict is STOP.`];
}

function rules(
  heading: string,
  views: TotalExplanation['knockouts'],
  report: Report,
  signs: Signs,
): readonly Section[] {
  return views.length === 0 ? [] : [{ heading, parts: rulePoints(views, report, signs) }];
}

/** There can be many, and those that are clear say nothing about the result: they are only named. */
function warningSection(
  warnings: TotalExplanation['warnings'],
  report: Report,
  signs: Signs,
): readonly Section[] {
  if (warnings.length === 0) return [];
  const clear = warnings.filter(({ state }) => state === 'clear').map(({ id }) => id);
  const parts = rulePoints(
    warnings.filter(({ state }) => state !== 'clear'),
    report,
    signs,
  );
  const rest = clear.length === 0 ? [] : [point('good', 'Clear', `Nothing to say: ${clear.join(', ')}.`)];
  return [{ heading: 'Warnings', parts: [...parts, ...rest] }];
}

function furtherSection({ criteria }: Rubric): Section {
  const ids = criteria.map(({ id }) => id).join(', ');
  return {
    heading: 'Explained further',
    parts: [
      text(
        `Name a criterion, a question or a rule behind the answers file to have it explained. The criteria are ${ids}.`,
      ),
    ],
  };
}

/** Points of the whole, as words. */
export function scoreInWords(report: Report): string {
  return `${spanInWords(wholeSpan(report.result.score))} out of 100`;
}
