/** Larger numbers have no use, and products and sums of them could overflow. */
export const LARGEST = 1e15;

/** Longer text is refused; what it is for would be lost on a screen anyway. */
export const LONGEST_TEXT = 2000;

/** Text that is not empty. */
export const TEXT = /\S/;

export const ID = /^[a-z][a-z0-9-]{0,63}$/;

/** An absolute path would hold on one machine only. */
export const REFERENCE = /^(?:[a-z][a-z0-9-]{0,63}|(?![/\\])[^\\]{1,1000}\.(?:ya?ml|json))$/;

export const VERSION =
  /^(?:0|[1-9][0-9]{0,8})(?:\.(?:0|[1-9][0-9]{0,8})){2}(?:-[0-9A-Za-z.-]{1,64})?(?:\+[0-9A-Za-z.-]{1,64})?$/;

export const LANGUAGE = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,8}$/;

export const DURATION = /^[1-9][0-9]{0,4}(?:d|w|mo|y)$/;

/** Like a duration, but something may be new today. */
export const AGE = /^(?:0|[1-9][0-9]{0,4})(?:d|w|mo|y)$/;

export const ISO_DATE = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;
