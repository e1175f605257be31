import { chosenFormat, notePassedOver } from '../../cli/chosen-format.js';
import { RUBRIC_TEST_FORMATS } from '../../cli/command-formats.js';
import { deliver } from '../../cli/deliver.js';
import { failUnusable } from '../../cli/fail-unusable.js';
import { outputFile, rubricFile, writtenOver } from '../../cli/named-files.js';
import type { FlagsOf, OUTPUT_OPTIONS } from '../../cli/options.js';
import { openOutput } from '../../cli/output-for.js';
import { readDay, readThreshold } from '../../cli/read-options.js';
import { runTests, type TestRun } from '../../core/authoring/run-tests.js';
import { testCoverage } from '../../core/authoring/test-coverage.js';
import type { ReportedTest, TestReport } from '../../core/authoring/test-report.js';
import { ExitStatus, type FailureReason } from '../../core/model/exit-status.js';
import type { LoadedRubric } from '../../core/model/loaded-rubric.js';
import {
  failure,
  type Outcome,
  type Problem,
  problem,
  problemsOf,
  success,
} from '../../core/model/problem.js';
import { assessedReport } from '../../core/report/build-report.js';
import { loadNamedRubric, rubricAsWritten, type WrittenRubric } from '../../loading/load-rubric.js';
import type { Ports } from '../../ports/ports.js';
import type { RenderOptions } from '../../terminal/render-options.js';
import { answerLabel } from '../../words/en/phrases.js';
import { reasonSentence } from '../../words/en/report/verdict-reasons.js';
import { RUBRIC_TESTS } from '../../words/en/rubric-tests.js';
import { chosenRubric } from './chosen.js';

/** The flags of `credcheck rubric test`. */
export type TestFlags = FlagsOf<
  | (typeof OUTPUT_OPTIONS)[number]
  | 'format'
  | 'rubric'
  | 'asOf'
  | 'coverage'
  | 'failUnderCoverage'
  | 'verbose'
>;

/** Runs the tests of a rubric, and reports what differs from what they expect. */
export async function runTest(
  positional: string | undefined,
  flags: TestFlags,
  ports: Ports,
): Promise<ExitStatus> {
  const { output, messages } = openOutput(ports, flags);
  const plan = planTest(positional, flags, ports);
  if (!plan.ok) return failUnusable(messages, plan.problems);
  const { name, asOf, format, least } = plan.value;
  await notePassedOver(messages, flags, ports.environment, format);
  const tested = await testRubric(name, asOf, flags, ports);
  if (!tested.ok) return failUnusable(messages, tested.problems);
  const { report, percent } = tested.value;
  const render = await rendererOf(format);
  const text = (options: RenderOptions): string => render(report, options);
  const delivered = await deliver(ports, output, messages, text, flags.output);
  return messages.exit([...delivered, ...reasonsToFail(report, percent, least)]);
}

type Format = (typeof RUBRIC_TEST_FORMATS)[number];

interface Plan {
  readonly name: string;
  readonly asOf: string;
  readonly format: Format;
  readonly least: number | undefined;
}

function planTest(positional: string | undefined, flags: TestFlags, ports: Ports): Outcome<Plan> {
  const name = chosenRubric(positional, flags.rubric, ports);
  const asOf = readDay(flags.asOf ?? ports.clock.today());
  const least = readThreshold(flags.failUnderCoverage, '--fail-under-coverage');
  const format = chosenFormat(flags, ports.environment, RUBRIC_TEST_FORMATS, 'pretty');
  if (!name.ok || !asOf.ok || !least.ok || !format.ok) {
    return failure(...[name, asOf, least, format].flatMap(problemsOf));
  }
  const over = writtenOver(outputFile(flags.output), rubricFile(name.value, flags.rubric), ports.files);
  if (over.length > 0) return failure(...over);
  return success({ name: name.value, asOf: asOf.value, format: format.value, least: least.value });
}

