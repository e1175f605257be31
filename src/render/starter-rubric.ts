import { STARTER, type StarterCriterion } from '../words/en/starter-rubric.js';
import { yamlText } from './yaml-text.js';

/** What a person says of a rubric before it is written. */
export interface StarterPlan {
  readonly id: string;
  readonly title: string;
  /** The most important first. */
  readonly criteria: readonly StarterCriterion[];
}

/** The commands named in the first lines, ready to type. */
export interface StarterCommands {
  readonly lint: string;
  readonly test: string;
  /** Writes the schema that editors look for. */
  readonly schema: string;
}

const LONGEST_ID = 50;

/** An id made of words, or undefined if they have no letters for one. */
export function idFrom(words: string): string | undefined {
  const plain = words.normalize('NFD').toLowerCase().replaceAll(/\p{M}/gu, '');
  const id = plain
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+/, '')
    .slice(0, LONGEST_ID)
    .replace(/-$/, '');
  return id === '' ? undefined : id;
}

/** A whole rubric to begin with: it has tests that reach all of it, and nothing that lint would find. */
export function starterRubric(plan: StarterPlan, commands: StarterCommands): string {
  const criteria = withIds(plan.criteria);
  const { page, disclaimer, summary, strong, promising, skip, beside, cost } = STARTER;
  const language = STARTER.language === '' ? '' : `language: ${STARTER.language}\n`;
  return `${head(plan, summary, commands)}${language}disclaimer: ${yamlText(disclaimer)}
bands:
  - {id: strong, from: 70, title: ${yamlText(strong)}, action: pay}
  - {id: promising, from: 40, title: ${yamlText(promising)}, action: pair, then: [${yamlText(beside)}]}
  - {id: skip, from: 0, title: ${yamlText(skip)}, action: leave}
pages:
  - {id: official, title: ${yamlText(page.title)}, find: ${yamlText(page.find)}}
scales:
  level:
${options()}profile:
  - {id: over-limit, ask: ${yamlText(cost.ask)}, type: yes-no, page: official}
criteria:
${criteria.map(criterion).join('')}knockouts:
  - {id: too-dear, when: {question: over-limit, is: "yes"}, because: ${yamlText(cost.because)}}
tests:
${tests(criteria.map(({ id }) => id))}`;
}

/** A rubric that changes another one, with hints on how. */
export function changedRubric(
  plan: Omit<StarterPlan, 'criteria'>,
  base: string,
  commands: StarterCommands,
): string {
  const { summary, hints } = STARTER.from;
  return `${head(plan, summary(base), commands)}extends: [${base}]
${hints.map((line) => `# ${line}\n`).join('')}tests:
${test(STARTER.tests.open, '', 'firm: false')}`;
}

function head(
  { id, title }: Omit<StarterPlan, 'criteria'>,
  summary: string,
  { lint, test, schema }: StarterCommands,
): string {
  return `# yaml-language-server: $schema=rubric-1.schema.json
${STARTER.intro(lint, test, schema)
  .map((line) => `# ${line}\n`)
  .join('')}credcheck: 1
id: ${id}
version: 1.0.0
title: ${yamlText(title)}
summary: ${yamlText(summary)}
`;
}

function withIds(
  criteria: readonly StarterCriterion[],
): readonly (StarterCriterion & { id: string; weight: number })[] {
  return criteria.map((each, index) => {
    const id = idFrom(each.title);
    const isTaken = criteria.slice(0, index).some(({ title }) => idFrom(title) === id);
    const own = id === undefined || isTaken ? `criterion-${index + 1}` : id;
    return { ...each, id: own, weight: criteria.length - index };
  });
}

function options(): string {
  const scores = { clearly: 1, partly: 0.5, no: 0 } as const;
  return Object.entries(STARTER.options)
    .map(([value, [label, hint]]) => {
      const score = scores[value === 'clearly' || value === 'partly' ? value : 'no'];
      return `    - {value: "${value}", label: ${yamlText(label)}, score: ${score}, hint: ${yamlText(hint)}}\n`;
    })
    .join('');
}

function criterion({ id, title, weight, ask, why }: ReturnType<typeof withIds>[number]): string {
  return `  - id: ${id}
    title: ${yamlText(title)}
    weight: ${weight}
    why: ${yamlText(why)}
    questions:
      - {id: ${id}-level, ask: ${yamlText(ask)}, type: choice, scale: level, page: official}
`;
}

function tests(ids: readonly string[]): string {
  const { best, middle, worst, open, limit } = STARTER.tests;
  const all = (value: string, limited: string): string =>
    [`over-limit: "${limited}"`, ...ids.map((id) => `${id}-level: "${value}"`)].join(', ');
  return [
    test(best, all('clearly', 'no'), 'verdict: strong, score: {at-least: 100}'),
    test(middle, all('partly', 'no'), 'verdict: promising'),
    test(worst, all('no', 'no'), 'verdict: skip'),
    test(limit, all('clearly', 'yes'), 'verdict: stop'),
    test(open, '', 'firm: false'),
  ].join('');
}

function test(name: string, answers: string, expect: string): string {
  return `  - name: ${yamlText(name)}
    answers: {${answers}}
    expect: {${expect}}
`;
}
