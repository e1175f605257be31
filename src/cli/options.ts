import { Command, Option } from 'commander';
import { LANGUAGES } from '../core/model/language.js';
import { optionHelp } from '../words/en/options.js';

/** Every option of credcheck, as commander parses it, and the value it yields. */
const OPTIONS = {
  acceptCounted: { flags: '--accept-counted', value: 'switch' },
  accessible: { flags: '--accessible', value: 'switch' },
  against: { flags: '--against <answers>', value: 'text' },
  alias: { flags: '--alias <name>', value: 'texts' },
  allowNewBaseline: { flags: '--allow-new-baseline', value: 'switch' },
  all: { flags: '--all', value: 'switch' },
  also: { flags: '--also <file>', value: 'text' },
  answers: { flags: '--answers <file|->', value: 'text' },
  // The same flag as `answers`, where several files make sense.
  answersFiles: { flags: '--answers <answers>', value: 'texts' },
  asOf: { flags: '--as-of <date>', value: 'text' },
  ask: { flags: '--ask <glob>', value: 'texts' },
  basis: { flags: '--basis <word>', value: 'text' },
  baseline: { flags: '--baseline <results>', value: 'text' },
  by: { flags: '--by <page|consequence>', value: 'text' },
  brief: { flags: '--brief', value: 'switch' },
  checked: { flags: '--checked <date>', value: 'text' },
  coach: { flags: '--coach', value: 'switch' },
  color: { flags: '--color', value: 'choice' },
  column: { flags: '--column <name>', value: 'text' },
  contradict: { flags: '--contradict <check,...>', value: 'texts' },
  coverage: { flags: '--coverage', value: 'switch' },
  debug: { flags: '--debug', value: 'switch' },
  detail: { flags: '--detail <brief|standard|full>', value: 'text' },
  dryRun: { flags: '--dry-run', value: 'switch' },
  due: { flags: '--due', value: 'switch' },
  failFast: { flags: '--fail-fast', value: 'switch' },
  failOn: { flags: '--fail-on <verdict,...>', value: 'texts' },
  failOnAction: { flags: '--fail-on-action <action,...>', value: 'texts' },
  failOnMissing: { flags: '--fail-on-missing', value: 'switch' },
  failUnder: { flags: '--fail-under <score>', value: 'text' },
  failUnlessFirst: { flags: '--fail-unless-first <id>', value: 'text' },
  failUnderCoverage: { flags: '--fail-under-coverage <percent>', value: 'text' },
  from: { flags: '--from <id>', value: 'text' },
  fix: { flags: '--fix', value: 'switch' },
  force: { flags: '--force', value: 'switch' },
  format: { flags: '-f, --format <name>', value: 'text' },
  full: { flags: '--full', value: 'switch' },
  input: { flags: '--input <ndjson|json|csv|yaml>', value: 'text' },
  lang: { flags: '--lang <code>', value: 'language' },
  keepText: { flags: '--keep-text', value: 'switch' },
  key: { flags: '--key <file>', value: 'text' },
  maxLeftOut: { flags: '--max-left-out <n>', value: 'text' },
  merge: { flags: '--merge', value: 'switch' },
  method: { flags: '--method <name>', value: 'text' },
  name: { flags: '--name <name>', value: 'text' },
  noColor: { flags: '--no-color', value: 'none' },
  noInput: { flags: '--no-input', value: 'none' },
  noRegressions: { flags: '--no-regressions [=answers]', value: 'attached' },
  not: { flags: '--not <name>', value: 'texts' },
  note: { flags: '--note <text>', value: 'text' },
  output: { flags: '-o, --output <file>', value: 'text' },
  proposals: { flags: '--proposals <file>', value: 'texts' },
  question: { flags: '--question <id>', value: 'text' },
  quick: { flags: '--quick', value: 'switch' },
  quiet: { flags: '--quiet', value: 'switch' },
  record: { flags: '--record <id|n>', value: 'text' },
  reopen: { flags: '--reopen <check,...>', value: 'texts' },
  report: { flags: '--report <format=path>', value: 'texts' },
  requireComplete: { flags: '--require-complete', value: 'switch' },
  resume: { flags: '--resume <file>', value: 'text' },
  role: { flags: '--role <text>', value: 'text' },
  rubric: { flags: '-r, --rubric <id|path>', value: 'text' },
  save: { flags: '--save <file>', value: 'text' },
  set: { flags: '--set <question=value>', value: 'texts' },
  // The same flag as `set`, where weights are given.
  setWeight: { flags: '--set <criterion=number>', value: 'texts' },
  skills: { flags: '--skills <skill,...>', value: 'texts' },
  skipColumns: { flags: '--skip-columns <names>', value: 'texts' },
  sort: { flags: '--sort <order>', value: 'text' },
  source: { flags: '--source <url>', value: 'text' },
  strictEvidence: { flags: '--strict-evidence', value: 'switch' },
  summary: { flags: '--summary <file|->', value: 'text' },
  table: { flags: '--table <criteria|checks>', value: 'text' },
  tick: { flags: '--tick <check,...>', value: 'texts' },
  tolerance: { flags: '--tolerance <points>', value: 'text' },
  top: { flags: '--top <n>', value: 'text' },
  values: { flags: '--values <file|->', value: 'text' },
  versus: { flags: '--versus', value: 'switch' },
  verbose: { flags: '--verbose', value: 'switch' },
  within: { flags: '--within <duration>', value: 'text' },
  workers: { flags: '--workers <n>', value: 'text' },
} as const;

