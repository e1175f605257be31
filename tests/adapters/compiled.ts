import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { onTestFinished } from 'vitest';

export interface Ended {
  readonly status: number | string | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Makes a folder that is gone again after the test. */
export function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'credcheck-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Compiles the adapters, and what they load, into a folder that the caller removes, so that a process of its own can run them. */
export function compileAdapters(): string {
  const folder = mkdtempSync(join(tmpdir(), 'credcheck-'));
  const adapters = readdirSync('src/adapters', { encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const sources = new Set(adapters.map((name) => `adapters/${name}`));
  for (const source of sources) {
    const compiled = ts.transpileModule(readFileSync(join('src', source), 'utf8'), {
      compilerOptions: {
        target: ts.ScriptTarget.ES2022,
        module: ts.ModuleKind.ESNext,
        verbatimModuleSyntax: true,
      },
    });
    const target = join(folder, source.replace(/\.ts$/, '.js'));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, compiled.outputText);
    for (const { fileName } of ts.preProcessFile(compiled.outputText).importedFiles) {
      if (fileName.startsWith('.')) sources.add(join(dirname(source), fileName.replace(/\.js$/, '.ts')));
    }
  }
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  return folder;
}

/** Runs a shell line in which `$RUN` runs the script with Node. */
export function shell(folder: string, script: string, line: string): Promise<Ended> {
  writeFileSync(join(folder, 'script.js'), script);
  const env = {
    ...process.env,
    NODE: process.execPath,
    RUN: `${process.execPath} ${join(folder, 'script.js')}`,
  };
  return new Promise((resolve) => {
    execFile('bash', ['-c', line], { env, cwd: folder, timeout: 60_000 }, (error, stdout, stderr) => {
      resolve({ status: error === null ? 0 : (error.code ?? error.signal ?? null), stdout, stderr });
    });
  });
}

/** Nothing is forbidden to the superuser, so permission bits cannot be tested as one. */
export const isRoot = process.getuid?.() === 0;
