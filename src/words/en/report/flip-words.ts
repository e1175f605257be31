/** The sentences on what would change the verdict. */
export const FLIP_WORDS = {
  noAnswer: 'No other answer to a single question would change the verdict.',
  answer: (way: 'lift' | 'lower', question: string, to: string, from: string, outcome: string): string =>
    `Smallest change of one answer that would ${way} it: ${question} ${to} instead of ${from} would ${outcome}.`,
  noWeight: 'No other weight of a single criterion would change the verdict.',
  weight: (title: string, percents: string, outcome: string): string =>
    `Smallest change of one weight: ${title} at ${percents} of the total would ${outcome}.`,
  equalWeights: (outcome: string | undefined): string =>
    `Equal weights would ${outcome ?? 'leave the verdict as it is'}.`,
  outcome: (verdict: string, reach: 'best' | 'more'): string =>
    `${reach === 'best' ? 'make it' : 'move it to'} ${verdict}`,
  insteadOf: (is: string, was: string): string => `${is}% instead of ${was}%`,
  called: { solid: 'Solid', fragile: 'Fragile' },
  /** Whether all weightings that were tried keep the verdict, or its low end. */
  keepsAll: (called: string | undefined, verdict: string, which: 'verdict' | 'low end'): string =>
    `${called === undefined ? '' : `${called}: `}with any weights in the same order of importance, or up to half larger or smaller each, ` +
    `${which === 'low end' ? 'the low end of the verdict' : 'it'} stays ${verdict}.`,
  keeps: (
    called: string | undefined,
    verdict: string,
    which: 'verdict' | 'low end',
    { inOrder, inBox }: { readonly inOrder: string; readonly inBox: string },
  ): string =>
    `${called === undefined ? 'Among' : `${called}: among`} all weights in the same order of importance, ${inOrder} keep ` +
    `${which === 'low end' ? 'the low end of the verdict at' : 'it'} ${verdict}; ` +
    `with each weight up to half larger or smaller, ${inBox} do.`,
  part: (percent: number, margin: number | undefined): string =>
    margin === undefined ? `${percent}%` : `about ${percent}% (give or take ${margin})`,
};
