import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BUILT_IN_IDS } from '../support/built-in-ids.js';
import { userPage } from '../support/user-pages.js';
import { packInto, TOOLS } from './packed.js';
import { EXAMPLES, ROOT, runBin, runProgram } from './run-bin.js';

const VENDOR = join(EXAMPLES, 'vendor-exam.yaml');
const CONSUMER = readFileSync(new URL('../support/consumer.mts', import.meta.url), 'utf8');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'credcheck-library-'));
  packInto(folder);
  mkdirSync(join(folder, 'node_modules'));
  renameSync(join(folder, 'package'), join(folder, 'node_modules/credcheck'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a script in a folder in which there is nothing but the package. */
function runScript(name: string, text: string, ...words: readonly string[]) {
  writeFileSync(join(folder, name), text);
  return runProgram(process.execPath, [name, ...words], { cwd: folder });
}

function pageScript(): string {
  const [, script = ''] = /```js\n([\s\S]*?)```/.exec(userPage('docs/library.md')) ?? [];
  return script;
}

function pageOutput(): string {
  const [, output = ''] = /```text\n([\s\S]*?)```/.exec(userPage('docs/library.md')) ?? [];
  return output;
}

describe('the library, unpacked beside nothing else', () => {
  it('gives the same JSON and Markdown as the program, byte for byte', async () => {
    const script = `
      import { readFileSync } from 'node:fs';
      import { builtInRubric, evaluate, readAnswers, toJson, toMarkdown } from 'credcheck';
      const rubric = await builtInRubric('micro-credential');
      const text = readFileSync(process.argv[2], 'utf8');
      const checked = await readAnswers(rubric.value, text, { asOf: '2026-11-22' });
      const report = evaluate(checked.value);
      process.stdout.write(JSON.stringify([toJson(report.value), toMarkdown(report.value)]));`;
    const { code, stdout, stderr } = await runScript('same.mjs', script, VENDOR);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const [json, markdown] = await Promise.all(
      ['json', 'markdown'].map((format) =>
        runBin(['evaluate', VENDOR, '-f', format, '--as-of', '2026-11-22']),
      ),
    );
    expect(JSON.parse(stdout)).toEqual([json?.stdout, markdown?.stdout]);
    expect(json?.stdout).toContain('"id": "cloud-practitioner"');
  });

  it('has the built-in rubrics exactly as their files are', async () => {
    const script = `
      import assert from 'node:assert/strict';
      import { readFileSync } from 'node:fs';
      import { builtInRubric, loadRubric } from 'credcheck';
      for (const id of ${JSON.stringify(BUILT_IN_IDS)}) {
        const text = readFileSync(\`node_modules/credcheck/rubrics/\${id}/rubric.yaml\`, 'utf8');
        const [builtIn, loaded] = [await builtInRubric(id), await loadRubric(text)];
        assert(loaded.ok);
        const { canonical, ...asBuilt } = loaded.value;
        assert.deepEqual(builtIn, JSON.parse(JSON.stringify({ ok: true, value: asBuilt })));
        console.log(builtIn.value.stamp.id);
      }`;
    const { code, stdout, stderr } = await runScript('built-in.mjs', script);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toBe(BUILT_IN_IDS.map((id) => `${id}\n`).join(''));
  });

  it('can be had from CommonJS, and gives away none of its insides', async () => {
    const script = `
      console.log(Object.keys(require('credcheck')).join());
      try { require('credcheck/dist/main.cjs'); } catch (error) { console.log(error.code); }`;
    const { code, stdout } = await runScript('common.cjs', script);
    expect(code).toBe(0);
    expect(stdout.split('\n')).toEqual([
      'builtInRubric,evaluate,explain,loadRubric,readAnswers,toJson,toMarkdown,toSentence',
      'ERR_PACKAGE_PATH_NOT_EXPORTED',
      '',
    ]);
  });

  it('does what docs/library.md says', async () => {
    const { code, stdout, stderr } = await runScript('readme.mjs', pageScript());
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).not.toBe('');
    expect(stdout).toBe(pageOutput());
  });

  it('has types that hold what its documentation says, and refuse what it does not', async () => {
    writeFileSync(join(folder, 'consumer.mts'), CONSUMER);
    writeFileSync(join(folder, 'readme.mts'), pageScript());
    const compilerOptions = {
      ...{ module: 'nodenext', target: 'es2023', lib: ['es2023'], strict: true, noEmit: true },
      ...{ skipLibCheck: false, types: ['node'], typeRoots: [join(ROOT, 'node_modules/@types')] },
    };
    const files = ['consumer.mts', 'readme.mts'];
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
    const checked = await runProgram(join(TOOLS, 'tsc'), ['-p', folder, '--pretty', 'false'], {
      cwd: folder,
    });
    expect(checked).toMatchObject({ code: 0, stdout: '' });
  });
});
