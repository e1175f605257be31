/** The rubrics that come with credcheck, in the order in which they are listed. */
export const BUILT_IN_IDS: readonly string[] = [
  'digital-badge',
  'eu-micro-credential',
  'five-questions',
  'micro-credential',
  'traditional-certificate',
];
