import { type FlagsOf, OUTPUT_OPTIONS } from '../../cli/options.js';

/** The options of `credcheck demo`, in the order of its help. */
export const DEMO_OPTIONS = [...OUTPUT_OPTIONS, 'format', 'asOf'] as const;

/** The flags of `credcheck demo`. */
export type DemoFlags = FlagsOf<(typeof DEMO_OPTIONS)[number]>;
