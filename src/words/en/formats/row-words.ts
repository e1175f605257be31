/** What joins the problems of one record. */
export const ROW_WORDS = {
  also: 'also',
  column: (column: string, message: string): string => `Column "${column}": ${message}`,
  andMore: (shown: string, more: number): string => `${shown} (and ${more} more)`,
};
