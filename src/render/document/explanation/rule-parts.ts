import type { Reader, RuleExplanation, RuleView } from '../../../core/explanation/model.js';
import type { Report } from '../../../core/model/result.js';
import type { Rubric } from '../../../core/model/rubric.js';
import { verdictWord } from '../../../words/en/phrases.js';
import { verdictSummary } from '../../../words/en/verdict-summary.js';
import type { Document, Mark, Part, Section, Signs } from './document.js';
import { point, text } from './document.js';
import { answerInWords, clauseOf } from './names.js';
import { twoDecimals } from './numbers.js';

const KIND_WORDS = { question: 'Question', knockout: 'Knock-out', cap: 'Cap', warning: 'Warning' } as const;

/** Rules with their condition in words; those that are not clear also say what they hang on. */
export function rulePoints(rules: readonly RuleView[], report: Report, signs: Signs): readonly Part[] {
  return rules.map((rule) => {
    const { lead, parts } = clauseOf(rule.when, report.rubric);
    const more = rule.state === 'clear' ? [] : [reasonOf(rule), ...hangsOn(rule, report, signs)];
    return point(markOf(rule.state), stateWord(rule.state), `${rule.id}: ${effect(rule)} ${lead}`, [
      ...parts,
      ...more,
    ]);
  });
}

/** What reads an answer or a score, and what would follow. */
export function readerSection(
  heading: string,
  readers: readonly Reader[],
  { rubric }: Report,
): readonly Section[] {
  if (readers.length === 0) return [];
  return [{ heading, parts: readers.map((reader) => readerPoint(reader, rubric)) }];
}

function readerPoint(reader: Reader, rubric: Rubric): Part {
  const { kind, id, state, says, when } = reader;
  const { lead, parts } = clauseOf(when, rubric);
  if (kind !== 'question') {
    const text = `${KIND_WORDS[kind]} ${id}: ${effect(reader)} ${lead}`;
    return point(markOf(state), stateWord(state), text, [...parts, reasonOf(reader)]);
  }
  const word = { hit: 'Asked', clear: 'Not asked', unknown: 'Perhaps asked' }[state];
  return point(state === 'unknown' ? 'unknown' : 'note', word, `Question ${id} is asked only if ${lead}`, [
    ...parts,
    says,
  ]);
}

/** A knock-out, cap or warning by itself. */
export function ruleDocument({ rule }: RuleExplanation, report: Report, signs: Signs): Document {
  const { kind, id, state, says, when } = rule;
  const clause = clauseOf(when, report.rubric);
  const name = `${KIND_WORDS[kind]} ${id}`;
  const checks = rule.checks.map(({ id: check, state: found }) =>
    point(found === 'confirmed' ? 'good' : 'unknown', found, `Check ${check}: ${found}.`),
  );
  return {
    title: name,
    sections: [
      {
        heading: 'What it does',
        parts: [
          text(`${capital(effect(rule))} ${clause.lead}`),
          ...clause.parts.map((part) => point('note', 'Part', part)),
        ],
      },
      { heading: kind === 'warning' ? 'What it says' : 'Why it is there', parts: [text(says)] },
      {
        heading: 'What it hangs on',
        parts: hangsOn({ ...rule, checks: [] }, report, signs).map((each) => point('note', 'Reads', each)),
      },
      ...(checks.length === 0 ? [] : [{ heading: 'Its checks', parts: checks }]),
    ],
    conclusion: [`${name}: ${STATES[state]}.`, `${verdictSummary(report).headline}.`],
  };
}

const STATES = {
  hit: 'it applies',
  clear: 'it does not apply',
  unknown: 'it is not known yet whether it applies',
} as const;

function hangsOn({ answers, scores, checks }: RuleView, { rubric }: Report, signs: Signs): readonly string[] {
  return [
    ...answers.map((each) => `Now: ${each.question}: ${each.ask} ${answerInWords(each, rubric)}.`),
    ...scores.map(({ title, score }) =>
      score === undefined
        ? `Now: ${title} is not scored.`
        : `Now: ${title} scores ${twoDecimals(score, { ...signs, dash: ' to ' })}.`,
    ),
    ...checks
      .filter(({ state }) => state === 'contradicted')
      .map(({ id }) => `Your check ${id} found otherwise, so it is not ruled out.`),
  ];
}

function effect({ kind, atMost }: Pick<Reader, 'kind' | 'atMost'>): string {
  if (kind === 'knockout') return 'STOP, whatever the score, if';
  return kind === 'cap' ? `at most ${verdictWord(atMost ?? '')} if` : 'said if';
}

function reasonOf({ kind, says }: Pick<Reader, 'kind' | 'says'>): string {
  return kind === 'warning' ? `It says: ${says}` : `Why: ${says}`;
}

function markOf(state: RuleView['state']): Mark {
  if (state === 'clear') return 'good';
  return state === 'hit' ? 'poor' : 'unknown';
}

function stateWord(state: RuleView['state']): string {
  return { hit: 'Applies', clear: 'Clear', unknown: 'Unknown' }[state];
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
