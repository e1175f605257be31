import { roundOnce } from '../../../core/model/round.js';
import {
  allQuestions,
  type Criterion,
  type Question,
  type Rubric,
  type RubricRef,
} from '../../../core/model/rubric.js';
import { type Page, pageFor } from '../../../terminal/page.js';
import type { RenderOptions } from '../../../terminal/render-options.js';
import { apart, hanging, padLeft, padRight, widthOf, wrapped } from '../../../terminal/text.js';
import { conditionWords } from '../../../words/en/condition-words.js';
import { counted, verdictWord } from '../../../words/en/phrases.js';
import { OUTLINE } from '../../../words/en/rubric-outline.js';
import { screenOfBlocks } from '../../blocks.js';

const NAMES = 22;

/** The questions, weights and rules of a rubric, ready for layout. */
export function rubricOutline(rubric: Rubric, stamp: RubricRef): (options: RenderOptions) => string {
  return (options) => {
    const page = pageFor(options);
    const blocks = [
      head(rubric, stamp, page),
      bands(rubric, page),
      block(
        'Asked first, without points',
        rubric.profile.flatMap((each) => questionLines(each, '', page)),
        page,
      ),
      ...rubric.criteria.map((each) => criterionLines(each, totalOf(rubric), page)),
      ...rules(rubric, page),
    ];
    return screenOfBlocks(blocks);
  };
}

function head(rubric: Rubric, { sha256 }: RubricRef, { width, paint }: Page): readonly string[] {
  const size = `${counted(allQuestions(rubric).length, 'question')} in ${counted(rubric.criteria.length, 'criterion', 'criteria')}`;
  return [
    ...wrapped(rubric.title, width).map(paint.strong),
    ...wrapped(`${rubric.id} ${rubric.version}, ${size}`, width),
    ...wrapped(`sha256 ${sha256}`, width).map(paint.faint),
    ...(rubric.summary === undefined ? [] : wrapped(rubric.summary, width)),
  ];
}

function bands({ bands }: Rubric, page: Page): readonly string[] {
  const rows = bands.flatMap(({ id, from, title }) =>
    hanging(`  ${padLeft(String(from), 3)}  `, `${verdictWord(id)}: ${title}`, page.width),
  );
  return block(OUTLINE.bands, rows, page);
}

function criterionLines(
  { title, weight, questions }: Criterion,
  total: number,
  page: Page,
): readonly string[] {
  const [first = '', ...more] = apart(title, `weight ${weight} of ${total}`, page.width);
  return [
    page.paint.strong(first),
    ...more,
    ...questions.flatMap((each) =>
      questionLines(each, each.type === 'text' ? '' : String(each.weight), page),
    ),
  ];
}

/** The weight of a question counts inside its criterion. */
function questionLines({ id, ask, when }: Question, weight: string, page: Page): readonly string[] {
  const condition = when === undefined ? '' : ` (only if ${conditionWords(when)})`;
  return entry(id, ask + condition, page, weight === '' ? '' : `${padLeft(weight, 3)}  `);
}

function rules({ knockouts, caps, warnings, checks }: Rubric, page: Page): readonly (readonly string[])[] {
  const overruling = [
    ...knockouts.map(({ id, when }) => [id, `STOP if ${conditionWords(when)}`] as const),
    ...caps.map(
      ({ id, when, atMost }) => [id, `at most ${verdictWord(atMost)} if ${conditionWords(when)}`] as const,
    ),
  ];
  const said = warnings.map(({ id, when }) => [id, `if ${conditionWords(when)}`] as const);
  const open = checks.map((check) => [check.id, check.open] as const);
  return [
    block(OUTLINE.overruling, entries(overruling, page), page),
    block('Warnings', entries(said, page), page),
    block(OUTLINE.checks, entries(open, page), page),
  ];
}

function entries(rows: readonly (readonly [name: string, text: string])[], page: Page): readonly string[] {
  return rows.flatMap(([name, text]) => entry(name, text, page));
}

function block(heading: string, lines: readonly string[], { paint }: Page): readonly string[] {
  return lines.length === 0 ? [] : [paint.strong(heading), ...lines];
}

/** A name with its text beside it, or below if the name is long; `column` is shown before the text. */
function entry(name: string, text: string, { width }: Page, column = ''): readonly string[] {
  const indent = ' '.repeat(NAMES + 4);
  return widthOf(name) <= NAMES
    ? hanging(`  ${padRight(name, NAMES)}  ${column}`, text, width)
    : [`  ${name}`, ...hanging(indent + column, text, width)];
}

function totalOf({ criteria }: Rubric): number {
  return roundOnce(criteria.reduce((sum, { weight }) => sum + weight, 0));
}
