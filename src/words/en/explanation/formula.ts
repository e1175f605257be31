/** How to read formulas and their numbers. */
export const FORMULA = {
  decimals: 'Shown to two decimals; computed exactly.',
  withOrWithout:
    'The low end is the lower of with and without it, the high end the higher, each divided by the weights that count there.',
};
