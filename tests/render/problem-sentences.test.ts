import { expect, test } from 'vitest';
import { type Problem, problem } from '../../src/core/model/problem.js';
import { problemLine } from '../../src/words/en/problem-text.js';

const SENTENCES: readonly (readonly [Problem, string])[] = [
  [
    problem('input/not-found', { name: 'a.yaml' }),
    'There is no file "a.yaml"; check the name and the folder',
  ],
  [
    problem('input/not-a-file', { name: 'a.yaml', kind: 'a folder' }),
    'Expected a file, but "a.yaml" is a folder; name a file in it',
  ],
  [
    problem('usage/set', { found: 'form=', question: 'form' }),
    'Expected --set question=value, found "form="; write form=unknown if it is not known',
  ],
  [
    problem('rubric/bands', { expected: { id: 'below-better-band', from: 70 }, found: '80' }),
    'Each band must start below the one above (70), found 80',
  ],
  [
    problem('output/unwritable', { name: 'reports', reason: 'is a folder' }),
    '"reports" could not be written: is a folder; name a file in it, such as reports/offer.html',
  ],
  [
    problem('rubric/not-found', { id: '-', known: ['small'] }),
    'A rubric is not read from standard input, but from a file, named like ./file.yaml; use small',
  ],
  [
    problem('rubric/is-answers', {}),
    'These are answers, not a rubric; name a rubric here, and answers as in: credcheck evaluate FILE',
  ],
  [
    problem('rubric/is-translation', { rubric: 'cloud.yaml' }),
    'This is a translation, not a rubric; name the rubric, cloud.yaml: its translations are read and linted with it',
  ],
  [
    problem('rubric/is-translation', {}),
    'This is a translation, not a rubric; name the rubric: its translations are read and linted with it',
  ],
  [problem('answers/is-rubric', {}), 'This is a rubric, not answers; use --rubric FILE'],
  [problem('answers/empty-cell', { column: 'name' }), 'The cell under "name" is empty; fill it in'],
  [
    problem('answers/no-header', {}),
    'The first line must be a header that names the columns, such as name, and an id of a question for each answer',
  ],
  [
    problem('summary/not-one', { name: 'good.csv' }),
    '"good.csv" is not a summary; name files written by --summary',
  ],
  [
    problem('answers/type', {
      question: 'flags',
      expected: { id: 'list-of-options', write: '[countdown]' },
      found: '"countdown"',
    }),
    '"flags" takes a list: write [countdown], or [] for none; found "countdown"',
  ],
  [
    problem('answers/misplaced-form', { question: 'hours', found: '"120..200"', file: '{at-least: 120}' }),
    'In an answers file, write {at-least: 120} for "hours"; found "120..200"',
  ],
  [
    problem('answers/misplaced-form', { question: 'hours', found: '"{at-least: 5}"', typed: '120..200' }),
    '"{at-least: 5}" for "hours" works in answers files only; here write it like 120..200',
  ],
  [
    problem('answers/misplaced-form', {
      question: 'task',
      found: '"a, b"',
      file: '{one-of: [a, b]}',
      typed: 'a|b',
    }),
    '"task" takes one answer, found "a, b"; if each of them may be true, write a|b, or {one-of: [a, b]} in an answers file',
  ],
  [
    problem('answers/marks', { question: 'flags', found: 'none', mistake: 'none', write: '[]' }),
    '"flags" has no option "none"; leave it out, or write [] alone for none of them',
  ],
  [
    problem('answers/marks', { question: 'flags', found: 'a;b', mistake: 'separator', write: 'a, b' }),
    'Expected commas between the options of "flags", found "a;b"; write a, b',
  ],
  [
    problem('answers/marks', {
      question: 'flags',
      found: 'a|b',
      mistake: 'uncertain',
      write: '{maybe: [a]}',
    }),
    'To say which options of "flags" may be true, write {maybe: [a]} in an answers file; found "a|b"',
  ],
  [
    problem('answers/type', {
      question: 'revised',
      expected: { id: 'day', readings: [], isReal: false },
      found: '"2026-02-30"',
    }),
    'Expected a date as YYYY-MM-DD, YYYY-MM or YYYY (there is no such day) for "revised", found "2026-02-30"',
  ],
  [problem('input/not-permitted', { name: 'a.yaml' }), '"a.yaml" may not be read; check its permissions'],
  [
    problem('input/unreadable', { name: 'a.yaml', reason: 'the disk is full' }),
    '"a.yaml" could not be read: the disk is full',
  ],
  [
    problem('input/too-large', { name: 'a.yaml', limit: 32 }),
    '"a.yaml" exceeds the limit of 32 bytes; split it',
  ],
  [problem('input/empty', { name: 'a.yaml' }), '"a.yaml" is empty; expected YAML or JSON'],
  [
    problem('input/empty', { name: 'standard input', expected: 'CSV' }),
    '"standard input" is empty; expected CSV',
  ],
  [
    problem('input/not-utf8', { name: 'a.yaml', found: 'x' }),
    'Expected UTF-8 text in "a.yaml", found x; save it as UTF-8',
  ],
  [
    problem('input/not-utf8', { part: 'row', found: 'x' }),
    'Expected UTF-8 text in this row, found x; save the table as "CSV UTF-8"',
  ],
  [
    problem('input/workbook', { name: 'a.csv', kind: 'zip' }),
    '"a.csv" is a ZIP archive, as spreadsheet programs write (.xlsx, .ods), and no text; open it in a spreadsheet program and save the sheet as "CSV UTF-8"',
  ],
  [
    problem('input/workbook', { name: 'a.csv', kind: 'compound' }),
    '"a.csv" is a file of an old spreadsheet program (.xls), and no text; open it in a spreadsheet program and save the sheet as "CSV UTF-8"',
  ],
  [
    problem('input/too-large', { part: 'document', limit: 32 }),
    'This document exceeds the limit of 32 bytes; split it',
  ],
  [
    problem('input/nul', { name: 'a.yaml' }),
    '"a.yaml" has NUL bytes, so it is not text; name a YAML or JSON file',
  ],
  [problem('syntax/json', { expected: 'y', found: 'x' }), 'Expected y, found x'],
  [problem('syntax/yaml', { found: 'x' }), 'Expected YAML, found x'],
  [
    problem('syntax/duplicate-key', { key: 'weigth' }),
    'The key "weigth" occurs twice here; keep one of them',
  ],
  [problem('syntax/too-deep', { limit: 32 }), 'Nested more than 32 levels deep; make it flatter'],
  [problem('syntax/too-many-keys', { limit: 32 }), 'A map has more than 32 keys; split it'],
  [problem('syntax/too-many-nodes', { limit: 32 }), 'The file has more than 32 values; split it'],
  [
    problem('syntax/number-out-of-range', { found: 'x' }),
    'x is no number that can be kept exactly; write one of at most 15 digits, or put quotes around it if it is text',
  ],
  [problem('syntax/bad-character', { found: 'x' }), 'The character x is not allowed here; remove it'],
  [
    problem('syntax/several-documents', { found: 2 }),
    'Expected one YAML document, found 2; keep one to a file',
  ],
  [
    problem('syntax/alias', { found: 'x' }),
    'YAML aliases are not read, found "x"; write the value out where it is needed',
  ],
  [problem('syntax/tag', { found: 'x' }), 'YAML tags are not read, found "x"; write the plain value'],
  [
    problem('schema/unknown-key', { key: 'weigth', known: ['weight', 'why'] }),
    'Unknown key "weigth"; did you mean "weight"?',
  ],
  [problem('schema/missing-key', { key: 'weigth' }), 'The key "weigth" is missing; add it'],
  [problem('schema/type', { expected: 'y', found: 'x' }), 'Expected y, found x'],
  [problem('schema/value', { expected: 'y', found: 'x', known: ['weight', 'why'] }), 'Expected y, found x'],
  [problem('schema/version', { found: 'x' }), 'Expected format version 1, found x; write "credcheck: 1"'],
  [
    problem('rubric/duplicate-id', { id: 'rigor', kind: 'question' }),
    'Two questions have the id "rigor"; give one another id',
  ],
  [
    problem('rubric/duplicate-value', { value: 'v' }),
    'Two options have the value "v"; give one another value',
  ],
  [
    problem('rubric/reserved', { word: 'stop', kind: 'band' }),
    '"stop" is reserved; give the band another name',
  ],
  [
    problem('rubric/unknown-question', { id: 'rigor', known: ['weight', 'why'] }),
    'There is no question "rigor"; use one of weight, why',
  ],
  [
    problem('rubric/unknown-criterion', { id: 'rigor', known: ['weight', 'why'] }),
    'There is no criterion "rigor"; use one of weight, why',
  ],
  [
    problem('rubric/unknown-band', { id: 'rigor', known: ['weight', 'why'] }),
    'There is no band "rigor"; use one of weight, why',
  ],
  [
    problem('rubric/unknown-scale', { id: 'rigor', known: ['weight', 'why'] }),
    'There is no scale "rigor"; use one of weight, why',
  ],
  [
    problem('rubric/unknown-value', { question: 'form', value: 'v', known: ['weight', 'why'] }),
    '"v" is no answer to "form"; use one of weight, why',
  ],
  [
    problem('rubric/wrong-test', { question: 'form', type: 'text', op: 'at-least' }),
    'A text question cannot be tested with "at-least" ("form"); use another test',
  ],
  [
    problem('rubric/cycle', { path: ['a', 'b', 'a'] }),
    'This leads back to itself: a -> b -> a; take one step out',
  ],
  [
    problem('rubric/long-chain', { question: 'q101', limit: 100 }),
    '"q101" is at the end of a chain of more than 100 conditions; make it shorter',
  ],
  [problem('rubric/bands', { expected: 'y', found: 'x' }), 'Expected y in bands, found x'],
  [problem('rubric/curve', { expected: 'y', found: 'x' }), 'Expected y in a curve, found x'],
  [problem('rubric/bounds', { expected: 'y', found: 'x' }), 'Expected y, found x'],
  [
    problem('rubric/no-score', { id: 'rigor', type: 'text', missing: 'curve' }),
    'The text question "rigor" counts but cannot score; add its curve',
  ],
  [
    problem('rubric/not-found', { id: 'rigor', known: ['weight', 'why'] }),
    'There is no built-in rubric "rigor", and one of your own is named like ./file.yaml; use one of weight, why',
  ],
  [
    problem('answers/unknown-question', { id: 'rigor', rubric: 'base', known: ['weight', 'why'] }),
    'The rubric "base" has no question "rigor"; use one of weight, why',
  ],
  [
    problem('answers/unknown-check', { id: 'rigor', rubric: 'base', known: ['weight', 'why'] }),
    'The rubric "base" has no check "rigor"; use one of weight, why',
  ],
  [
    problem('answers/unknown-value', { question: 'form', found: 'x', known: ['weight', 'why'] }),
    '"x" is no answer to "form"; use one of weight, why',
  ],
  [
    problem('answers/type', { question: 'form', expected: 'y', found: 'x' }),
    'Expected y for "form", found x',
  ],
  [
    problem('answers/out-of-range', { question: 'form', expected: 'y', found: 'x' }),
    'Expected y for "form", found x',
  ],
  [
    problem('answers/future-date', { question: 'form', found: 'x', asOf: '2026-11-22' }),
    'The date of "form" is x, after 2026-11-22; correct it, or move --as-of',
  ],
  [
    problem('answers/future-check', { id: 'rigor', found: 'x', asOf: '2026-11-22' }),
    '"rigor" was checked on x, after 2026-11-22; correct it, or move --as-of',
  ],
  [
    problem('answers/no-reason', { question: 'form', reason: '1.10' }),
    '"form" has the reason 1.10, which is no text; put quotes around it',
  ],
  [
    problem('answers/no-reason', { question: 'form' }),
    '"form" is marked not applicable without a reason; write {not-applicable: your reason}, or in a table and after --set not-applicable:your reason',
  ],
  [
    problem('answers/several', { found: 2 }),
    'Expected the answers of one candidate, found 2; to score them all, type: credcheck batch FILE',
  ],
  [
    problem('answers/several', { found: 1 }),
    'Expected the answers of one candidate, found a list with one candidate in it; to score a list, type: credcheck batch FILE',
  ],
  [
    problem('answers/several', { found: 0 }),
    'Expected the answers of one candidate, found an empty list; to score a list, type: credcheck batch FILE',
  ],
  [
    problem('answers/several', { found: 2, batch: 'credcheck batch my.ndjson' }),
    'Expected the answers of one candidate, found 2; to score them all, type: credcheck batch my.ndjson',
  ],
  [
    problem('answers/unknown-column', {
      columns: [
        { name: 'isuer', letter: 'B', number: 2 },
        { name: 'Fee, in total', letter: 'F', number: 6 },
      ],
      rubric: 'base',
      known: ['id', 'issuer'],
    }),
    'There is no question in "base" for "isuer" (column B, number 2; did you mean "issuer"?), "Fee, in total" (F, 6); ' +
      'to carry a column along, begin its name with x-; to leave it out, add --skip-columns isuer,F',
  ],
  [
    problem('answers/doubled-column', { column: 'id', written: ['id'] }),
    'There are two columns "id"; keep one of them',
  ],
  [
    problem('answers/doubled-column', { column: 'hardest-task', written: ['Hardest Task', 'hardest-task'] }),
    '"Hardest Task" and "hardest-task" both mean the column "hardest-task"; keep one of them',
  ],
  [
    problem('answers/shared-column', { column: 'How long?', ids: ['hours', 'weeks'] }),
    '"hours" and "weeks" both ask "How long?"; name the column by one of these ids',
  ],
  [problem('answers/missing-column', { column: 'name' }), 'The header has no column "name"; add it'],
  [
    problem('answers/nameless-column', { column: 'AB', number: 28, found: 'x' }),
    'Column AB (number 28) has no name in the header, found "x" in it; name the column or empty the cell',
  ],
  [
    problem('usage/input', { found: 'xml', known: ['ndjson', 'json', 'csv', 'yaml'] }),
    'There is no kind of input "xml"; the kinds are ndjson, json, csv, yaml',
  ],
  [
    problem('usage/input', { found: 'yml', known: ['ndjson', 'json', 'csv', 'yaml'] }),
    'There is no kind of input "yml"; the kinds are ndjson, json, csv, yaml; did you mean "yaml"?',
  ],
  [
    problem('usage/other-kind', { name: 'a.json', named: 'JSON', found: 'CSV', kind: 'csv' }),
    '"a.json" is named as JSON and reads as CSV; rename it, or say --input csv',
  ],
  [
    problem('usage/no-match', { found: 'a/*.yaml' }),
    'No file matches "a/*.yaml"; check the pattern and the folder',
  ],
  [problem('syntax/csv', { expected: '3 cells', found: '4' }), 'Expected 3 cells, found 4'],
  [
    problem('answers/other-rubric', { answered: 'one', used: 'two' }),
    'The answers name the rubric "one", and this run scores by "two"; name one with --rubric ID or --rubric ./file.yaml',
  ],
  [problem('input/line-too-long', { limit: 1048576 }), 'The line exceeds the limit of 1 MiB; split it'],
  [problem('usage/set', { found: 'x' }), 'Expected --set question=value, found "x"'],
  [
    problem('usage/date', { option: '--as-of', found: 'x' }),
    'Expected a date like 2026-11-22 for --as-of, found "x"',
  ],
  [
    problem('usage/threshold', { option: '--as-of', found: 'x' }),
    'Expected a number from 0 to 100 for --as-of, found "x"',
  ],
  [
    problem('usage/verdict', { found: 'x', known: ['weight', 'why'] }),
    'There is no verdict "x"; use one of weight, why',
  ],
  [
    problem('usage/ask', { found: 'weigth', known: ['weight', 'why'] }),
    'There is no question "weigth" to ask again; did you mean "weight"?',
  ],
  [
    problem('usage/format', { found: 'x', known: ['weight', 'why'] }),
    'Format "x" is not available for this command; use one of weight, why',
  ],
  [
    problem('output/exists', { name: 'a.yaml', candidate: 'CP', rubric: 'team' }),
    '"a.yaml" holds answers made with another rubric, "team"; name another file (only --save with --force replaces it)',
  ],
  [
    problem('usage/report', { found: 'offer' }),
    'Expected --report format=path, or a path whose ending names the format, found "offer"; write for example --report offer.md',
  ],
  [
    problem('usage/ending', { name: 'a.docx', ending: '.docx', known: ['.md', '.txt'], instead: '--format' }),
    '"a.docx" ends in .docx, which is the ending of no format of this command; use .md, .txt, or name the format with --format',
  ],
  [
    problem('usage/ending', { name: 'a.docx', ending: '.docx', known: ['.md'], instead: '--report' }),
    '"a.docx" ends in .docx, which is the ending of no format of this command; use .md, or write --report FORMAT=a.docx',
  ],
  [
    problem('usage/report-stdout', { format: 'json' }),
    'A report needs a file, since standard output carries the one result; write --format json, or name a file',
  ],
  [
    problem('usage/schema', { found: 'reslut', known: ['rubric', 'result'] }),
    'There is no schema "reslut"; use one of rubric, result; did you mean "result"?',
  ],
  [
    problem('usage/shell', { found: 'tcsh', known: ['bash', 'fish'] }),
    'Words are not completed for the shell "tcsh"; use one of bash, fish',
  ],
  [
    problem('usage/would-lose', { name: 'ours.yaml' }),
    '"ours.yaml" is there, and what was written in it would be lost; name another file, or replace it with --force',
  ],
  [
    problem('usage/same-file', { name: 'a.md', options: ['--output', '--report'] }),
    '"a.md" is named more than once (--output, --report); name another file for one of them',
  ],
  [
    problem('usage/help', { found: 'exit-code', known: ['environment', 'exit-codes'] }),
    'There is no command and no topic "exit-code"; did you mean "exit-codes"?',
  ],
  [
    problem('usage/rule', { found: 'never-hits', known: ['rule-always-hits', 'rule-never-hits'] }),
    'There is no rule "never-hits"; did you mean "rule-never-hits"?',
  ],
  [
    problem('usage/subject', { found: 'hardest-tsk', known: ['rigour', 'hardest-task'] }),
    'There is no criterion, question or rule "hardest-tsk"; did you mean "hardest-task"? ' +
      'To see all there are, type: credcheck rubric show RUBRIC',
  ],
  [
    problem('usage/conflict', { options: ['--quiet', '--coach'], why: 'one hides what the other shows' }),
    '--quiet and --coach cannot be combined: one hides what the other shows',
  ],
  [
    problem('usage/not-a-terminal', { option: '--as-of' }),
    '--as-of asks questions, and this is not a terminal; answer with --set or a file',
  ],
  [
    problem('usage/needs', {
      option: '--tolerance',
      needs: '--baseline FILE',
      why: 'nothing else is compared',
    }),
    '--tolerance needs --baseline FILE: nothing else is compared',
  ],
  [
    problem('output/unwritable', { name: 'a.yaml', reason: 'the disk is full' }),
    '"a.yaml" could not be written: the disk is full',
  ],
  [
    problem('output/exists', { name: 'a.yaml', candidate: 'Cloud Practitioner' }),
    '"a.yaml" holds the answers of "Cloud Practitioner"; name another file (only --save with --force replaces it)',
  ],
  [
    problem('output/changed', { name: 'a.yaml' }),
    '"a.yaml" was changed by another process meanwhile, and was left as it is; look at it, or save to another file',
  ],
  [
    problem('summary/differs', {
      differences: [{ part: 'day', ours: '2026-11-22', theirs: '2026-11-23' }],
    }),
    'Only summaries of parts of one input can be added up; this one and the first differ in the day (2026-11-22; 2026-11-23)',
  ],
  [
    problem('baseline/not-rows', { name: 'a.csv', why: 'Expected a value, found "name"' }),
    '"a.csv" does not hold the rows of an earlier run, one JSON object a line: Expected a value, found "name"; write them with credcheck batch FILE -o results.ndjson, and name that file',
  ],
  [
    problem('baseline/duplicate', { candidate: 'UX Basics', first: 'line 1', second: 'line 7' }),
    '"UX Basics" occurs twice, in line 1 and in line 7; keep one, or give each an id of its own',
  ],
  [
    problem('baseline/ambiguous', { candidate: 'UX', first: 'record 1', second: 'record 2', line: 7 }),
    'record 1 and record 2 are both called "UX", as is line 7 of the baseline, which has no id; write there the id of the one it is about, or take that line out',
  ],
  [
    problem('baseline/other-rubric', { found: 'small', used: 'micro-credential' }),
    'The baseline was scored by the rubric "small", and this run scores by "micro-credential"; compare runs of one rubric',
  ],
  [
    problem('score/nothing-applies', {}),
    'Nothing in the rubric applies to these answers, so there is no score; check what is not applicable',
  ],
  [
    problem('score/nothing-applies', { because: ['Nobody stands behind it.'] }),
    'Nothing that scores applies to these answers, so there is no score, but a knock-out applies: "Nobody stands behind it."',
  ],
];

test.each(SENTENCES.map(([found, sentence]) => [found.code, found, sentence] as const))(
  '%s',
  (_, found, sentence) => {
    expect(problemLine(found)).toBe(sentence);
  },
);
