import type { RenderOptions } from '../../../terminal/render-options.js';
import { screenFor } from '../../../terminal/screen.js';
import { hanging } from '../../../terminal/text.js';
import { OUTLINE } from '../../../words/en/rubric-outline.js';

/** One rubric in a list. */
export interface RubricRow {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly questions: number;
}

/** Rubrics in a list, ready for layout. */
export function rubricList(rows: readonly RubricRow[]): (options: RenderOptions) => string {
  return (options) => {
    const { width, paint } = screenFor(options);
    const lines = rows.flatMap(({ id, version, title, questions }) => [
      ...hanging('  ', `${id} ${version}, ${OUTLINE.questions(questions)}`, width).map(paint.strong),
      ...hanging('    ', title, width),
    ]);
    return lines.map((line) => `${line}\n`).join('');
  };
}
