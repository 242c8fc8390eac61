using CoProduction.Coding;
using CoProduction.Reasoning;

namespace CoProduction.Tests.Reasoning;

/// <summary>What would turn a status, and what is ahead of it, held against trying all complete answers to five tied questions.</summary>
public sealed class EveryChangeTests
{
    private static readonly CriterionStatus[] Definite = [CriterionStatus.Met, CriterionStatus.NotMet];

    private static readonly TriedCondition[] Drawn = [.. Enumerable.Range(1, 6).Select(seed => new TriedCondition(Allotment.Draw(seed)))];

    [Fact]
    public void Changes_are_those_of_the_smallest_sets_of_questions_that_turn_the_status()
    {
        int looked = 0;
        foreach (TriedCondition tried in Drawn)
        {
            CompiledCondition[] compiled = [CompiledCondition.Compile(tried.Condition), CompiledCondition.Compile(tried.Condition, steps: 0)];
            foreach (Answers answers in Every(149))
            {
                foreach (CriterionStatus wanted in Definite)
                {
                    bool isNone = tried.Status(answers.Excluded) == wanted || !TriedCondition.IsSound(answers.Excluded);
                    QuestionSet[] expected = isNone ? [] : [.. tried.Turning(answers.Excluded, wanted).Order()];
                    Assert.All(compiled, form => Assert.Equal(expected, form.Reversals(answers, wanted, default).Select(change => change.Questions).Distinct().Order()));
                    looked += expected.Length;
                }
            }
        }

        Assert.True(looked > 100, $"Only {looked} sets.");
    }

    [Fact]
    public void Each_leaves_all_answers_that_go_least_against_what_is_known_and_no_others()
    {
        int several = 0;
        foreach (TriedCondition tried in Drawn)
        {
            var compiled = CompiledCondition.Compile(tried.Condition);
            foreach (Answers answers in Every(149))
            {
                foreach (CriterionStatus wanted in Definite)
                {
                    foreach (IGrouping<QuestionSet, Reversal> found in compiled.Reversals(answers, wanted, default).GroupBy(change => change.Questions))
                    {
                        AnswerSet[] expected = tried.LeastAgainst(answers.Excluded, wanted, found.Key);
                        Assert.Equal(expected.Order(), found.SelectMany(change => TriedCondition.SoundChoices(answers.Excluded, change)).Distinct().Order());
                        Assert.All(found, change => Assert.DoesNotContain(found, other => other != change && change.Excluded.Holds(other.Excluded)));
                        Assert.All(found, change => Assert.True(change.Questions.Holds(change.Changed) && change.Questions.Holds(change.Excluded)));
                        several += expected.Length > 1 ? 1 : 0;
                    }
                }
            }
        }

        Assert.True(several > 20, $"Only {several} sets could be answered in more than one way.");
    }

    [Fact]
    public void They_come_by_the_number_of_questions_then_of_changed_answers_and_then_of_questions_that_are_not_asked()
    {
        foreach (TriedCondition tried in Drawn)
        {
            var compiled = CompiledCondition.Compile(tried.Condition);
            foreach (Answers answers in Every(83))
            {
                foreach (CriterionStatus wanted in Definite)
                {
                    (int, int, int)[] sizes = [.. compiled.Reversals(answers, wanted, default).Select(change => (
                        Count(change.Questions), Count(change.Changed), Count(change.Questions.Without(tried.Condition.QuestionMask))))];
                    Assert.Equal(sizes.Order(), sizes);
                    Assert.Equal(
                        compiled.Reversals(answers, wanted, default).Where(change => !change.Questions.Touches(Allotment.Watered.Mask)),
                        compiled.Reversals(answers, wanted, Allotment.Watered.Mask));
                }
            }
        }
    }

    [Fact]
    public void Questions_help_to_settle_a_status_where_a_smallest_set_of_further_answers_asks_them()
    {
        foreach (TriedCondition tried in Drawn)
        {
            Outlook outlook = new(StatusDiagrams.Of(tried.Condition, long.MaxValue)!);
            var compiled = CompiledCondition.Compile(tried.Condition);
            QuestionSet all = Allotment.Questionnaire.AllQuestions;
            foreach (Answers answers in Every(97).Where(answers => tried.Status(answers.Excluded) == CriterionStatus.Open && TriedCondition.IsSound(answers.Excluded)))
            {
                Assert.Equal(tried.Settling(answers.Excluded, all), compiled.SettlingQuestions(answers));
                foreach (QuestionSet available in new[] { all, all.Without(Allotment.Fenced.Mask), all.Without(Allotment.Size.Mask | Allotment.Watered.Mask) })
                {
                    QuestionSet settling = tried.Settling(answers.Excluded, available);
                    Assert.Equal(settling, outlook.QuestionsToSettle(answers.Excluded, available, steps: 1_000_000));

                    // Without the steps for that, none that matters is missing, and none that is answered is there.
                    QuestionSet ahead = outlook.QuestionsToSettle(answers.Excluded, available, steps: 0);
                    Assert.True(ahead.Holds(settling) && available.Holds(ahead));
                    Assert.DoesNotContain(Allotment.Questionnaire.List(ahead), answers.Settles);
                    Assert.DoesNotContain(Allotment.Questionnaire.List(ahead), Allotment.Apart.Contains);
                }
            }
        }
    }

