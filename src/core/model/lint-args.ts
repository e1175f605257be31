interface WithId {
  readonly id: string;
}

/** What each finding of lint carries. */
export interface LintArgs {
  'lint/criterion-without-why': WithId;
  'lint/criterion-without-check': WithId;
  'lint/question-without-check': WithId;
  'lint/unreachable-band': WithId;
  'lint/never-asked': WithId;
  'lint/rule-always-hits': WithId & { readonly kind: 'knockout' | 'cap' | 'warning' };
  'lint/rule-never-hits': WithId & { readonly kind: 'knockout' | 'cap' | 'warning' };
  'lint/cap-without-effect': WithId & { readonly band: string };
  'lint/curve-goes-back': WithId;
  'lint/decides-alone': WithId;
  'lint/long-label': { readonly width: number; readonly most: number };
  'lint/criterion-without-weight': WithId;
  'lint/no-weight': Record<never, never>;
  'lint/equal-scores': WithId & { readonly values: readonly [string, string] };
  'lint/curve-beyond-bounds': WithId & { readonly x: number };
  'lint/sum-above-one': WithId & { readonly sum: number };
  'lint/idle-weight': WithId;
  'lint/check-without-title': WithId;
  'lint/check-without-page': WithId;
  'lint/set-in-condition': WithId & { readonly value: string; readonly oneOf: readonly string[] };
  'lint/unsettled-by-count': WithId;
  'lint/too-many-questions': { readonly count: number; readonly most: number };
  'lint/too-many-checks': { readonly count: number; readonly most: number };
  'lint/test-without-expectation': { readonly name: string };
  'lint/failing-test': { readonly name: string; readonly why: 'fails' | 'unfit' };
  'lint/vague-option': WithId & { readonly value: string; readonly word: string };
  'lint/stale-source': { readonly title: string; readonly checked: string };
  /** The keys that lead to each text, with dots between. */
  'lint/missing-translation': { readonly ids: readonly string[] };
  'lint/unknown-rule': WithId & { readonly known: readonly string[] };
}
