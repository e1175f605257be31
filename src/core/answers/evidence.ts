import type { Answer, Evidence } from '../model/answer.js';
import { isHttpUrl } from '../model/http-url.js';

/** The answer without what stands beside it. */
function bare(answer: Answer): Answer {
  switch (answer.kind) {
    case 'value':
      return { kind: 'value', value: answer.value };
    case 'unknown':
      return { kind: 'unknown' };
    case 'not-applicable':
      return { kind: 'not-applicable', reason: answer.reason };
  }
}

/** The answer with this source, date and note in place of its own. */
export function withEvidence(answer: Answer, evidence: Evidence): Answer {
  return { ...bare(answer), ...evidence };
}

/** Source, date and note that stand beside an answer. */
export function evidenceOf({ source, checked, note }: Evidence): Evidence {
  return {
    ...(source !== undefined && { source }),
    ...(checked !== undefined && { checked }),
    ...(note !== undefined && { note }),
  };
}

/**
 * The evidence of an answer that is given now. What was noted just now holds. Else an answer that stays what it
 * was keeps its source and note, since they still speak for it. A value is dated, so that it ages.
 */
export function evidenceFor(
  answer: Answer,
  previous: Answer | undefined,
  noted: Evidence | undefined,
  asOf: string,
): Evidence {
  const isSame = previous !== undefined && JSON.stringify(bare(previous)) === JSON.stringify(bare(answer));
  const { checked: _, ...kept } = isSame ? evidenceOf(previous) : {};
  const evidence = noted ?? kept;
  return answer.kind === 'value' ? { checked: asOf, ...evidence } : evidence;
}

/** Why typed text cannot be a source, or undefined where it can: a web address must be a whole one. */
export function sourceTrouble(text: string): string | undefined {
  if (!/^[a-z]+:\/\//i.test(text) || isHttpUrl(text)) return undefined;
  return 'Type the whole address, with http:// or https://, or say in words what the source is.';
}
