import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../support/checkout-copy.js';
import { worldWith } from '../support/fake-ports.js';
import { generatedFile } from '../support/generated.js';
import { rubricPage } from '../support/rubric-page.js';

const ids = readdirSync(join(ROOT, 'rubrics'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

/** `UPDATE_DOCS=1 npx vitest run tests/architecture/rubric-pages.test.ts` writes them anew. */
test.each(ids)('rubrics/%s/README.md says what its rubric says today', async (id) => {
  const { rubric } = await worldWith().ports.builtInRubrics.load(id);
  const { found, expected } = generatedFile(`rubrics/${id}/README.md`, rubricPage(rubric));
  expect(found).toBe(expected);
});

test('a page has every question, every weight and every score of its rubric', async () => {
  const { rubric } = await worldWith().ports.builtInRubrics.load('small');
  const page = rubricPage(rubric);
  expect(page).toContain('| Proof | 60 | Employers ask for proof. |\n');
  expect(page).toContain('### Does somebody watch?\n\n`proctored`; asked only if form is exam.\n');
  expect(page).toContain('`task`; ages: unknown again after 90 days.\n');
  expect(page).toContain('| A quiz | `quiz` | 0.4 |\n');
  expect(page).toContain('| An exam | `exam` |\n');
  expect(page).toContain('| percent | Score |\n| --- | --- |\n| 0 | 0 |\n| 100 | 1 |\n');
  expect(page).toContain('- `syllabus`: open the syllabus; find the hardest task; wrong if it is a quiz.\n');
  expect(page).toContain('| `nothing-there` | form is nothing | There is nothing to earn. |\n');
});
