import { describe, expect, it } from 'vitest';
import { COMMAND_FORMATS } from '../../../src/cli/command-formats.js';
import { run, worldWith } from '../../support/fake-ports.js';

/** The words offered for the last of some words, without what they mean. */
async function offered(words: readonly string[], world = worldWith()): Promise<readonly string[]> {
  const ran = await run(['complete', 'zsh', '--', ...words], world);
  expect(ran).toMatchObject({ code: 0, stderr: '' });
  return ran.stdout.split('\n').flatMap((line) => line.split('\t')[0] || []);
}

describe('credcheck complete', () => {
  it('offers the commands and what they are for', async () => {
    const { stdout } = await run(['complete', 'bash', '--', ''], worldWith());
    expect(stdout).toContain('evaluate\task questions');
    expect(await offered(['ch'])).toEqual(['checklist']);
    expect(await offered(['rubric', ''])).toContain('lint');
  });

  it('goes on after options before a command', async () => {
    expect(await offered(['--quiet', '-f', 'json', 'ch'])).toEqual(['checklist']);
    expect(await offered(['-f', 'json', 'rubric', '--no-color', 'li'])).toEqual(['list', 'lint']);
    expect(await offered(['--quiet', 'evaluate', '--fail-u'])).toEqual(['--fail-under']);
  });

  it('offers before a command what any of them takes there', async () => {
    expect(await offered(['--rubric', 'micro'])).toEqual(['micro-credential', ':files']);
    expect(await offered(['--quiet', '--rubric=micro'])).toEqual(['--rubric=micro-credential', ':files']);
    const { stdout } = await run(['complete', 'zsh', '--', '--ru'], worldWith());
    expect(stdout).toMatch(/^--rubric\t(?!with answers).+\n$/);
    expect(await offered(['-f', 'ju'])).toEqual(['junit']);
    expect(await offered(['--rubric', 'micro-credential', 'ch'])).toEqual(['checklist']);
    expect(await offered(['--rubric', 'micro-credential', '--fail-under-c'])).toEqual([
      '--fail-under-coverage',
    ]);
  });

  it('goes on after options between rubric and its command, and offers what any of those takes there', async () => {
    expect(await offered(['rubric', '--lang', 'es', 'l'])).toEqual(['list', 'lint']);
    expect(await offered(['rubric', '--la'])).toEqual(['--lang']);
    expect(await offered(['rubric', '--lang', ''])).toEqual(['en', 'es']);
    expect(await offered(['rubric', '-f', 'sa'])).toEqual(['sarif']);
    expect(await offered(['rubric', '-f', 'ndjson'])).toEqual([]);
    expect(await offered(['rubric', '--fail-u'])).toEqual(['--fail-under-coverage']);
  });

  it('offers the options of the command once a dash is typed', async () => {
    expect(await offered(['evaluate', '--fail'])).toEqual(['--fail-under', '--fail-on', '--fail-on-action']);
    expect(await offered(['rubric', 'test', '--cov'])).toEqual(['--coverage']);
    expect(await offered(['evaluate', '--', '--fail'])).toEqual([':files']);
  });

  it.each(Object.entries(COMMAND_FORMATS))(
    'offers of %s the formats that it has, and no other',
    async (command, formats) => {
      const words = command.split(' ');
      expect(await offered([...words, '-f', ''])).toEqual(formats);
      const file =
        command === 'rubric diff'
          ? ['small', 'small']
          : command === 'rubric show'
            ? ['micro-credential']
            : /rubric|demo/.test(command)
              ? []
              : ['a.yaml'];
      const refusals = await Promise.all(
        [
          [],
          ...(command === 'checklist' ? [['--due']] : []),
          ...(command === 'rubric weights' ? [['a.yaml']] : []),
        ].map(async (more) => (await run([...words, ...file, ...more, '-f', 'xml'], worldWith())).stderr),
      );
      const listed = refusals.flatMap((text) => /; use (?:one of )?(.*)\n/.exec(text)?.[1] ?? []);
      const known = listed.flatMap((text) => text.split(/, | or /));
      expect(new Set(known)).toEqual(new Set(formats));
    },
  );

  it('offers the values that an option names in its own help', async () => {
    expect(await offered(['batch', '--detail', ''])).toEqual(['brief', 'standard', 'full']);
    expect(await offered(['batch', '--detail=f'])).toEqual(['--detail=full']);
    expect(await offered(['evaluate', '--fail-on-action', 'p'])).toEqual(['pay', 'pair']);
    expect(await offered(['evaluate', '--report', 'h'])).toEqual(['html=', ':files']);
    expect(await offered(['schema', 're'])).toEqual(['result']);
    expect(await offered(['batch', '--workers', ''])).toEqual([]);
    expect(await offered(['complete', 'z'])).toEqual(['zsh']);
    expect(await offered(['postings', '--name', ''])).toEqual([]);
    expect(await offered(['rubric', 'weights', '--method', 'rank'])).toEqual([
      'rank-sum',
      'rank-order-centroid',
    ]);
    expect(await offered(['rubric', 'weights', '-r', 'small', '--set', ''])).toEqual([
      'proof=',
      'reach=',
      'extras=',
    ]);
  });

  it('offers what an option takes where another option has the same placeholder', async () => {
    expect(await offered(['badge', 'b.json', '--fail-on', ''])).toEqual([
      'expired',
      'tampered',
      'not-established',
    ]);
    expect(await offered(['evaluate', '--fail-on', 's'])).toEqual(['strong', 'skip', 'stop']);
    expect(await offered(['rubric', 'init', '--from', 'mi'])).toEqual(['micro-credential']);
    expect(await offered(['postings', '--question', 'post'])).toEqual(['postings-share', 'postings-demand']);
    expect(await offered(['postings', '--question', 'rigor'])).toEqual([]);
    expect(await offered(['read', '--basis', 'i'])).toEqual(['independent', 'issuer-claim']);
    expect(await offered(['batch', '--sort', ''])).toEqual(['worst', 'best', 'action', 'name', 'input']);
    expect(await offered(['compare', '--fail-unless-first', ''])).toEqual([]);
  });

  it('lets the shell complete file names where a file is wanted', async () => {
    expect(await offered(['evaluate', ''])).toEqual([':files']);
    expect(await offered(['compare', 'a.yaml', 'b'])).toEqual([':files']);
    expect(await offered(['evaluate', '-o', ''])).toEqual([':files']);
    expect(await offered(['evaluate', '-r', 'mi'])).toEqual(['micro-credential', ':files']);
    expect(await offered(['rubric', 'show', 'ours.yaml', ''])).toEqual([]);
  });

  it('offers what help explains', async () => {
    expect(await offered(['help', 'e'])).toEqual(['evaluate', 'explain', 'environment', 'exit-codes']);
    expect(await offered(['help', 'rule', 'never'])).toEqual(['never-asked']);
    expect(await offered(['help', 'rubric', 't'])).toEqual(['test', 'template']);
    expect(await offered(['help', 'nothing', ''])).toEqual([]);
    expect(await offered(['help', 'rubric', 'test', ''])).toEqual([]);
  });
});

