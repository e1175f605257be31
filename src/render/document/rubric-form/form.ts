import type { RubricRef } from '../../../core/model/loaded-rubric.js';
import type { Option, Question, Rubric, VerifyItem } from '../../../core/model/rubric.js';
import { LAYOUT } from '../../../words/en/layout.js';
import { capitalised } from '../../../words/en/phrases.js';
import { FORM } from '../../../words/en/rubric-form.js';
import { linkOrText } from '../addresses.js';
import { type Block, type Page, type Section, section, type Task } from '../model.js';
import { type Numbered, numbered, scoringSections } from './scoring.js';

/** A rubric on paper: a form to tick, what to confirm, and how all of it is scored. */
export function rubricForm(rubric: Rubric, ref: RubricRef): Page {
  const names = numbered(rubric);
  const askedBlocks = (questions: readonly Question[]): readonly Block[] =>
    questions.flatMap((each) => questionBlocks(each, rubric, names));
  return () => ({
    title: [LAYOUT.page, rubric.title],
    sections: [
      headSection(rubric, ref),
      ...section('profile', FORM.profile, askedBlocks(rubric.profile)),
      ...rubric.criteria.flatMap(({ id, title, questions }) =>
        section(`criterion-${id}`, title, askedBlocks(questions)),
      ),
      ...checkSections(rubric, names),
      ...scoringSections(rubric, names),
      ...section('sources', FORM.sources, sourceBlocks(rubric)),
    ],
    disclaimer: rubric.disclaimer,
    conclusion: [],
    headings: 'read',
  });
}

function headSection({ summary, id, version }: Rubric, { sha256 }: RubricRef): Section {
  const lines = FORM.candidate.map((label): Block => ({ kind: 'fact', label, text: FORM.line }));
  return {
    id: 'form',
    heading: FORM.head,
    aside: `${id} ${version}`,
    blocks: [
      ...(summary === undefined ? [] : [{ kind: 'paragraph', text: summary } as const]),
      ...lines,
      { kind: 'paragraph', text: FORM.how },
      { kind: 'paragraph', text: `sha256 ${sha256}`, look: 'faint' },
    ],
  };
}

function questionBlocks(question: Question, rubric: Rubric, names: Numbered): readonly Block[] {
  const { id, ask, hint, guidance, when } = question;
  const page = rubric.pages.find((each) => each.id === question.page);
  const where = [hint, page && `${page.title} (${page.find})`].filter((each) => each !== undefined);
  const facts: readonly (readonly [string, string])[] = [
    ...(when === undefined ? [] : [[FORM.onlyIf, names.clause(when)] as const]),
    ...(where.length === 0 ? [] : [[FORM.hint, where.join(' ')] as const]),
    ...(guidance === undefined ? [] : [[FORM.help, guidance] as const]),
  ];
  return [
    { kind: 'subheading', text: FORM.ask(names.numberOf(id), ask) },
    ...facts.map(([label, text]): Block => ({ kind: 'fact', label, text })),
    ...answerBlocks(question),
    task(FORM.notFound),
    ...(isChecked(question) ? [{ kind: 'paragraph', text: FORM.source } as const] : []),
  ];
}

/** Whether its answer is found somewhere, and is not the person's own to give. */
function isChecked({ evidence, page, verify }: Question): boolean {
  return evidence === 'required' || (evidence === 'optional' && (page !== undefined || verify.length > 0));
}

/** Boxes to tick, or a line to write on. */
function answerBlocks(question: Question): readonly Block[] {
  switch (question.type) {
    case 'number': {
      const { unit, min, max, sample, rough = [] } = question;
      const line = FORM.number(unit, min, max);
      const text = sample === undefined ? line : `${line}; ${FORM.count(sample.atLeast)}`;
      return [
        { kind: 'fact', label: FORM.write.number, text },
        ...rough.map(({ label }) => task(capitalised(label))),
      ];
    }
    case 'date':
    case 'text':
      return [{ kind: 'fact', label: FORM.write[question.type], text: FORM.line }];
    default: {
      const text = question.type === 'multi' ? FORM.tick.several : FORM.tick.one;
      return [{ kind: 'paragraph', text, look: 'faint' }, ...question.options.map(optionTask)];
    }
  }
}

function optionTask({ label, hint, example }: Option): Task {
  const facts = [
    ...(hint === undefined ? [] : [[FORM.help, hint] as const]),
    ...(example === undefined ? [] : [[FORM.example, example] as const]),
  ];
  return { ...task(label), facts };
}

function task(title: string): Task {
  return { kind: 'task', done: false, title, facts: [] };
}

/** The checklist items that can come up, by the page to open. */
function checkSections(rubric: Rubric, names: Numbered): readonly Section[] {
  const items = [
    ...rubric.criteria.flatMap(({ questions }) => questions.flatMap(({ verify }) => verify)),
    ...rubric.profile.flatMap(({ verify }) => verify),
    ...rubric.knockouts.flatMap(({ verify }) => verify),
    ...rubric.checks,
  ];
  const pages = [...new Set(items.map(({ open }) => open))];
  const blocks = pages.flatMap((open): readonly Block[] => [
    { kind: 'subheading', text: open },
    ...items.filter((each) => each.open === open).map((each) => checkTask(each, names)),
  ]);
  return section('checks', FORM.checks, blocks);
}

function checkTask({ title, find, wrongIf, when }: VerifyItem, names: Numbered): Task {
  const facts = [
    ...(when === undefined ? [] : [[FORM.onlyIf, names.clause(when)] as const]),
    ...(title === undefined ? [] : [[FORM.find, find] as const]),
    [FORM.wrongIf, wrongIf] as const,
  ];
  return { kind: 'task', done: false, title: title ?? capitalised(find), facts };
}

function sourceBlocks({ sources }: Rubric): readonly Block[] {
  return sources.map(({ title, url }) => ({
    kind: 'fact',
    label: FORM.origin,
    text: url === undefined ? title : [`${title}: `, ...[linkOrText(url)].flat()],
  }));
}
