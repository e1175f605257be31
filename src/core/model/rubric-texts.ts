import { isPercentage } from './domain.js';
import type { Band, Criterion, Option, Question, Rubric, VerifyItem } from './rubric.js';
import type { ActionWords, Dimension, FactPage } from './rubric-parts.js';

/** The keys by which a file of translations names one text: ids, and keys of a rubric file; numbers where it has a list. */
export type TextPath = readonly (string | number)[];

/** What to put in the place of a text. */
type Say = (path: TextPath, text: string) => string;

/** The same rubric with other texts: `say` is asked about each, in the order of a rubric file. */
function withTexts(rubric: Rubric, say: Say): Rubric {
  const paired = rubric.pages.map(
    (page) => [page.title, pageWith(page, under(say, 'pages', page.id))] as const,
  );
  const titles = new Map(paired.map(([title, page]) => [title, page.title]));
  const items = (all: readonly VerifyItem[]): readonly VerifyItem[] =>
    all.map((item) => itemWith(item, titles, under(say, 'checks', item.id)));
  const questions = (all: readonly Question[]): readonly Question[] =>
    all.map((question) => questionWith(question, items, under(say, 'questions', question.id)));
  return {
    ...rubric,
    title: say(['title'], rubric.title),
    ...(rubric.summary !== undefined && { summary: say(['summary'], rubric.summary) }),
    disclaimer: say(['disclaimer'], rubric.disclaimer),
    bands: rubric.bands.map((band) => bandWith(band, under(say, 'bands', band.id))),
    ...(rubric.actionWords !== undefined && {
      actionWords: actionWordsWith(rubric.actionWords, under(say, 'action-words')),
    }),
    pages: paired.map(([, page]) => page),
    ...(rubric.dimensions !== undefined && {
      dimensions: rubric.dimensions.map((each) => dimensionWith(each, under(say, 'dimensions', each.id))),
    }),
    ...(rubric.both !== undefined && {
      both: { ...rubric.both, say: say(['both', 'say'], rubric.both.say) },
    }),
    profile: questions(rubric.profile),
    criteria: rubric.criteria.map((criterion) => ({
      ...criterionWith(criterion, under(say, 'criteria', criterion.id)),
      questions: questions(criterion.questions),
    })),
    knockouts: rubric.knockouts.map((rule) => ({
      ...rule,
      because: say(['knockouts', rule.id], rule.because),
      verify: items(rule.verify),
    })),
    caps: rubric.caps.map((rule) => ({ ...rule, because: say(['caps', rule.id], rule.because) })),
    warnings: rubric.warnings.map((rule) => ({ ...rule, say: say(['warnings', rule.id], rule.say) })),
    checks: items(rubric.checks),
  };
}

/** The place of every text of a rubric that can be translated, in the order of a rubric file. */
export function textPaths(rubric: Rubric): readonly TextPath[] {
  return textsIn(rubric).map(({ path }) => path);
}

/** Every text of a rubric that can be translated, with its place. */
export function textsIn(rubric: Rubric): readonly { readonly path: TextPath; readonly text: string }[] {
  const found: { readonly path: TextPath; readonly text: string }[] = [];
  withTexts(rubric, (path, text) => {
    found.push({ path, text });
    return text;
  });
  return found;
}

/** Texts in another language, by `textKey`. */
export type Translation = ReadonlyMap<string, string>;

/** Texts in the order of `textPaths`, null where there is none: the short form of a translation. */
export type TextList = readonly (string | null)[];

/** The short form of a translation of a rubric. */
export function toTextList(rubric: Rubric, translation: Translation): TextList {
  return textPaths(rubric).map((path) => translation.get(textKey(path)) ?? null);
}

/** The translation of a rubric from its short form. */
export function fromTextList(rubric: Rubric, texts: TextList): Translation {
  const pairs = textPaths(rubric).map((path, at) => [textKey(path), texts[at]] as const);
  return new Map(pairs.flatMap(([key, text]) => (typeof text === 'string' ? [[key, text] as const] : [])));
}

/** A path as one word. */
export function textKey(path: TextPath): string {
  return path.join('\n');
}