interface Tested {
  readonly report: TestReport;
  /** How much of the rubric the tests reach. */
  readonly percent: number;
}

async function testRubric(
  name: string,
  asOf: string,
  { coverage: isShown }: TestFlags,
  ports: Ports,
): Promise<Outcome<Tested>> {
  const loaded = await loadNamedRubric(ports, name);
  if (!loaded.ok) return loaded;
  const written = await rubricAsWritten(ports, name);
  if (!written.ok) return written;
  const { rubric, stamp } = loaded.value;
  const place = await placing(written.value);
  if (rubric.tests.length === 0) {
    return failure(problem('rubric/no-tests', { id: rubric.id }, { file: written.value.source.name }));
  }
  const runs = runTests(rubric, asOf);
  if (!runs.ok) return failure(...place(runs.problems));
  const coverage = testCoverage(rubric, runs.value);
  const tests = runs.value.map((run) => reported(run, loaded.value, ports.version, written.value, place));
  const report = { rubric: stamp, tests, ...(isShown && { coverage }) };
  return success({ report, percent: coverage.percent });
}

type Place = (problems: readonly Problem[]) => readonly Problem[];

async function placing({ located, source }: WrittenRubric): Promise<Place> {
  const { placed } = await import('../../formats/rubric/locate-rubric.js');
  return (problems) => placed(problems, located, source.name);
}

function reported(
  run: TestRun,
  loaded: LoadedRubric,
  toolVersion: string,
  { located }: WrittenRubric,
  place: Place,
): ReportedTest {
  const { test, index, asOf, result, failures } = run;
  return {
    name: test.name,
    asOf,
    where: located.locate(['tests', index]),
    ...(result && { result }),
    failures: place(failures),
    why: failures.length === 0 ? [] : reasonsFor(run, loaded, toolVersion),
  };
}

/** The reasons for the verdict, and the answer that moved the score most away from what was expected. */
function reasonsFor(
  { answers, asOf, test, result }: TestRun,
  { rubric, stamp }: LoadedRubric,
  toolVersion: string,
): readonly string[] {
  const built = assessedReport({ rubric, stamp, answers, asOf, toolVersion }, ['drivers']);
  if (!built.ok || result === undefined) return [];
  const { verdict, drivers } = built.value.report.result;
  const isTooHigh =
    result.score.high > (test.expect.score?.atMost ?? 100) ||
    rubric.bands.findIndex(({ id }) => id === test.expect.verdict) >
      rubric.bands.findIndex(({ id }) => id === result.verdict.id);
  const driver = (isTooHigh ? drivers.up : drivers.down)[0];
  const answer = driver && answers.answers.get(driver.question);
  const given = answer?.kind === 'value' || answer?.kind === 'partial' ? answer.value : undefined;
  return [
    ...verdict.because.map(reasonSentence),
    ...(driver === undefined || given === undefined
      ? []
      : [RUBRIC_TESTS.driver(driver.question, answerLabel(rubric, driver.question, given), driver.points)]),
  ];
}

async function rendererOf(format: Format): Promise<(report: TestReport, options: RenderOptions) => string> {
  switch (format) {
    case 'json':
      return (await import('../../render/data/rubric-tests.js')).rubricTestsJson;
    case 'junit':
      return (await import('../../render/data/rubric-tests.js')).rubricTestsJunit;
    case 'pretty':
      return (await import('../../render/layout/terminal/rubric-screens.js')).renderRubricTests;
  }
}

function reasonsToFail(
  { tests }: TestReport,
  percent: number,
  least: number | undefined,
): readonly FailureReason[] {
  const failed = tests.filter(({ failures }) => failures.length > 0);
  const [first] = failed;
  const reasons = [
    ...(first === undefined ? [] : [RUBRIC_TESTS.failed(failed.length, tests.length, first.name)]),
    ...(least === undefined || percent >= least ? [] : [RUBRIC_TESTS.uncovered(percent, least)]),
  ];
  return reasons.map((why) => ({ status: ExitStatus.Failed, why }));
}
