import { deliver } from '../../cli/deliver.js';
import type { TopicName } from '../../cli/help-topics.js';
import { openOutput } from '../../cli/output-for.js';
import type { ExitStatus } from '../../core/model/exit-status.js';
import type { Ports } from '../../ports/ports.js';
import { BATCH_FORMATS } from '../../render/batch/renderer.js';
import { FORMATS } from '../../render/renderers.js';
import { ENVIRONMENT } from '../../words/en/help/environment.js';
import { exitCodes } from '../../words/en/help/exit-codes.js';
import { formats } from '../../words/en/help/formats.js';
import { RUBRICS } from '../../words/en/help/rubrics.js';
import { SCORING } from '../../words/en/help/scoring.js';

const TEXTS: Readonly<Record<TopicName, () => string>> = {
  environment: () => ENVIRONMENT,
  'exit-codes': exitCodes,
  formats: () => formats(FORMATS, BATCH_FORMATS),
  rubrics: () => RUBRICS,
  scoring: () => SCORING,
};

/** Prints the text on one topic. */
export async function runTopic(topic: TopicName, ports: Ports): Promise<ExitStatus> {
  const { output, messages } = openOutput(ports, {});
  return messages.exit(await deliver(ports, output, messages, TEXTS[topic], undefined));
}
