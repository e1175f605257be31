import { chosenFormat, formatSources } from '../../cli/chosen-format.js';
import { answersFiles, outputFile, writtenOver, writtenTwice } from '../../cli/named-files.js';
import { readDay } from '../../cli/read-options.js';
import { readEvidence } from '../../core/answers/read-evidence.js';
import { failure, type Outcome, problemsOf, success } from '../../core/model/problem.js';
import type { PageEvidence } from '../../core/reading/look-up.js';
import { filesNamed } from '../../loading/files-named.js';
import type { Ports } from '../../ports/ports.js';
import { PROPOSAL_FORMATS, type ProposalFormat } from '../../render/renderers.js';
import type { ReadFlags } from './options.js';

/** What `read` is to do, checked as far as the command line alone allows. */
export interface ReadPlan {
  readonly files: readonly string[];
  readonly format: ProposalFormat;
  readonly asOf: string;
  readonly evidence: PageEvidence;
}

/** Checks the flags, and finds the files that match patterns. */
export async function planReading(
  words: readonly string[],
  flags: ReadFlags,
  { environment, files, clock }: Pick<Ports, 'environment' | 'files' | 'clock'>,
): Promise<Outcome<ReadPlan>> {
  const { output, source, checked, basis, against } = flags;
  const otherwise = outputFile(output).length === 0 ? 'pretty' : 'yaml';
  const format = chosenFormat(formatSources(flags, environment), PROPOSAL_FORMATS, otherwise);
  const asOf = readDay(flags.asOf ?? clock.today());
  const evidence = asOf.ok ? readEvidence('--source', { source, checked, basis }, asOf.value) : success({});
  const found = await Promise.all(words.map((word) => filesNamed(word, files)));
  const paths = [...new Set(found.flatMap((each) => (each.ok ? each.value : [])))];
  const inputs = [
    ...paths.map((path) => ({ option: 'PAGES', path })),
    ...answersFiles(against === undefined ? [] : [against]),
  ];
  const written = [
    ...outputFile(output),
    ...(flags.keepText ? paths.map((path) => ({ option: '--keep-text', path: keptTextOf(path) })) : []),
  ];
  const problems = [
    ...[format, asOf, evidence, ...found].flatMap(problemsOf),
    ...writtenOver(written, inputs, files),
    ...writtenTwice(written, files),
  ];
  if (problems.length > 0 || !format.ok || !asOf.ok || !evidence.ok) return failure(...problems);
  return success({ files: paths, format: format.value, asOf: asOf.value, evidence: evidence.value });
}

/** Where the text of a page is kept. */
export function keptTextOf(path: string): string {
  return `${path}.txt`;
}
