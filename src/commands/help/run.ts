import { deliver } from '../../cli/deliver.js';
import { openOutput } from '../../cli/output-for.js';
import type { ExitStatus } from '../../core/model/exit-status.js';
import type { Ports } from '../../ports/ports.js';
import type { TopicName } from './names.js';
import { ENVIRONMENT } from './topics/environment.js';
import { exitCodes } from './topics/exit-codes.js';
import { formats } from './topics/formats.js';
import { RUBRICS } from './topics/rubrics.js';
import { SCORING } from './topics/scoring.js';

const TEXTS: Readonly<Record<TopicName, () => string>> = {
  environment: () => ENVIRONMENT,
  'exit-codes': exitCodes,
  formats,
  rubrics: () => RUBRICS,
  scoring: () => SCORING,
};

/** Prints the text on one topic. */
export async function runTopic(topic: TopicName, ports: Ports): Promise<ExitStatus> {
  const { output, messages } = openOutput(ports, {});
  return messages.exit(await deliver(ports, output, messages, TEXTS[topic], undefined));
}
