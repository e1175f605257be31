import type * as en from '../en/range-text.js';
import { verdictWord } from './phrases.js';

export const UNLESS_STOPPED: string = ', salvo que se cumpla un motivo de exclusión';

export const rangeText: typeof en.rangeText = ({ id, range: [lowest, highest] }) => {
  const unless = lowest === 'stop' && id !== 'stop' ? UNLESS_STOPPED : '';
  const bands = id === highest ? verdictWord(id) : `entre ${verdictWord(id)} y ${verdictWord(highest)}`;
  return `${bands}${unless}`;
};
