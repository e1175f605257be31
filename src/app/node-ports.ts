import { readFileSync } from 'node:fs';
import { basename, isAbsolute, join, relative } from 'node:path';
import process from 'node:process';
import { runningSha256, sha256 } from '../adapters/node-digest.js';
import { nodeDrafts } from '../adapters/node-drafts.js';
import { nodeFiles } from '../adapters/node-files.js';
import { inflate } from '../adapters/node-inflate.js';
import { isFileOrPipe, isTerminal } from '../adapters/open-descriptor.js';
import { packageRubrics } from '../adapters/package-rubrics.js';
import { isOn, processOutput } from '../adapters/process-output.js';
import { stopSignal } from '../adapters/stop-signal.js';
import { systemClock } from '../adapters/system-clock.js';
import { PACKAGE_ROOT } from '../package-root.js';
import type { Environment, Ports } from '../ports/ports.js';
import { shellQuoted } from '../words/shell-quoted.js';
import type { ChosenLanguage } from './choose-language.js';

type Spoken = Pick<ChosenLanguage, 'language' | 'isByFlagOnly'>;

/** Creates the ports of this process from its environment, its streams and the files of the package. */
export function nodePorts(
  { language, isByFlagOnly }: Spoken = { language: 'en', isByFlagOnly: false },
): Ports {
  const { env } = process;
  const called = calledAs(process.argv[1] ?? '');
  const files = nodeFiles();
  return {
    version: packageVersion(),
    language,
    calledAs: isByFlagOnly ? `${called} --lang ${language}` : called,
    calledInData: called,
    environment: environmentOf(env),
    files,
    clock: systemClock(),
    digest: sha256,
    startDigest: runningSha256,
    inflate,
    signatures: async () => (await import('../adapters/jose-signatures.js')).joseSignatures,
    get drafts() {
      return nodeDrafts(stateFolder(env.XDG_STATE_HOME ?? ''));
    },
    builtInRubrics: packageRubrics(
      { sources: new URL('rubrics/', PACKAGE_ROOT), compiled: new URL('dist/rubrics/', PACKAGE_ROOT) },
      files,
    ),
    output: (colour) => processOutput({ colour, env }),
    stopSignal,
    threads: {
      start: async (count, settings) => {
        const { startThreads } = await import('../adapters/worker-threads.js');
        return startThreads(new URL('dist/batch-worker.cjs', PACKAGE_ROOT), count, settings);
      },
    },
    prompter: async ({ stderr }, style) => {
      if (style === 'lines') {
        const { linePrompter } = await import('../prompts/lines/line-prompter.js');
        return linePrompter(process.stdin, stderr);
      }
      const { inquirerPrompter } = await import('../prompts/inquirer/inquirer-prompter.js');
      const terminal = {
        input: process.stdin,
        output: process.stderr,
        rows: () => process.stderr.rows || 24,
        columns: () => process.stderr.columns || 80,
      };
      return inquirerPrompter(terminal, stderr);
    },
  };
}

/** The bare name if it was found on the PATH; otherwise a command that runs this very file. */
function calledAs(script: string): string {
  if (basename(script) === 'credcheck') return 'credcheck';
  return `node ${shellQuoted(relative(process.cwd(), script) || script)}`;
}

function environmentOf(env: NodeJS.ProcessEnv): Environment {
  const silencer = (['CREDCHECK_NO_INPUT', 'CI'] as const).find((name) => isOn(env[name]));
  return {
    stdinIsTerminal: isTerminal(0),
    stdinHasText: isFileOrPipe(0),
    ...(silencer && { promptsForbiddenBy: silencer }),
    ...((isOn(env.ACCESSIBLE) || env.TERM === 'dumb') && { promptStyle: 'lines' }),
    ...(env.CREDCHECK_RUBRIC && { rubric: env.CREDCHECK_RUBRIC }),
    ...(env.CREDCHECK_FORMAT && { format: env.CREDCHECK_FORMAT }),
    ...(env.GITHUB_STEP_SUMMARY && { stepSummary: env.GITHUB_STEP_SUMMARY }),
  };
}

/** A relative path would depend on the current folder: the specification says to ignore it. */
function stateFolder(named: string): string {
  return isAbsolute(named) ? named : join(homeFolder(), '.local', 'state');
}

/** The library that knows it is loaded only if there may be a draft. */
function homeFolder(): string {
  return process.getBuiltinModule('node:os').homedir();
}

function packageVersion(): string {
  const about: { version: string } = JSON.parse(readFileSync(new URL('package.json', PACKAGE_ROOT), 'utf8'));
  return about.version;
}