/** The same rubric in another language, as far as there are texts in it. */
export function translated(rubric: Rubric, translation: Translation): Rubric {
  return withTexts(rubric, (path, text) => translation.get(textKey(path)) ?? text);
}

function under(say: Say, ...folder: TextPath): Say {
  return (path, text) => say([...folder, ...path], text);
}

function pageWith(page: FactPage, say: Say): FactPage {
  return { ...page, title: say(['title'], page.title), find: say(['find'], page.find) };
}

function bandWith(band: Band, say: Say): Band {
  return {
    ...band,
    title: say(['title'], band.title),
    ...(band.advice !== undefined && { advice: say(['advice'], band.advice) }),
    // biome-ignore lint/suspicious/noThenProperty: it is a key of rubrics, and no value here is awaited
    then: band.then.map((step, at) => say(['then', at], step)),
  };
}

function actionWordsWith({ pay, pair, leave, wait }: ActionWords, say: Say): ActionWords {
  return {
    pay: say(['pay'], pay),
    pair: say(['pair'], pair),
    leave: say(['leave'], leave),
    wait: say(['wait'], wait),
  };
}

function dimensionWith(dimension: Dimension, say: Say): Dimension {
  const { words, claim, check } = dimension;
  return {
    ...dimension,
    title: say(['title'], dimension.title),
    ...(words !== undefined && {
      words: words.map((each) => ({
        ...each,
        ...(each.before !== undefined && { before: say(['words', each.question, 'before'], each.before) }),
        ...(each.after !== undefined && { after: say(['words', each.question, 'after'], each.after) }),
      })),
    }),
    ...(claim !== undefined && { claim: say(['claim'], claim) }),
    ...(check !== undefined && { check: say(['check'], check) }),
  };
}

function criterionWith(criterion: Criterion, say: Say): Criterion {
  return {
    ...criterion,
    title: say(['title'], criterion.title),
    ...(criterion.why !== undefined && { why: say(['why'], criterion.why) }),
  };
}

/** Without a text of its own an item is opened at its page, which has a title in the other language. */
function itemWith(item: VerifyItem, titles: ReadonlyMap<string, string>, say: Say): VerifyItem {
  const pageTitle = item.page === undefined ? undefined : titles.get(item.open);
  return {
    ...item,
    ...(item.title !== undefined && { title: say(['title'], item.title) }),
    open: pageTitle ?? say(['open'], item.open),
    find: say(['find'], item.find),
    wrongIf: say(['wrong-if'], item.wrongIf),
  };
}

function questionWith(
  question: Question,
  items: (all: readonly VerifyItem[]) => readonly VerifyItem[],
  say: Say,
): Question {
  const { hint, guidance, improve, askProvider } = question;
  const common = {
    ask: say(['ask'], question.ask),
    ...(hint !== undefined && { hint: say(['hint'], hint) }),
    ...(guidance !== undefined && { guidance: say(['guidance'], guidance) }),
    ...(improve !== undefined && { improve: say(['improve'], improve) }),
    ...(askProvider !== undefined && { askProvider: say(['ask-provider'], askProvider) }),
    verify: items(question.verify),
  };
  if ('options' in question) {
    const options = question.options.map((each) => optionWith(each, under(say, 'options', each.value)));
    return { ...question, ...common, options };
  }
  if (question.type !== 'number') return { ...question, ...common };
  const { unit, rough } = question;
  return {
    ...question,
    ...common,
    // A percentage is known by its unit.
    ...(unit !== undefined && !isPercentage(question) && { unit: say(['unit'], unit) }),
    ...(rough !== undefined && {
      rough: rough.map((each, at) => ({ ...each, label: say(['rough', at], each.label) })),
    }),
  };
}

function optionWith(option: Option, say: Say): Option {
  const { hint, because, example } = option;
  return {
    ...option,
    label: say(['label'], option.label),
    ...(hint !== undefined && { hint: say(['hint'], hint) }),
    ...(because !== undefined && { because: say(['because'], because) }),
    ...(example !== undefined && { example: say(['example'], example) }),
  };
}
