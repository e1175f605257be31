/** Prompts for the candidate. */
export const CANDIDATE_PROMPTS = {
  backToName: 'back to the name',
  name: {
    ask: 'Which credential is it? Its name:',
    help: 'The full name at the head of the official page, with its level or code where it has one.',
    missing: 'Type the name as the official page gives it.',
  },
  issuer: {
    ask: (none: string): string => `Who issues it? (${none} if you do not know)`,
    help: 'Whose name is on the certificate: a university, a company, a body that examines. Often not the site that sells it.',
  },
};
