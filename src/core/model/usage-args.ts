/** What a problem with a named thing carries. */
export interface Named {
  /** A file as the person named it, or "standard input". */
  readonly name: string;
}

/** What each code about the command line carries. */
export interface UsageArgs {
  /** `question` where it is given without a value; `kind` where it sets something else than an answer. */
  'usage/set': { readonly found: string; readonly question?: string; readonly kind?: 'criterion' };
  'usage/date': { readonly option: string; readonly found: string };
  'usage/threshold': { readonly option: string; readonly found: string };
  'usage/whole-number': {
    readonly option: string;
    readonly found: string;
    readonly least: number;
    readonly most: number;
  };
  'usage/verdict': { readonly found: string; readonly known: readonly string[] };
  'usage/action': { readonly found: string; readonly known: readonly string[] };
  'usage/badge-state': { readonly found: string; readonly known: readonly string[] };
  'usage/ask': { readonly found: string; readonly known: readonly string[] };
  'usage/format': { readonly found: string; readonly known: readonly string[] };
  /** A file whose ending is not that of a format of the command; `known` are the endings that are. */
  'usage/ending': Named & {
    /** What names the format instead. */
    readonly instead: '--format' | '--report' | 'nothing';
    readonly ending: string;
    readonly known: readonly string[];
  };
  'usage/detail': { readonly found: string; readonly known: readonly string[] };
  'usage/method': { readonly found: string; readonly known: readonly string[] };
  'usage/schema': { readonly found: string; readonly known: readonly string[] };
  'usage/shell': { readonly found: string; readonly known: readonly string[] };
  'usage/order': { readonly found: string; readonly known: readonly string[] };
  'usage/table': { readonly found: string; readonly known: readonly string[] };
  'usage/input': { readonly found: string; readonly known: readonly string[] };
  /** A file whose name says one kind of input, and its content clearly another; `kind` is the word for that one. */
  'usage/other-kind': Named & { readonly named: string; readonly found: string; readonly kind: string };
  /** A pattern that no file fits. */
  'usage/no-match': { readonly found: string };
  /** A pattern that may take too long to try. */
  'usage/wide-pattern': { readonly found: string };
  'usage/output-folder': { readonly name: string; readonly command: 'batch' | 'other' };
  'usage/report': { readonly found: string };
  'usage/report-file': { readonly found: string };
  'usage/report-folder': { readonly found: string; readonly formats: readonly string[] };
  /** A report that was to go to standard output. */
  'usage/report-stdout': { readonly format: string };
  /** A file with the work of a person in it, which a new one to fill in would replace. */
  'usage/would-lose': Named;
  'usage/same-file': Named & { readonly options: readonly string[] };
  'usage/rule': { readonly found: string; readonly known: readonly string[] };
  'usage/help': { readonly found: string; readonly known: readonly string[] };
  /** `show` is what to type to see all that can be named. */
  'usage/within': { readonly found: string };
  /** An address that is not complete. */
  'usage/source': { readonly found: string };
  'usage/later-day': { readonly option: string; readonly found: string; readonly asOf: string };
  'usage/check': { readonly found: string; readonly known: readonly string[] };
  'usage/subject': { readonly found: string; readonly known: readonly string[]; readonly show?: string };
  /** Too few or too many candidates for a command; `instead` is what to type for many. */
  'usage/candidates': {
    readonly found: number;
    readonly least: number;
    readonly most: number;
    readonly instead: string;
  };
  /** Several candidates where one is evaluated; `compare` is what to type to compare them. */
  'usage/several-answers': { readonly found: number; readonly compare: string };
  /** An option that names none of the candidates. */
  'usage/candidate': {
    readonly option: string;
    readonly found: string;
    readonly known: readonly string[];
  };
  /** An option whose text is empty; `example` is one that is not. */
  'usage/no-text': { readonly option: string; readonly example: string };
  'usage/conflict': { readonly options: readonly string[]; readonly why: string };
  'usage/not-a-terminal': { readonly option: string };
  /** A name in which there is nothing to look for, or more than a name. */
  'usage/posting-name': { readonly option: string; readonly found: string };
  /** More names in a list than are looked for. */
  'usage/many-names': Named & { readonly found: number; readonly limit: number };
  /** An option that does nothing without another. */
  'usage/needs': { readonly option: string; readonly needs: string; readonly why: string };
}
