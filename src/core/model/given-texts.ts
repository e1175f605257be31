import type { Rubric } from './rubric.js';
import { type Translation, textKey, textsIn } from './rubric-texts.js';

/** The texts of a translation of one rubric that are as good for another: where both say the same. */
export function sharedTexts(rubric: Rubric, base: Rubric, translation: Translation): Translation {
  const original = new Map(textsIn(base).map(({ path, text }) => [textKey(path), text]));
  const shared = textsIn(rubric).flatMap(({ path, text }): readonly [string, string][] => {
    const said = original.get(textKey(path)) === text ? translation.get(textKey(path)) : undefined;
    return said === undefined ? [] : [[textKey(path), said]];
  });
  return new Map(shared);
}

/** Texts that a rubric may have by default. */
type Defaults = Readonly<Record<'disclaimer' | 'yes' | 'no', string>>;

/** What a rubric has by default, in other words. */
export function defaultTexts(rubric: Rubric, defaults: Defaults, words: Defaults): Translation {
  const found = textsIn(rubric).flatMap(({ path, text }): readonly [string, string][] => {
    const [, , options, value] = path;
    const name = path[0] === 'disclaimer' ? 'disclaimer' : options === 'options' ? value : undefined;
    const isDefault = (name === 'disclaimer' || name === 'yes' || name === 'no') && text === defaults[name];
    return isDefault ? [[textKey(path), words[name]]] : [];
  });
  return new Map(found);
}
