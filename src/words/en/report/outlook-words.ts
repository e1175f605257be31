/** The sentences on the ways to fill in what is open. */
export const OUTLOOK_WORDS = {
  tooFew: (answered: number, least: number): string =>
    `Only ${answered}% of what counts is answered; ways are counted from ${least}% on.`,
  /** With `open` knock-outs, which leave out the ways that they stop. */
  most: (tenths: number | 'all', verdict: string, open: number): string => {
    const unstopped = open === 0 ? '' : ' without a knock-out';
    return `Fill in what is open in every way, and ${
      tenths === 'all'
        ? `every way${unstopped} ends in`
        : `${tenths === 0 ? 'fewer than 1' : tenths} of 10 ways${unstopped} end in`
    } ${verdict}.`;
  },
  share: (verdict: string, share: string, margin: number): string =>
    `${verdict}: ${share} of the ways${margin === 0 ? '' : `, give or take ${margin}`}.`,
  middle: (percent: number, span: string): string =>
    `The middle ${percent}% of the ways score ${span} out of 100.`,
  lean: (share: string, action: 'leave' | 'pair', own?: string): string =>
    `${share} of the ways call for one thing: ${
      own !== undefined
        ? own
        : action === 'leave'
          ? 'keep your money'
          : 'pay only together with something of your own'
    }.`,
  percent: (percent: number): string => (percent === 0 ? 'less than 1%' : `${percent}%`),
};