const OURS = `credcheck: 1
id: ours
version: 1.0.0
title: Ours
disclaimer: General information.
bands: [{id: fine, from: 50, title: Fine}, {id: poor, from: 0, title: Poor}]
criteria:
  - id: rigour
    title: Rigour
    weight: 1
    questions:
      - id: graded
        ask: "Is it\\tgraded\\e[31m?"
        type: choice
        options: [{value: by-hand, label: By hand, score: 1}, {value: "$(x) y", label: Odd, score: 0}]
        verify: [{id: who-grades, open: Their page, find: who grades, wrong-if: nobody does}]
      - {id: proof, ask: What is proof?, type: multi, options: [{value: code, label: Code, score: 0.5}, {value: talk, label: A talk, score: 0.5}]}
      - {id: share, ask: Which share?, type: number, min: 0, max: 100, curve: [[0, 0], [100, 1]]}
`;

describe('what a rubric has', () => {
  const world = worldWith({
    files: { 'ours.yaml': OURS, 'mine.yaml': 'rubric: ours.yaml\ncandidate: {name: X}\nanswers: {}\n' },
  });

  it('is offered for --set: questions, then their options, several where several may be chosen', async () => {
    const line = ['evaluate', '-r', './ours.yaml', '--set'];
    expect(await offered([...line, ''], world)).toEqual(['graded=', 'proof=', 'share=']);
    expect(await offered([...line, 'proof=c'], world)).toEqual(['proof=code']);
    expect(await offered([...line, 'proof=code,t'], world)).toEqual(['proof=code,talk']);
    expect(await offered([...line, 'share='], world)).toEqual(['share=unknown']);
    expect(await offered([...line, 'nothing='], world)).toEqual([]);
    expect(await offered(['evaluate', '--rubric=./ours.yaml', '--set=gra'], world)).toEqual([
      '--set=graded=',
    ]);
  });

  it('never offers what a shell would take for more than a word, nor what moves the cursor', async () => {
    const line = ['complete', 'bash', '--', 'evaluate', '-r', './ours.yaml', '--set'];
    const { stdout } = await run([...line, ''], world);
    expect(stdout).toContain('graded=\tIs it graded\\u{1b}[31m?\n');
    expect((await run([...line, 'graded='], world)).stdout).toBe(
      'graded=by-hand\tBy hand\ngraded=unknown\tcould not find out\n',
    );
  });

  it('is that of the answers file on the line', async () => {
    expect(await offered(['evaluate', 'mine.yaml', '--ask', ''], world)).toEqual([
      'graded',
      'proof',
      'share',
    ]);
    expect(await offered(['explain', 'mine.yaml', ''], world)).toEqual([
      'rigour',
      'graded',
      'proof',
      'share',
    ]);
    expect(await offered(['checklist', 'mine.yaml', '--tick', ''], world)).toEqual(['who-grades']);
    const bands = ['fine', 'poor', 'stop', 'undecided'];
    expect(await offered(['evaluate', 'mine.yaml', '--fail-on', ''], world)).toEqual(bands);
  });

  it('is that of the default rubric where nothing names another, and nothing where it cannot be read', async () => {
    expect(await offered(['evaluate', '--set', 'hardest'])).toEqual(['hardest-task=']);
    expect(await offered(['evaluate', '-r', './none.yaml', '--set', ''])).toEqual([]);
    expect(await offered(['evaluate', 'none.yaml', '--set', 'hardest'])).toEqual(['hardest-task=']);
  });
});

