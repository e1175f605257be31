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
    for (const name of ['./small.yaml', 'digital-badge']) {
      const { rubric, translated } = accepted(await loadNamedRubric(ports, name));
      expect(translated ?? rubric).toEqual(rubric);
    }
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

describe('a rubric that extends others', () => {
  const BASE_TEXTS = `${SPANISH}questions:\n  task: {ask: ¿Qué es lo más difícil?}\ncriteria:\n  proof: {title: Prueba, why: Porque sí.}\n`;
  const OWN = `credcheck: 1
id: ours
version: 1.0.0
title: Ours
extends: [./small.yaml]
criteria:
  - {id: proof, title: Our proof}
`;
  const FILES = { 'small.yaml': SMALL_RUBRIC, 'small.es.yaml': BASE_TEXTS, 'ours.yaml': OWN };
  const spanishOf = async (files: Readonly<Record<string, string>>, name = './ours.yaml') =>
    accepted(await loadNamedRubric(worldWith({ files, language: 'es' }).ports, name)).translated;
  const proofIn = (rubric: Awaited<ReturnType<typeof spanishOf>>) => rubric?.criteria[0];

  it('is said in the words of their translations where it leaves them as they are', async () => {
    const found = await spanishOf(FILES);
    expect(found?.title).toBe('Ours');
    expect(proofIn(found)).toMatchObject({ title: 'Our proof', why: 'Porque sí.' });
    expect(proofIn(found)?.questions[0]?.ask).toBe('¿Qué es lo más difícil?');
  });

  it('is said in its own words first', async () => {
    const own =
      'credcheck: 1\nkind: translation\nrubric: ours\ntitle: La nuestra\ncriteria:\n  proof: {why: Por esto.}\n';
    const found = await spanishOf({ ...FILES, 'ours.es.yaml': own });
    expect(found?.title).toBe('La nuestra');
    expect(proofIn(found)?.why).toBe('Por esto.');
  });

  it('has them over several steps, and from what comes with credcheck', async () => {
    const far = OWN.replace('./small.yaml', './ours.yaml').replace('id: ours', 'id: far');
    expect(proofIn(await spanishOf({ ...FILES, 'far.yaml': far }, './far.yaml'))?.why).toBe('Porque sí.');
    const shipped =
      'credcheck: 1\nid: mine\nversion: 1.0.0\ntitle: Mine\nextends: [micro-credential]\nbands:\n  - {id: weak, title: Too weak}\n';
    expect(
      (await spanishOf({ 'mine.yaml': shipped }, './mine.yaml'))?.bands.map(({ title }) => title),
    ).toEqual(['Vale la pena pagarla', 'Prometedora, con un pero', 'Too weak', 'Mejor déjala']);
    expect((await spanishOf({}, 'traditional-certificate'))?.bands[1]?.title).toBe(
      'Prometedora, con un pero',
    );
  });

  it('reads the texts of each base once, however many ways lead to it', async () => {
    const layers = Array.from({ length: 3 }, (_, at) => {
      const bases = at === 0 ? './small.yaml' : `./a${at - 1}.yaml, ./b${at - 1}.yaml`;
      const own = OWN.replace('./small.yaml', bases);
      return ['a', 'b'].map((side) => [`${side}${at}.yaml`, own.replace('id: ours', `id: ${side}${at}`)]);
    });
    const top = OWN.replace('./small.yaml', './a2.yaml, ./b2.yaml');
    const files = { ...FILES, ...Object.fromEntries(layers.flat()), 'ours.yaml': top };
    const { ports } = worldWith({ files, language: 'es' });
    const read: string[] = [];
    const readText: typeof ports.files.readText = (name, cap) => {
      read.push(name);
      return ports.files.readText(name, cap);
    };
    const watched = { ...ports, files: { ...ports.files, readText } };
    const { translated } = accepted(await loadNamedRubric(watched, './ours.yaml'));
    expect(proofIn(translated)?.why).toBe('Porque sí.');
    expect(read.filter((name) => name.endsWith('small.es.yaml'))).toHaveLength(1);
  });

  it('lacks in lint only what neither it nor they have', async () => {
    const own = 'credcheck: 1\nkind: translation\nrubric: ours\ntitle: La nuestra\n';
    const files = { ...FILES, 'ours.es.yaml': own };
    const { stdout } = await run(['rubric', 'lint', './ours.yaml', '-f', 'json'], worldWith({ files }));
    const missing = stdout.match(/"message": ".*"/g)?.join() ?? '';
    expect(stdout).toContain('missing-translation');
    expect(missing).toContain('criteria.proof.title');
    expect(missing).not.toContain('criteria.proof.why');
    expect(missing).not.toContain('questions.task.ask');
  });

  it('is said so too where answers name it', async () => {
    const files = {
      'in/ours.yaml': OWN,
      'in/small.yaml': SMALL_RUBRIC,
      'in/small.es.yaml': BASE_TEXTS,
      'in/a.yaml': 'credcheck: 1\nrubric: {path: ./ours.yaml}\ncandidate: {name: A}\nanswers: {}\n',
    };
    const shown = async (all: Readonly<Record<string, string>>) =>
      (await run(['evaluate', 'in/a.yaml', '--full'], worldWith({ files: all, language: 'es' }))).stdout;
    expect(await shown(files)).toContain('¿Qué es lo más difícil?');
  });
});

describe('the disclaimer that a rubric has by default', () => {
  const PLAIN = SMALL_RUBRIC.replace(/^disclaimer:.*\n/m, '');

  it('is in the language of the screen, and in English in data', async () => {
    const files = { 'plain.yaml': PLAIN };
    const loaded = accepted(
      await loadNamedRubric(worldWith({ files, language: 'es' }).ports, './plain.yaml'),
    );
    expect(loaded.rubric.disclaimer).toBe('General information, not personalised financial advice.');
  });
});
