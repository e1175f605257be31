/** What joins the problems of one record. */
export const ROW_WORDS = {
  also: 'also',
  column: (column: string, message: string): string => `Column "${column}": ${message}`,
  andMore: (told: string, more: number): string => `${told} (and ${more} more)`,
};
