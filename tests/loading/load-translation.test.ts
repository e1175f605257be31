import { describe, expect, it } from 'vitest';
import { loadNamedRubric } from '../../src/loading/load-rubric.js';
import { exampleText, run, worldWith } from '../support/fake-ports.js';
import { accepted } from '../support/outcomes.js';
import { SMALL_RUBRIC } from '../support/small-rubric.js';

const SPANISH = 'credcheck: 1\nkind: translation\nrubric: small\ntitle: La pequeña\n';

describe('a rubric in another language', () => {
  it('has the texts of the file beside it for people, and its own identity and data', async () => {
    const files = { 'own/small.yaml': SMALL_RUBRIC, 'own/small.es.yaml': SPANISH };
    const load = async (language: 'en' | 'es') =>
      accepted(await loadNamedRubric(worldWith({ files, language }).ports, './own/small.yaml'));
    const english = await load('en');
    expect(english.translated).toBeUndefined();
    expect(await load('es')).toMatchObject({
      ...english,
      translated: { title: 'La pequeña', language: 'es' },
    });
  });

  it('stays as it is where there is no such file', async () => {
    const { ports } = worldWith({ files: { 'small.yaml': SMALL_RUBRIC }, language: 'es' });
    expect(accepted(await loadNamedRubric(ports, './small.yaml')).translated).toBeUndefined();
    expect(accepted(await loadNamedRubric(ports, 'traditional-certificate')).translated).toBeUndefined();
  });

  it('is refused where that file is wrong', async () => {
    const files = { 'small.yaml': SMALL_RUBRIC, 'small.es.yaml': `${SPANISH}titles: a\n` };
    const { code, stderr } = await run(
      ['rubric', 'show', './small.yaml'],
      worldWith({ files, language: 'es' }),
    );
    expect(code).toBe(2);
    expect(stderr).toContain('small.es.yaml:5:1');
    expect(stderr).toContain('did you mean "title"?');
  });

  it.each([
    ['evaluate', 'a.yaml'],
    ['checklist', 'a.yaml'],
    ['explain', 'a.yaml', 'hardest-task'],
  ])('is shown by %s on a screen, and its JSON is the same', async (...words) => {
    const files = { 'a.yaml': await exampleText('vendor-exam') };
    const shown = async (language: 'en' | 'es', ...more: readonly string[]) =>
      (await run([...words, ...more], worldWith({ files, language }))).stdout;
    expect(await shown('es')).toMatch(/examen|Condiciones/);
    expect(await shown('es', '-f', 'json')).toBe(await shown('en', '-f', 'json'));
  });

  it('is written in both languages by one run, for programs and for people', async () => {
    const world = worldWith({ files: { 'a.yaml': await exampleText('vendor-exam') }, language: 'es' });
    await run(['evaluate', 'a.yaml', '--report', 'json=a.json', '--report', 'markdown=a.md'], world);
    expect(world.files.get('a.md')).toContain('¿Puedes publicar lo que hiciste?');
    expect(world.files.get('a.json')).toContain('Issuer recognition');
  });

  it('is linted with its translation', async () => {
    const files = { 'small.yaml': SMALL_RUBRIC, 'small.es.yaml': SPANISH };
    const { stdout } = await run(['rubric', 'lint', './small.yaml', '-f', 'json'], worldWith({ files }));
    expect(stdout).toContain('missing-translation');
    const own = await run(['rubric', 'lint', 'micro-credential', '-f', 'json'], worldWith());
    expect(own.stdout).not.toContain('missing-translation');
  });
});
