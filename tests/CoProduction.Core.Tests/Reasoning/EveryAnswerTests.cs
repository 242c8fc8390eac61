using CoProduction.Coding;
using CoProduction.Reasoning;

namespace CoProduction.Tests.Reasoning;

/// <summary>All that the engine says of conditions on a questionnaire of five tied questions, held against trying all complete answers to them.</summary>
public sealed class EveryAnswerTests
{
    private static readonly CriterionStatus[] Definite = [CriterionStatus.Met, CriterionStatus.NotMet];

    private static readonly TriedCondition[] Drawn = [.. Enumerable.Range(1, 8).Select(seed => new TriedCondition(Allotment.Draw(seed)))];

    private static readonly Theory Rules = Allotment.Questionnaire.Theory;

    [Fact]
    public void The_rules_leave_the_complete_answers_that_break_none_and_are_broken_where_none_is_left()
    {
        Assert.Equal((108, 3 * 7 * 7 * 7 * 3), (Allotment.Complete.Length, Allotment.Tried.Length));
        Assert.All(Allotment.Tried, answers => Assert.Equal(!TriedCondition.IsSound(answers.Excluded), Rules.IsBroken(answers.Excluded)));
    }

    [Fact]
    public void What_follows_from_answers_is_what_all_complete_answers_that_they_allow_share()
    {
        foreach (Answers answers in Every(7).Where(answers => TriedCondition.IsSound(answers.Excluded)))
        {
            UInt128 shared = Allotment.Sound.Where(each => (answers.Excluded.Bits & ~each) == 0).Aggregate((one, other) => one & other);
            Assert.Equal(new AnswerSet(shared), Rules.Implied(answers.Excluded));
            Assert.Equal(shared, Rules.WithImplied(answers).Excluded.Bits);
            Assert.Equal(
                Allotment.Asked.Where(question => new AnswerSet(shared & ~answers.Excluded.Bits).Touches(question.Mask)),
                Rules.ImpliedBy(answers).Questions);
        }
    }

    [Fact]
    public void Every_form_has_the_statuses_of_trying_all()
    {
        foreach (TriedCondition tried in Drawn)
        {
            CompiledCondition[] compiled = [CompiledCondition.Compile(tried.Condition), CompiledCondition.Compile(tried.Condition, steps: 0)];
            Form[] forms = [ImplicantForm.Of(tried.Condition, long.MaxValue)!, DiagramForm.Of(tried.Condition, long.MaxValue)!];
            foreach (Answers answers in Every(5))
            {
                CriterionStatus status = tried.Status(answers.Excluded);
                Assert.All(compiled, form => Assert.Equal(status, form.Status(answers)));
                if (TriedCondition.IsSound(answers.Excluded))
                {
                    Assert.All(forms, form => Assert.Equal(status, form.Evaluate(answers.Excluded)));
                }
            }
        }
    }

    [Fact]
    public void Every_form_lists_the_largest_boxes_that_trying_every_box_finds()
    {
        foreach (TriedCondition tried in Drawn)
        {
            Form[] forms = [ImplicantForm.Of(tried.Condition, long.MaxValue)!, DiagramForm.Of(tried.Condition, long.MaxValue)!];
            foreach (CriterionStatus status in Definite)
            {
                Box[] primes = tried.Primes(status);
                Assert.All(forms, form => Assert.Equal(primes, form.Listed(status)));
                foreach (AnswerSet excluded in Every(199).Select(answers => answers.Excluded))
                {
                    Assert.All(forms, form => Assert.Equal(primes.Where(prime => prime.HoldsUnder(excluded)), form.Within(status, excluded)));
                }
            }
        }
    }

