import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { CREDCHECK, canDriveTerminal, startTerminal, type TestTerminal } from '../support/terminal.js';
import { answerLine, answersIn, draftOf, EVALUATE, press, QUESTION } from './interview.js';

let terminal: TestTerminal;

afterEach(() => terminal.close());

async function begin(more: string): Promise<void> {
  terminal = await startTerminal(`${EVALUATE} --lang es ${more}`, { rows: 40 });
  await terminal.waitFor('¿Qué credencial es?');
  await answerLine(terminal, 'Cloud Practitioner', '¿Quién la emite?');
}

it.skipIf(!canDriveTerminal())('an interview in Spanish takes what is typed in Spanish', async () => {
  await begin('');
  await press(terminal, ['Enter'], QUESTION.form);
  await press(terminal, ['Down', 'Enter'], QUESTION.proctored);
  // "si" without its accent points to the line "Yes" of a rubric in English.
  await press(terminal, ['s', 'i', 'Enter'], QUESTION.shown);
  await press(terminal, ['Down', 'Space', 'Enter'], QUESTION.share);
  await answerLine(terminal, 'de 12,5 a 40', QUESTION.revised);
  await answerLine(terminal, '2024 a mediados de 2025', QUESTION.remark);
  await answerLine(terminal, 'no lo sé', '¿Está bien así?');
  await terminal.press('C-c');
  expect(await terminal.exitCode()).toBe(130);
  expect(answersIn(draftOf(terminal))).toMatchObject({
    proctored: 'yes',
    share: { 'at-least': 12.5, 'at-most': 40 },
    revised: { from: '2024-01-01', to: '2025-08-31' },
  });
});

it.skipIf(!canDriveTerminal())('an interview in Spanish in plain lines takes it too', async () => {
  await begin('--accessible');
  await answerLine(terminal, '', 'Which form is it?');
  await answerLine(terminal, '1', 'Does somebody watch you');
  expect(await answerLine(terminal, 'quizás', 'Escribe un número del 1 al 2')).toContain('no quizás');
  await answerLine(terminal, 'S', 'What can you show');
  await answerLine(terminal, 'ninguna', 'In what share');
  await answerLine(terminal, 'al menos 2,5', 'When was the content');
  await answerLine(terminal, 'desconocido', 'What else did you notice');
  await terminal.press('C-c');
  expect(await terminal.exitCode()).toBe(130);
  expect(answersIn(draftOf(terminal))).toMatchObject({
    proctored: 'yes',
    shown: [],
    share: { 'at-least': 2.5 },
    revised: 'unknown',
  });
});

it.skipIf(!canDriveTerminal())(
  "a number that is one line and another line's text in Spanish is asked for again",
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'credcheck-'));
    const rubric = join(folder, 'cuenta.yaml');
    writeFileSync(
      rubric,
      `credcheck: 1
id: cuenta
version: 1.0.0
title: Cuenta
language: es
bands: [{id: good, from: 0, title: Bueno}]
criteria:
  - id: c
    title: C
    weight: 1
    questions:
      - id: parts
        ask: ¿Cuántas partes evalúa?
        type: choice
        options:
          - {value: four, label: Cuatro o cinco, score: 1}
          - {value: three, label: Tres, score: 0.7}
          - {value: two, label: Dos, score: 0.4}
          - {value: one, label: Una, score: 0.1}
`,
    );
    terminal = await startTerminal(`${CREDCHECK} evaluate -r ${rubric} --lang es --accessible`, { rows: 40 });
    await terminal.waitFor('¿Qué credencial es?');
    await answerLine(terminal, 'Cloud Practitioner', '¿Quién la emite?');
    await answerLine(terminal, '', '¿Cuántas partes evalúa?');
    await answerLine(terminal, '3', '3 es la línea "Dos", y otra línea dice "Tres".');
    await answerLine(terminal, '1', '1 es la línea "Cuatro o cinco", y otra línea dice "Una".');
    await answerLine(terminal, 'tres', '¿Está bien así?');
    await terminal.press('C-c');
    expect(await terminal.exitCode()).toBe(130);
    expect(answersIn(draftOf(terminal))).toEqual({ parts: 'three' });
    rmSync(folder, { recursive: true });
  },
);
