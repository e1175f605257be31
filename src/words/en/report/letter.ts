/** Texts of the letter to a provider: it asks, and says nothing about the offer. */
export const LETTER = {
  greeting: (issuer: string | undefined): string => (issuer === undefined ? 'Hello,' : `Dear ${issuer},`),
  opening: (name: string, questions: number): string =>
    `I am thinking of taking ${name}. ${
      questions === 1 ? 'One question is open for me' : 'Some questions are open for me'
    }. Could you answer ${questions === 1 ? 'it' : 'them'}, or name the page that does?`,
  find: (facts: string): string => `I am looking for: ${facts}.`,
  closing: 'Thank you for your time.',
  nothing: 'There is nothing to ask: every question that a page can answer has an answer.',
};

const OBJECT_AFTER =
  'to|for|from|with|of|by|at|on|in|about|behind|than|let|lets|give|gives|tell|tells|help|helps';
const OBJECT_BEFORE = 'the|a|an|to|for|from|with|in|on|by|what|how|whether|and|or';
const SUBJECT_AFTER =
  'do|does|did|can|could|will|would|may|might|must|should|have|has|if|that|what|when|where|which|whether|once|until|before|after|while|as|because';

/** A question put to the person, as the person puts it to others: "your" becomes "my". */
export function inFirstPerson(text: string): string {
  const rules: readonly (readonly [pattern: string, to: string])[] = [
    ['yours', 'mine'],
    ['yourself', 'myself'],
    ['your', 'my'],
    ['you are', 'I am'],
    ['you were', 'I was'],
    ['are you', 'am I'],
    ['were you', 'was I'],
    [`(?<=\\b(?:${SUBJECT_AFTER}) )you`, 'I'],
    [`(?<=\\b(?:${OBJECT_AFTER}) )you`, 'me'],
    [`you(?= (?:${OBJECT_BEFORE})\\b|[^\\w\\s]|$)`, 'me'],
    ['you', 'I'],
  ];
  return rules.reduce((said, [pattern, to]) => {
    const found = new RegExp(`\\b(?:${pattern})(?![\\w'’])`, 'gi');
    return said.replace(found, (was, at: number) => (at === 0 && /^[A-Z]/.test(was) ? capital(to) : to));
  }, text);
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
