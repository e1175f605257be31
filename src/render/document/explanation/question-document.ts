import type { ExplainedReport as Report } from '../../../core/explanation/explanation-input.js';
import type {
  AnswerOutcome,
  QuestionExplanation,
  TriedAnswer,
} from '../../../core/explanation/question-model.js';
import { isOpen } from '../../../core/model/question-state.js';
import type { ChecklistItem } from '../../../core/model/result.js';
import type { Condition, Rubric } from '../../../core/model/rubric.js';
import { EVIDENCE_WORDS } from '../../../words/en/evidence.js';
import { evidenceParts } from '../../../words/en/evidence-text.js';
import { QUESTION_HEADINGS, QUESTION_TEXTS } from '../../../words/en/explanation/question.js';
import { RULE_TEXTS } from '../../../words/en/explanation/rules.js';
import { titleOfId } from '../../../words/en/phrases.js';
import { CHECK_STATES } from '../../../words/en/report/states.js';
import { whole, wholePercent } from '../../../words/numbers/whole-numbers.js';
import { linkOrText } from '../addresses.js';
import {
  type ExplanationDocument,
  type ExplanationSection,
  explanationTable,
  type Part,
  point,
  type Signs,
  type TableRow,
  textPart,
} from './document.js';
import { answerInWords, answerName, clauseOf, verdictCell } from './names.js';
import { decimalsInWords, outOf100, plainNumber, signed, twoDecimals } from './numbers.js';
import { readerSection } from './rule-parts.js';
import { conclusionOf } from './total-document.js';

/** Explains one question: its answer, the results of others, what depends on it, what to check and to improve. */
export function questionDocument(
  explanation: QuestionExplanation,
  report: Report,
  signs: Signs,
): ExplanationDocument {
  const { question, readBy, checklist } = explanation;
  const { improve } = question;
  return {
    title: `${question.ask} (${question.id})`,
    sections: [
      aboutSection(explanation, report),
      answerSection(explanation, report),
      ...triesSection(explanation, report, signs),
      ...readerSection(QUESTION_HEADINGS.readers, readBy, report),
      ...(checklist.length === 0
        ? []
        : [{ heading: QUESTION_HEADINGS.checks, parts: checklist.map(checkPoint) }]),
      ...(improve === undefined ? [] : [{ heading: QUESTION_HEADINGS.improve, parts: [textPart(improve)] }]),
    ],
    conclusion: [...reachText(explanation), ...conclusionOf(report)],
  };
}

function aboutSection(
  { question, criterion, share }: QuestionExplanation,
  { rubric }: Report,
): ExplanationSection {
  const { hint, guidance, when, asked, weight } = question;
  const part = share === undefined ? QUESTION_TEXTS.notCounted : QUESTION_TEXTS.share(wholePercent(share));
  const home =
    criterion === undefined
      ? [textPart(QUESTION_TEXTS.scoresNothing)]
      : [
          textPart(QUESTION_TEXTS.belongs(criterion.title, criterion.id, plainNumber(weight), part)),
          ...(criterion.why === undefined ? [] : [textPart(QUESTION_TEXTS.why(criterion.why))]),
        ];
  return {
    heading: QUESTION_HEADINGS.about,
    parts: [
      ...(hint === undefined ? [] : [textPart(hint)]),
      ...(guidance === undefined ? [] : [textPart(guidance)]),
      ...home,
      ...(when === undefined ? [] : askedParts(when, asked, rubric)),
    ],
  };
}

function askedParts(
  when: Condition,
  asked: QuestionExplanation['question']['asked'],
  rubric: Rubric,
): readonly Part[] {
  const { lead, parts } = clauseOf(when, rubric);
  return [
    textPart(`${QUESTION_TEXTS.asked[asked]} ${lead}`),
    ...parts.map((part) => point('note', RULE_TEXTS.part, part)),
  ];
}

function answerSection(
  { question, answer }: QuestionExplanation,
  { rubric, result }: Report,
): ExplanationSection {
  const { score, source, age, freshUntil, reason } = answer;
  const said = answerInWords({ question: question.id, ...answer }, rubric);
  const until = freshUntil === undefined ? '' : QUESTION_TEXTS.until(freshUntil);
  const ago =
    age === undefined || age === 0 ? QUESTION_TEXTS.sameDay : QUESTION_TEXTS.before(age, result.asOf);
  const missing = answer.state === 'answered' && source === undefined && question.evidence === 'required';
  return {
    heading: QUESTION_HEADINGS.answer,
    parts: [
      fact(QUESTION_TEXTS.answer, reason === undefined ? said : `${said}: ${reason}`),
      ...(score === undefined
        ? []
        : [fact(QUESTION_TEXTS.score, QUESTION_TEXTS.fromZeroToOne(decimalsInWords(score)))]),
      ...(missing ? [fact(EVIDENCE_WORDS.source.label, QUESTION_TEXTS.noSource)] : []),
      ...evidenceParts(answer).map(({ field, label, value }) =>
        fact(label, field === 'checked' ? `${value}, ${ago}${until}` : value),
      ),
    ],
  };
}