export type OptionName = keyof typeof OPTIONS;

/** The flags that a run function receives for some options; a `--no-` option has a field of its own. */
export type FlagsOf<Name extends OptionName> = {
  readonly [N in Name as Handed<N> extends never ? never : N]?: Handed<N>;
};

type Handed<N extends OptionName> = {
  readonly text: string;
  readonly texts: readonly string[];
  readonly switch: true;
  readonly choice: boolean;
  readonly none: never;
  readonly attached: never;
  readonly language: never;
}[(typeof OPTIONS)[N]['value']];

/** The options of every command that only prints. */
export const OUTPUT_OPTIONS = ['output', 'color', 'noColor', 'quiet', 'debug'] as const;

/** The flags of every command that only prints. */
export type OutputFlags = FlagsOf<(typeof OUTPUT_OPTIONS)[number]>;

/** What the help of a command says. */
interface CommandHelp {
  readonly summary: string;
  readonly description: string;
  readonly examples?: string;
}

/** The command of a verb with its help and its options; it gets its arguments and its action where it is declared. */
export function commandOf(verb: string, help: CommandHelp, names: readonly OptionName[]): Command {
  const command = new Command(verb.split(' ').at(-1)).summary(help.summary).description(help.description);
  if (help.examples !== undefined) command.addHelpText('after', help.examples);
  return withOptions(command, verb, names);
}

/** Adds options to a command, in this order, with their help. */
export function withOptions(command: Command, verb: string, names: readonly OptionName[]): Command {
  for (const name of names) {
    const { flags, value } = OPTIONS[name];
    const option = new Option(flags, optionHelp(verb, name));
    // Else `--save --resume` would write a file called so, and `-o "$NAME"` without a name would fail at the end.
    const isFile = flags.includes('<file');
    const read = (text: string): string => (isFile ? fileNamed(command, flags, text) : text);
    if (value === 'texts') {
      option.argParser((text: string, before: readonly string[] = []) => [...before, read(text)]);
    } else if (isFile) option.argParser(read);
    if (value === 'attached') onlyAttached(option);
    if (value === 'language') option.choices(LANGUAGES);
    command.addOption(option);
  }
  return command;
}

/** How many words of a command line an option takes that begins with this one; none where no command declares it. */
export function wordsTakenBy(word: string): number {
  const flag = word.startsWith('--') ? word.replace(/=.*/s, '') : word.slice(0, 2);
  const declared = Object.values(OPTIONS).find(({ flags }) => flags.split(/,? /).includes(flag));
  // The program has the language itself.
  if (declared === undefined || declared.value === 'language') return 0;
  return flag === word && ['text', 'texts'].includes(declared.value) ? 2 : 1;
}

/** The value of an option that takes one after `=` alone, where it is given without. */
const WITHOUT_VALUE = 'all';

const ATTACHED = Object.values(OPTIONS)
  .filter(({ value }) => value === 'attached')
  .map(({ flags }) => flags.split(' ')[0] ?? flags);

/** The words of a command line; the word after such an option is a file, and commander would take it for the value. */
export function attachedWords(words: readonly string[]): readonly string[] {
  const end = words.indexOf('--');
  return words.map((word, at) =>
    ATTACHED.includes(word) && (end === -1 || at < end) ? `${word}=${WITHOUT_VALUE}` : word,
  );
}

function onlyAttached(option: Option): void {
  const [, values = ''] = /\[=(.*)\]/.exec(option.flags) ?? [];
  option.choices([WITHOUT_VALUE, ...values.split('|')]);
  option.flags = option.flags.replace(' ', '');
}

/** Refuses an option where a file is expected. */
function fileNamed(command: Command, flags: string, text: string): string {
  if (text !== '' && !text.startsWith('--')) return text;
  command.error(`error: option '${flags}' argument missing`, { code: 'commander.optionMissingArgument' });
}

/** The words that give these options again, in this order, as far as they were given. */
export function wordsFor(
  given: Readonly<Partial<Record<OptionName, unknown>>>,
  names: readonly OptionName[],
): readonly string[] {
  return names.flatMap((name) => {
    const { flags: written, value } = OPTIONS[name];
    const [shortest = ''] = written.split(/,? /);
    const found = given[name];
    if (found === undefined) return [];
    if (value === 'switch') return [shortest];
    return [found].flat().flatMap((each) => [shortest, String(each)]);
  });
}