describe('the script', () => {
  it('names the shells that it knows where another one is typed', async () => {
    const { code, stdout, stderr } = await run(['complete', 'tcsh'], worldWith());
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('for the shell "tcsh"; use one of bash, zsh, fish, powershell');
  });

  it.each(['bash', 'zsh', 'fish', 'powershell'])(
    'for %s calls credcheck complete with its own name',
    async (shell) => {
      const { code, stdout, stderr } = await run(['complete', shell], worldWith());
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout).toContain(` complete ${shell} `);
    },
  );

  it('for PowerShell registers a completer that gives the words before the cursor', async () => {
    const { stdout } = await run(['complete', 'powershell'], worldWith());
    expect(stdout).toBe(POWERSHELL);
  });

  it('is refused for another shell, with the list', async () => {
    const { code, stdout, stderr } = await run(['complete', 'tcsh'], worldWith());
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('bash, zsh, fish, powershell');
  });
});

const POWERSHELL = `Register-ArgumentCompleter -Native -CommandName credcheck -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $words = @($commandAst.CommandElements |
    Where-Object { $_.Extent.EndOffset -lt $cursorPosition } |
    Select-Object -Skip 1 |
    ForEach-Object { $_.ToString() })
  $current = $wordToComplete
  if ($current -eq '' -and $PSVersionTable.PSVersion -lt [version]'7.3') { $current = '""' }
  & credcheck complete powershell '--' @words $current 2>$null | Where-Object { $_ -ne ':files' } | ForEach-Object {
    $value, $about = $_ -split "\`t", 2
    if (-not $about) { $about = $value }
    [System.Management.Automation.CompletionResult]::new($value, $value, 'ParameterValue', $about)
  }
}
`;
