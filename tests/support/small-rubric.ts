/** A rubric in which whole scores can be worked out by hand; `course` leaves out `proctored`. */
export const SMALL_RUBRIC = `credcheck: 1
id: small
version: 1.0.0
title: A small rubric
disclaimer: General information only.
bands:
  - {id: good, from: 60, title: Good}
  - {id: fair, from: 30, title: Fair}
  - {id: poor, from: 0, title: Poor}
profile:
  - id: form
    ask: Which form is it?
    type: choice
    options:
      - {value: exam, label: An exam}
      - {value: course, label: A course}
      - {value: nothing, label: Nothing at all}
criteria:
  - id: proof
    title: Proof
    weight: 60
    why: Employers ask for proof.
    questions:
      - id: task
        ask: What is the hardest task?
        type: choice
        max-age: 90d
        options:
          - {value: none, label: None, score: 0}
          - {value: quiz, label: A quiz, score: 0.4}
          - {value: project, label: A project, score: 1}
        verify:
          - {id: syllabus, open: the syllabus, find: the hardest task, wrong-if: it is a quiz}
      - id: proctored
        ask: Does somebody watch?
        type: yes-no
        when: {question: form, is: exam}
  - id: reach
    title: Reach
    weight: 40
    questions:
      - id: share
        ask: How many postings name it?
        type: number
        unit: percent
        min: 0
        max: 100
        step: 1
        curve: [[0, 0], [100, 1]]
  - id: extras
    title: Extras
    weight: 0
    questions:
      - id: revised
        ask: When was it last revised?
        type: date
        age-curve: [[12mo, 1], [24mo, 0]]
      - id: topics
        ask: Which topics are in it?
        type: multi
        options:
          - {value: data, label: Data, score: 0.5}
          - {value: law, label: Law, score: 0.5}
knockouts:
  - id: nothing-there
    when: {question: form, is: nothing}
    because: There is nothing to earn.
`;

/** Answers under the small rubric that score exactly 60: all is asked, answered and firm. */
export const SIXTY = `credcheck: 1
rubric: small
candidate: {id: ux, name: UX Basics, issuer: Metro}
answers:
  form: course
  task: quiz
  share: 90
  revised: 2026-11-01
  topics: [data]
`;