    [Fact]
    public void Those_that_hold_under_some_answers_are_found_for_these_where_all_are_too_many()
    {
        TriedCondition tried = Drawn[0];
        DiagramForm all = DiagramForm.Of(tried.Condition, long.MaxValue)!;
        long steps = Enumerable.Range(1, 10_000).First(few => ImplicantDiagram.Of(all.Diagram, CriterionStatus.Met, AnswerSet.Everything, few) is not null) - 1;
        DiagramForm few = DiagramForm.Of(tried.Condition, long.MaxValue, steps)!;

        Assert.Throws<NotSupportedException>(() => few.Within(CriterionStatus.Met, AnswerSet.Everything).Count());
        Assert.All(
            Every(5).Where(answers => tried.Status(answers.Excluded) == CriterionStatus.Met),
            answers => Assert.Equal(all.Within(CriterionStatus.Met, answers.Excluded), few.Within(CriterionStatus.Met, answers.Excluded)));
    }

    [Fact]
    public void Questions_decide_where_two_complete_answers_differ_on_them_alone_and_part()
    {
        foreach (TriedCondition tried in Drawn)
        {
            CompiledCondition[] compiled = [CompiledCondition.Compile(tried.Condition), CompiledCondition.Compile(tried.Condition, steps: 0)];
            foreach (Answers answers in Every(31))
            {
                Assert.All(compiled, form => Assert.Equal(tried.Deciding(answers.Excluded), Allotment.Questionnaire.List(form.DecidingQuestions(answers))));
            }
        }
    }

    [Fact]
    public void Questions_suffice_where_their_answers_alone_force_the_status_and_none_can_be_left_out()
    {
        foreach (TriedCondition tried in Drawn)
        {
            CompiledCondition[] compiled = [CompiledCondition.Compile(tried.Condition), CompiledCondition.Compile(tried.Condition, steps: 0)];
            foreach (Answers answers in Every(61))
            {
                bool isOpen = tried.Status(answers.Excluded) == CriterionStatus.Open;
                IEnumerable<QuestionSet> expected = isOpen ? [] : tried.Sufficient(answers.Excluded);
                foreach (CompiledCondition form in compiled)
                {
                    QuestionSet[] found = [.. form.SufficientQuestions(answers)];
                    Assert.Equal(expected.Order(), found.Order());
                    Assert.Equal(found.Select(Count).Order(), found.Select(Count));
                }
            }
        }
    }

    [Fact]
    public void Implicants_come_by_how_far_they_are_from_holding()
    {
        foreach (TriedCondition tried in Drawn)
        {
            Form[] forms = [ImplicantForm.Of(tried.Condition, long.MaxValue)!, DiagramForm.Of(tried.Condition, long.MaxValue)!];
            foreach (AnswerSet excluded in Every(251).Select(answers => answers.Excluded))
            {
                foreach (CriterionStatus status in Definite)
                {
                    Box[] primes = tried.Primes(status);
                    Assert.All(forms, form => Same(primes, form.Toward(status, excluded, default)));
                    Assert.All(forms, form => Same(
                        primes.Where(prime => !prime.Lacking(excluded).Excluded.Touches(Allotment.Season.Mask)), form.Toward(status, excluded, Allotment.Season.Mask)));
                }

                void Same(IEnumerable<Box> expected, IEnumerable<Box> found)
                {
                    Assert.Equal(expected.Order(), found.Order());
                    Assert.Equal(expected.Select(Distance).Order(), found.Select(Distance));
                }

                (int, int, int, UInt128) Distance(Box prime)
                {
                    Question[] lacking = [.. Allotment.Questionnaire.List(prime.Lacking(excluded).Excluded)];
                    return (
                        lacking.Length,
                        lacking.Count(question => (excluded | prime.Excluded).Holds(question.Mask.Answers)),
                        lacking.Count(question => !tried.Condition.Questions.Contains(question)),
                        lacking.Aggregate(UInt128.Zero, (all, question) => all | question.Mask.Answers.Bits));
                }
            }
        }
    }

    private static int Count(QuestionSet questions) => Allotment.Questionnaire.Count(questions);

    /// <summary>One of so many partial answers.</summary>
    private static IEnumerable<Answers> Every(int many) => Allotment.Tried.Where((_, place) => place % many == 0);
}
