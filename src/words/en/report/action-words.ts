/** What to do, where it is paid for; the partner is what to pair it with. */
export const PAID = {
  pay: (): string => 'PAY once these checks match',
  pair: (partner: string): string => `PAY ONLY TOGETHER WITH ${partner}`,
  leave: (): string => 'KEEP YOUR MONEY',
  wait: (): string => 'DO NOT PAY YET',
};

/** What to do where it is free. */
export const FREE = {
  pay: (): string => 'IT COSTS ONLY TIME: TAKE IT once these checks match',
  pair: (partner: string): string => `IT COSTS ONLY TIME: TAKE IT TOGETHER WITH ${partner}`,
  leave: (): string => 'IT COSTS ONLY TIME: SPEND IT ELSEWHERE',
  wait: (): string => 'IT COSTS ONLY TIME: FIND OUT MORE FIRST',
};

export const PARTNER_OF_YOUR_OWN = 'something of your own';
