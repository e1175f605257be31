import type { ExplainedReport as Report } from '../../../core/explanation/explanation-input.js';
import type { Reader, RuleExplanation, RuleView } from '../../../core/explanation/model.js';
import type { Rubric } from '../../../core/model/rubric.js';
import { KIND_WORDS, RULE_HEADINGS, RULE_TEXTS } from '../../../words/en/explanation/rules.js';
import { verdictWord } from '../../../words/en/phrases.js';
import { CHECK_STATES } from '../../../words/en/report/states.js';
import { STATE_WORDS } from '../../../words/en/rule-words.js';
import { verdictSummary } from '../../../words/en/verdict-summary.js';
import type { ExplanationDocument, ExplanationSection, Mark, Part } from './document.js';
import { point, textPart } from './document.js';
import { answerInWords, clauseOf } from './names.js';
import { decimalsInWords } from './numbers.js';

/** Rules with their condition in words; those that are not clear also list what they depend on. */
export function rulePoints(rules: readonly RuleView[], report: Report): readonly Part[] {
  return rules.map((rule) => {
    const { lead, parts } = clauseOf(rule.when, report.rubric);
    const more = rule.state === 'clear' ? [] : [reasonOf(rule), ...dependsOn(rule, report)];
    const name = rule.kind === 'warning' ? RULE_TEXTS.warned[rule.state](rule.id) : rule.id;
    return point(markOf(rule.state), STATE_WORDS[rule.state], `${name}: ${effect(rule)} ${lead}`, [
      ...parts,
      ...more,
    ]);
  });
}

/** What reads an answer or a score, and the consequences. */
export function readerSection(
  heading: string,
  readers: readonly Reader[],
  { rubric }: Report,
): readonly ExplanationSection[] {
  if (readers.length === 0) return [];
  return [{ heading, parts: readers.map((reader) => readerPoint(reader, rubric)) }];
}

function readerPoint(reader: Reader, rubric: Rubric): Part {
  const { kind, id, state, says, when } = reader;
  const { lead, parts } = clauseOf(when, rubric);
  if (kind !== 'question') {
    const name = kind === 'warning' ? RULE_TEXTS.warned[state](id) : id;
    const text = `${KIND_WORDS[kind]} ${name}: ${effect(reader)} ${lead}`;
    return point(markOf(state), STATE_WORDS[state], text, [...parts, reasonOf(reader)]);
  }
  const word = RULE_TEXTS.asked[state];
  return point(state === 'unknown' ? 'unknown' : 'note', word, RULE_TEXTS.askedOnlyIf(id, lead), [
    ...parts,
    says,
  ]);
}

/** A knock-out, cap or warning by itself. */
export function ruleDocument({ rule }: RuleExplanation, report: Report): ExplanationDocument {
  const { kind, id, state, says, when } = rule;
  const clause = clauseOf(when, report.rubric);
  const name = `${KIND_WORDS[kind]} ${id}`;
  const checks = rule.checks.map(({ id: check, state: found }) =>
    point(
      found === 'confirmed' ? 'good' : 'unknown',
      CHECK_STATES[found],
      RULE_TEXTS.check(check, CHECK_STATES[found]),
    ),
  );
  return {
    title: name,
    sections: [
      {
        heading: RULE_HEADINGS.effect,
        parts: [
          textPart(`${capital(effect(rule))} ${clause.lead}`),
          ...clause.parts.map((part) => point('note', RULE_TEXTS.part, part)),
        ],
      },
      { heading: RULE_HEADINGS.says[kind], parts: [textPart(says)] },
      {
        heading: RULE_HEADINGS.reads,
        parts: dependsOn({ ...rule, checks: [] }, report).map((each) =>
          point('note', RULE_TEXTS.reads, each),
        ),
      },
      ...(checks.length === 0 ? [] : [{ heading: RULE_HEADINGS.checks, parts: checks }]),
    ],
    conclusion: [`${name}: ${RULE_TEXTS.states[state]}.`, `${verdictSummary(report).headline}.`],
  };
}

function dependsOn({ answers, scores, checks }: RuleView, { rubric }: Report): readonly string[] {
  return [
    ...answers.map((each) => RULE_TEXTS.answer(each.question, each.ask, answerInWords(each, rubric))),
    ...scores.map(({ title, score }) =>
      score === undefined ? RULE_TEXTS.noScore(title) : RULE_TEXTS.score(title, decimalsInWords(score)),
    ),
    ...checks.filter(({ state }) => state === 'contradicted').map(({ id }) => RULE_TEXTS.contradicted(id)),
  ];
}

function effect({ kind, atMost }: Pick<Reader, 'kind' | 'atMost'>): string {
  if (kind === 'knockout') return RULE_TEXTS.effect.knockout;
  return kind === 'cap' ? RULE_TEXTS.effect.cap(verdictWord(atMost ?? '')) : RULE_TEXTS.effect.warning;
}

function reasonOf({ kind, says }: Pick<Reader, 'kind' | 'says'>): string {
  return kind === 'warning' ? RULE_TEXTS.says(says) : RULE_TEXTS.why(says);
}

function markOf(state: RuleView['state']): Mark {
  if (state === 'clear') return 'good';
  return state === 'hit' ? 'poor' : 'unknown';
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
