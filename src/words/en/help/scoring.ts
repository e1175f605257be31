/** How answers become a score and a verdict. */
export const SCORING = `Scoring

Every answer is worth something from 0 to 1. A criterion's score is the
weighted mean of its questions, and the total the weighted mean of the
criteria, times 100. Only the proportions of weights matter.

An unknown answer is a range, from the worst to the best that it could still
be. So the score is a range too: it holds every score that you can still end up
with. What does not apply, with a reason, leaves the total; the rest then
weighs more.

A half-known answer (one of two options, at least 120, 3 of 50, from 2024 to
2025) is a range as well, over what it leaves possible. A count of a sample is
Wilson's interval of its share, at the rubric's confidence.

The verdict is the band that the low end of the score lands in. It is firm when
nothing that is still unknown could change it; else the result says between
which bands it is, and which answer would settle it.

Each band calls for an action: pay, pair (pay only together with something of
your own) or leave. The action of a result is the one that every possible band
calls for, and to wait while there are several. Pay and pair also wait until
every knock-out is ruled out.

A quick interview (evaluate --quick) stops when no answer to the rest can
change the verdict, even if a question turns out not to apply. What it left
out counts as unknown, so the score stays a range; it names the warnings that
are still open, and how to ask about them.

A knock-out that is hit makes the verdict "stop", whatever the score. A cap
that is hit, or may be, holds the verdict at its band. Neither changes the
score.

Every result can be questioned: "credcheck explain" shows the formula with its
numbers, what moved the score away from the middle of each question's scores,
and, for one question, what each other answer would give.

Every result also says what would change its mind: the smallest change of one
answer, and of one criterion's weight, that gives another range of verdicts;
the verdict if all criteria weighed the same; and how many other weightings
keep it. "Solid" means at least 95 of 100 of those in the same rank order, and
of those within half of each weight; "fragile" less than 75 of either.

Where at least 60 of 100 points are answered, a result counts the ways in which
the open answers could be filled in, and says how many end in each verdict.
Every option or mark that makes a difference is one way; a number or date has
its ends and the points of its curve. That is a count and not a forecast: some
ways come about more often than others, and no verdict or gate uses it.

Evidence ages: an answer that was checked longer ago than its question allows
counts as unknown again. --as-of says on which day that is judged. An answer
that your own check contradicts counts as unknown until it is answered again.

A result is general information and not financial advice.
`;