    [Fact]
    public void A_question_is_ahead_until_the_answers_lead_past_it()
    {
        StatusDiagram diagram = StatusDiagrams.Of(Allotment.Apart[0].Is(true) & (Allotment.Apart[1].Is(true) | Allotment.Apart[2].Is(true)), long.MaxValue)!;
        Answers first = Answers.Unknown.With(Allotment.Apart[0], true);

        Assert.Equal(Allotment.Apart[..3], Allotment.Questionnaire.List(diagram.QuestionsAhead(default)));
        Assert.Equal(Allotment.Apart[1..3], Allotment.Questionnaire.List(diagram.QuestionsAhead(first.Excluded)));
        Assert.Equal(Allotment.Apart[2..3], Allotment.Questionnaire.List(diagram.QuestionsAhead(first.With(Allotment.Apart[1], false).Excluded)));
        Assert.Equal(default, diagram.QuestionsAhead(first.With(Allotment.Apart[1], true).Excluded));
        Assert.Equal(default, diagram.QuestionsAhead(Answers.Unknown.With(Allotment.Apart[0], false).Excluded));
    }

    [Fact]
    public void A_status_is_doubtful_by_the_share_of_the_likely_answers_that_meet_the_condition()
    {
        Random random = new(5);
        double[] weights = [.. Enumerable.Range(0, AnswerSet.Capacity).Select(_ => 0.1 + (3 * random.NextDouble()))];
        foreach (TriedCondition tried in Drawn)
        {
            StatusDiagram diagram = StatusDiagrams.Of(tried.Condition, long.MaxValue)!;
            foreach (AnswerSet excluded in Every(23).Select(answers => answers.Excluded).Where(TriedCondition.IsSound))
            {
                double share = tried.ShareMet(excluded, weights);
                Assert.Equal(share, diagram.ShareMet(excluded, weights), 1e-9);
                Assert.Equal(share * (1 - share), new Outlook(diagram).Doubt(excluded, weights), 1e-9);
            }
        }
    }

    [Fact]
    public void A_set_that_had_to_grow_twice_is_tried_after_the_smaller_ones()
    {
        // It is to be a community's, which must be shared and fenced, or to be fenced and a group's, which is a change of two.
        TriedCondition tried = new(Allotment.Size.Is(Scale.Community) | (Allotment.Size.Is(Scale.Group) & Allotment.Fenced.Is(Allotment.Fence.Hedge)));
        Answers answers = Answers.Unknown.With(Allotment.Size, Scale.Individual).With(Allotment.Shared, false).With(Allotment.Fenced, Allotment.Fence.None);

        Reversal[] changes = [.. CompiledCondition.Compile(tried.Condition).Reversals(answers, CriterionStatus.Met, default)];

        Assert.Equal(tried.Turning(answers.Excluded, CriterionStatus.Met).Order(), changes.Select(change => change.Questions).Distinct().Order());
        Assert.Equal([Allotment.Size, Allotment.Fenced], Allotment.Questionnaire.List(changes[0].Questions));
    }

    [Fact]
    public void With_however_few_steps_changes_are_all_there_or_refused()
    {
        TriedCondition tried = Drawn[0];
        Form form = ImplicantForm.Of(tried.Condition, long.MaxValue)!;
        foreach (Answers answers in Every(307).Where(answers => TriedCondition.IsSound(answers.Excluded)))
        {
            Reversal[] all = [.. Search(long.MaxValue).Find()];
            bool isWhole = false;
            for (long steps = 1; !isWhole; steps++)
            {
                Reversal[]? found = null;
                Exception? refused = Record.Exception(() => found = [.. Search(steps).Find()]);
                isWhole = refused is null;
                Assert.True(isWhole || refused is NotSupportedException);
                Assert.Equal(isWhole ? all : null, found);
            }

            ReversalSearch Search(long steps) => new(Allotment.Questionnaire.Theory, form, CriterionStatus.Met, answers.Excluded, default, steps);
        }
    }

    [Fact]
    public void An_answer_that_goes_against_what_follows_is_taken_before_one_that_is_ruled_out()
    {
        // Nowhere goes against what follows from its being shared, and a wall is ruled out: of the two that will do, nowhere is the lesser change.
        TriedCondition tried = new(Allotment.Shared.Is(false) & Allotment.Fenced.Is(Allotment.Fence.None, Allotment.Fence.Wall));
        Answers answers = Answers.Unknown.With(Allotment.Shared, true).WithAnyOf(Allotment.Fenced, Allotment.Fence.None, Allotment.Fence.Hedge);

        Reversal change = Assert.Single(CompiledCondition.Compile(tried.Condition).Reversals(answers, CriterionStatus.Met, default), each => each.Questions == (Allotment.Shared.Mask | Allotment.Fenced.Mask));

        Assert.Equal(Allotment.Shared.Mask, change.Changed);
        Assert.Equal(Answers.Unknown.With(Allotment.Shared, false).With(Allotment.Fenced, Allotment.Fence.None).Excluded, change.Excluded);
    }

    private static int Count(QuestionSet questions) => Allotment.Questionnaire.Count(questions);

    /// <summary>One of so many partial answers.</summary>
    private static IEnumerable<Answers> Every(int many) => Allotment.Tried.Where((_, place) => place % many == 0);
}
