# The same task as a loop in Python.
import json, os, sys

rubric = json.load(open(os.environ['BENCH_RUBRIC']))
whole = sum(c['weight'] for c in rubric['criteria'])
questions = [
    (q['id'], q['weight'] / sum(e['weight'] for e in c['questions']) * c['weight'] / whole,
     {o['value']: o['score'] for o in q['options']})
    for c in rubric['criteria'] for q in c['questions']
]
bands = [(b['id'], b['from'], b['title']) for b in rubric['bands']]
place = {b[0]: at for at, b in enumerate(bands)}


def truth(when, answers):
    if 'all' in when:
        parts = [truth(part, answers) for part in when['all']]
        return False if False in parts else None if None in parts else True
    value = answers.get(when['question'])
    if value is None:
        return None
    if 'is' in when:
        return value == when['is']
    return value in when['in'] if 'in' in when else value not in when['not-in']


STATE = {True: 'hit', False: 'clear', None: 'unknown'}
out = sys.stdout
for record, line in enumerate(open(sys.argv[1]), 1):
    row = json.loads(line)
    answers = row['answers']
    low = high = answered = 0.0
    for qid, part, scores in questions:
        value = answers.get(qid)
        if value is None:
            high += part
        else:
            low += part * scores[value]
            high += part * scores[value]
            answered += part
    low, high = round(low * 100, 6), round(high * 100, 6)
    knockouts = [STATE[truth(rule['when'], answers)] for rule in rubric['knockouts']]
    caps = [STATE[truth(rule['when'], answers)] for rule in rubric['caps']]
    stop = 'hit' in knockouts
    worst = next(at for at, band in enumerate(bands) if low >= band[1])
    best = next(at for at, band in enumerate(bands) if high >= band[1])
    for state, rule in zip(caps, rubric['caps']):
        if state != 'clear':
            worst = max(worst, place[rule['at-most']])
        if state == 'hit':
            best = max(best, place[rule['at-most']])
    verdict = 'stop' if stop else bands[worst][0]
    lowest = 'stop' if 'hit' in knockouts or 'unknown' in knockouts else verdict
    highest = 'stop' if stop else bands[best][0]
    hit = [r['because'] for s, r in zip(knockouts + caps, rubric['knockouts'] + rubric['caps']) if s == 'hit']
    out.write(json.dumps({
        'schemaVersion': 1, 'record': record, 'tool': {'name': 'peer', 'version': '1.0.0'},
        'rubric': {'id': rubric['id'], 'version': rubric['version'], 'sha256': '0' * 64}, 'asOf': '2026-11-22',
        'candidate': row['candidate'], 'score': {'low': low, 'high': high},
        'verdict': {'id': verdict, 'title': '', 'firm': lowest == highest, 'range': [lowest, highest], 'because': hit},
        'knockouts': [{'id': r['id'], 'state': s} for s, r in zip(knockouts, rubric['knockouts'])],
        'caps': [{'id': r['id'], 'state': s, 'atMost': r['at-most']} for s, r in zip(caps, rubric['caps'])],
        'warnings': [], 'coverage': {'answered': round(answered, 6), 'withSource': 0, 'leftOut': 0},
        'disclaimer': rubric['disclaimer'],
    }) + '\n')
