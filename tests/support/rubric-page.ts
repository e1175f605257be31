import type { Curve, Question, Rubric, VerifyItem } from '../../src/core/model/rubric.js';
import { conditionWords } from '../../src/words/en/condition-words.js';

type Lines = readonly string[];

/** The page on one of our own rubrics: everything that decides a score, for readers who do not read YAML. */
export function rubricPage(rubric: Rubric): string {
  const { id, version, title, summary } = rubric;
  const sections: readonly Lines[] = [
    [`# ${title}`, '', `\`${id}\` ${version}. This page is generated from [rubric.yaml](rubric.yaml).`],
    summary === undefined ? [] : [text(summary)],
    [
      'Anchors, scores, weights, bands and ageing limits are proposals. They rest on the sources below and on',
      'judgement, not on a measurement: read them, and change them where your field works differently.',
    ],
    bands(rubric),
    criteria(rubric),
    rubric.profile.length === 0
      ? []
      : ['## Questions that score nothing', '', ...rubric.profile.flatMap(question)],
    ...rubric.criteria.map((criterion) => [
      `## ${text(criterion.title)}, weight ${criterion.weight}`,
      '',
      ...criterion.questions.flatMap(question),
    ]),
    rules('Knock-outs', 'Each of them makes the verdict `stop`.', rubric.knockouts, (each) => each.because),
    rules(
      'Caps',
      'Each of them holds the verdict down.',
      rubric.caps,
      (each) => `at most \`${each.atMost}\`: ${each.because}`,
    ),
    rules('Warnings', 'They are said and never score.', rubric.warnings, (each) => each.say),
    pages(rubric),
    rubric.checks.length === 0 ? [] : ['## Always to check', '', ...rubric.checks.flatMap(check)],
    sources(rubric),
    [text(rubric.disclaimer)],
  ];
  return `${sections
    .map((lines) => lines.join('\n').trim())
    .filter((section) => section !== '')
    .join('\n\n')}\n`;
}

function bands(rubric: Rubric): Lines {
  const rows = rubric.bands.map(({ id, from, title, action, advice = '', then: steps }) => [
    `\`${id}\``,
    `${from}`,
    title,
    action,
    [advice, ...steps].join(' ').trim(),
  ]);
  return ['## Verdicts', '', ...table(['Verdict', 'From', 'In words', 'Action', 'Advice'], rows)];
}

function pages(rubric: Rubric): Lines {
  if (rubric.pages.length === 0) return [];
  const rows = rubric.pages.map(({ id, title, find }) => [`\`${id}\``, title, find]);
  return ['## Where facts are found', '', ...table(['Page', 'In words', 'Look for'], rows)];
}

function criteria(rubric: Rubric): Lines {
  const rows = rubric.criteria.map(({ title, weight, why = '' }) => [title, `${weight}`, why]);
  return ['## Criteria', '', ...table(['Criterion', 'Weight', 'Why an employer cares'], rows)];
}

function question(each: Question): Lines {
  const { id, ask, hint, when, weight, evidence, maxAge, improve, verify } = each;
  const facts = [
    ...(weight === 1 ? [] : [`weighs ${weight} inside its criterion`]),
    ...(when === undefined ? [] : [`asked only if ${conditionWords(when)}`]),
    ...(evidence === 'required' ? ['wants a source'] : []),
    ...(maxAge === undefined ? [] : [`ages: unknown again after ${whole(maxAge)} days`]),
  ];
  return [
    `### ${text(ask)}`,
    '',
    `\`${id}\`${facts.map((fact) => `; ${text(fact)}`).join('')}.${hint === undefined ? '' : ` ${text(hint)}`}`,
    '',
    ...anchors(each),
    ...(improve === undefined ? [] : [`To raise it: ${text(improve)}`, '']),
    ...(verify.length === 0 ? [] : [...verify.flatMap(check), '']),
  ];
}

function anchors(each: Question): Lines {
  switch (each.type) {
    case 'choice':
    case 'yes-no':
    case 'multi': {
      const scored = each.options.some(({ score }) => score !== undefined);
      const rows = each.options.map(({ value, label, score, oneOf, hint }) => [
        `${label}${hint === undefined ? '' : ` (${hint})`}`,
        `\`${value}\``,
        ...(scored ? [oneOf === undefined ? `${score ?? ''}` : `one of ${oneOf.join(', ')}`] : []),
      ]);
      return [...table(['Answer', 'Value', ...(scored ? ['Score'] : [])], rows), ''];
    }
    case 'number':
      return curve(each.unit ?? 'Number', each.curve);
    case 'date':
      return curve('Age in days', each.ageCurve);
    case 'text':
      return [];
  }
}

function curve(head: string, points: Curve | undefined): Lines {
  if (points === undefined) return [];
  const rows = points.map(([x, y]) => [`${whole(x)}`, `${y}`]);
  return [...table([head, 'Score'], rows), '', 'In between, the score lies on the straight line.', ''];
}

function check({ id, title, open, find, wrongIf, maxAge, when }: VerifyItem): Lines {
  const name = title === undefined ? '' : ` ${text(title)}:`;
  const only = when === undefined ? '' : ` Only if ${text(conditionWords(when))}.`;
  const ages = maxAge === undefined ? '' : ` Holds for ${whole(maxAge)} days.`;
  return [
    `- \`${id}\`:${name} open ${text(open)}; find ${text(find)}; wrong if ${text(wrongIf)}.${ages}${only}`,
  ];
}

function rules<Rule extends { readonly id: string; readonly when: Parameters<typeof conditionWords>[0] }>(
  title: string,
  about: string,
  all: readonly Rule[],
  say: (rule: Rule) => string,
): Lines {
  if (all.length === 0) return [];
  const rows = all.map((rule) => [`\`${rule.id}\``, conditionWords(rule.when), say(rule)]);
  return [`## ${title}`, '', about, '', ...table(['Id', 'If', 'Then'], rows)];
}

function sources({ sources: all }: Rubric): Lines {
  if (all.length === 0) return [];
  const lines = all.map(({ title, url }) => (url === undefined ? text(title) : `[${text(title)}](${url})`));
  return ['## Sources', '', ...lines.map((line) => `- ${line}`)];
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): Lines {
  return [heads, heads.map(() => '---'), ...rows.map((row) => row.map(text))].map(
    (cells) => `| ${cells.join(' | ')} |`,
  );
}

/** Our own rubrics are no strangers: their text is only kept on its line and in its cell. */
function text(each: string): string {
  return each.replace(/\s+/g, ' ').trim().replace(/[|<*]/g, '\\$&');
}

function whole(days: number): number {
  return Math.round(days * 100) / 100;
}
