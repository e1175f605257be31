import type { CheckEntry } from '../../src/core/model/answer.js';
import type {
  Condition,
  DateQuestion,
  NumberQuestion,
  OptionQuestion,
  Scalar,
  TextQuestion,
  VerifyItem,
} from '../../src/core/model/rubric.js';

const plain = { weight: 1, evidence: 'optional', verify: [] } as const;

/** A yes-no question with the options that it has where a rubric says nothing else. */
export function yesNo(id: string, more: Partial<OptionQuestion> = {}): OptionQuestion {
  const options = [
    { value: 'yes', label: 'Yes', score: 1 },
    { value: 'no', label: 'No', score: 0 },
  ];
  return { ...plain, id, type: 'yes-no', ask: `${id}?`, options, ...more };
}

/** A number question without bounds. */
export function numeric(id: string, more: Partial<NumberQuestion> = {}): NumberQuestion {
  return { ...plain, id, type: 'number', ask: `${id}?`, ...more };
}

/** A date question. */
export function dated(id: string, more: Partial<DateQuestion> = {}): DateQuestion {
  return { ...plain, id, type: 'date', ask: `${id}?`, ...more };
}

/** A question answered in free text. */
export function worded(id: string, more: Partial<TextQuestion> = {}): TextQuestion {
  return { ...plain, id, type: 'text', ask: `${id}?`, ...more };
}

/** A checklist item. */
export function verifyItem(id: string, more: Partial<VerifyItem> = {}): VerifyItem {
  return { id, open: `${id} page`, find: `${id} line`, wrongIf: `${id} missing`, ...more };
}

/** Holds where a question is answered with exactly this value. */
export function is(question: string, value: Scalar): Condition {
  return { kind: 'answer', question, test: { op: 'is', value } };
}

/** What was found when checklist items were followed. */
export function checked(entries: Readonly<Record<string, CheckEntry>>): ReadonlyMap<string, CheckEntry> {
  return new Map(Object.entries(entries));
}