function fact(label: string, words: string): Part {
  return { kind: 'fact', label, text: linkOrText(words) };
}

function triesSection(
  { question, answer, tries, ifUnknown, curve }: QuestionExplanation,
  report: Report,
  signs: Signs,
): readonly ExplanationSection[] {
  if (tries.length === 0) return [];
  const rows = tries.map((each) => triedRow(question.id, each, report, signs));
  const scale = curveParts(question.type, curve, signs);
  if (question.asked === 'no') {
    const scores = rows.map((each): TableRow => ({ ...each, cells: each.cells.slice(0, 2) }));
    const about = textPart(QUESTION_TEXTS.noAnswerCounts);
    const parts: readonly Part[] = [
      about,
      ...scale,
      explanationTable(QUESTION_HEADINGS.table.slice(0, 2), scores),
    ];
    return [{ heading: QUESTION_HEADINGS.scores, parts }];
  }
  const unknown: TableRow = {
    cells: [QUESTION_TEXTS.notKnown, '', ...outcomeOrNone(ifUnknown, signs)],
    ...(isOpen(answer.state) && { answer: 'current' }),
  };
  const about = textPart(QUESTION_TEXTS.tries);
  return [
    {
      heading: QUESTION_HEADINGS.gives,
      parts: [about, ...scale, explanationTable(QUESTION_HEADINGS.table, [...rows, unknown])],
    },
  ];
}

function curveParts(
  type: QuestionExplanation['question']['type'],
  curve: QuestionExplanation['curve'],
  signs: Signs,
): readonly Part[] {
  if (curve.length === 0) return [];
  const points = curve.map(([x, y]) => {
    const at = type === 'date' ? QUESTION_TEXTS.days(whole(x)) : plainNumber(x);
    return QUESTION_TEXTS.gives(at, twoDecimals({ low: y, high: y }, signs));
  });
  const what = type === 'date' ? QUESTION_TEXTS.byAge : QUESTION_TEXTS.byNumber;
  return [textPart(QUESTION_TEXTS.curve(what, points.join(', ')))];
}

function triedRow(id: string, tried: TriedAnswer, report: Report, signs: Signs): TableRow {
  const { value, score, outcome, current, possible = false } = tried;
  const name = answerName(report.rubric, id, value);
  const own = score === undefined ? '' : twoDecimals({ low: score, high: score }, signs);
  const answer = current ? 'current' : possible ? 'possible' : undefined;
  return { cells: [name, own, ...outcomeOrNone(outcome, signs)], ...(answer && { answer }) };
}

function outcomeOrNone(outcome: AnswerOutcome | undefined, { dash }: Signs): readonly string[] {
  const { score, change } = outcome ?? {};
  const total = score === undefined ? QUESTION_TEXTS.noScore : outOf100(score, dash);
  const moves = change === undefined ? '' : signed(whole(change.low));
  return [total, moves, outcome === undefined ? '' : verdictCell(outcome)];
}

/** How far this question alone can move the end that decides the verdict. */
function reachText({ tries, question }: QuestionExplanation): readonly string[] {
  const isHalfKnown = tries.some(({ possible }) => possible === true);
  const lows = tries.flatMap(({ outcome, possible }) =>
    outcome?.score === undefined || (isHalfKnown && possible !== true) ? [] : [whole(outcome.score.low)],
  );
  const [least, most] = [Math.min(...lows), Math.max(...lows)];
  if (lows.length === 0 || question.asked === 'no') return [];
  if (least === most) return [QUESTION_TEXTS.noReach];
  return [QUESTION_TEXTS.reach[isHalfKnown ? 'half-known' : 'any'](least, most)];
}

function checkPoint(item: ChecklistItem): Part {
  const decides = item.decides ? QUESTION_TEXTS.decides : '';
  const title = `${item.title ?? titleOfId(item.id)} (${item.id}): ${CHECK_STATES[item.state]}${decides}`;
  const state = item.state === 'confirmed' ? 'good' : 'unknown';
  return point(state, QUESTION_TEXTS.check, title, QUESTION_TEXTS.checkLines(item));
}
