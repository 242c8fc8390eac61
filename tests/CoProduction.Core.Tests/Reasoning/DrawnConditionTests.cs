using CoProduction.Coding;
using CoProduction.Columns;
using CoProduction.Reasoning;

namespace CoProduction.Tests.Reasoning;

/// <summary>A few drawn conditions, in every form that the engine knows, held against trying completions. The proofs do it with many.</summary>
public sealed class DrawnConditionTests
{
    private static readonly CriterionStatus[] Definite = [CriterionStatus.Met, CriterionStatus.NotMet];

    private static readonly Condition[] Drawn = [.. Enumerable.Range(1, 8).Select(Draw)];

    [Fact]
    public void Statuses_and_open_questions_are_those_of_trying_completions()
    {
        foreach (Condition condition in Drawn)
        {
            BruteForce truth = new(condition);
            CompiledCondition[] forms = [CompiledCondition.Compile(condition), CompiledCondition.Compile(condition, steps: 0)];
            foreach (Answers answers in PartialAnswers.Sample(truth.Relevant, 12, seed: 3))
            {
                CriterionStatus status = truth.Status(answers);
                bool isOpen = status == CriterionStatus.Open && truth.HasCompletion(answers);
                IEnumerable<Question> deciding = isOpen ? truth.Own.Where(question => truth.Decides(question, answers)) : [];
                Assert.All(forms, form => Assert.Equal(status, form.Status(answers)));
                Assert.All(forms, form => Assert.Equal(deciding, Codebook.Questionnaire.List(form.DecidingQuestions(answers))));
            }
        }
    }

    [Fact]
    public void Sets_of_answers_that_suffice_do_so_alone_and_lose_it_with_any_question_taken_away()
    {
        int looked = 0;
        foreach (Condition condition in Drawn)
        {
            BruteForce truth = new(condition);
            CompiledCondition[] forms = [CompiledCondition.Compile(condition), CompiledCondition.Compile(condition, steps: 0)];
            foreach (Answers answers in PartialAnswers.Sample(truth.Relevant, 8, seed: 5))
            {
                QuestionSet[][] sets = [.. forms.Select(form => form.SufficientQuestions(answers).ToArray())];
                Assert.Equal(sets[0], sets[1]);
                foreach (QuestionSet set in sets[0])
                {
                    looked++;
                    Assert.Equal(truth.Status(answers), truth.Status(Only(answers, set)));
                    Assert.All(Codebook.Questionnaire.List(set), question => Assert.Equal(CriterionStatus.Open, truth.Status(Only(answers, set.Without(question.Mask)))));
                }
            }
        }

        Assert.True(looked > 10, $"Only {looked} sets.");
    }

    [Fact]
    public void Changes_that_turn_a_status_turn_it_by_trying_completions_in_the_same_order_in_both_forms()
    {
        int looked = 0;
        foreach (Condition condition in Drawn)
        {
            BruteForce truth = new(condition);
            CompiledCondition[] forms = [CompiledCondition.Compile(condition), CompiledCondition.Compile(condition, steps: 0)];
            foreach (Answers answers in PartialAnswers.Sample(truth.Relevant, 6, seed: 7).Where(truth.HasCompletion))
            {
                foreach (CriterionStatus wanted in Definite.Where(wanted => wanted != truth.Status(answers)))
                {
                    QuestionSet locked = truth.Own[0].Mask;
                    Reversal[][] changes = [.. forms.Select(form => form.Reversals(answers, wanted, locked: default).Take(12).ToArray())];
                    Assert.Equal(changes[0], changes[1]);
                    Assert.Equal(
                        forms[0].Reversals(answers, wanted, locked).Take(6),
                        forms[0].Reversals(answers, wanted, locked: default).Where(change => !change.Questions.Touches(locked)).Take(6));
                    QuestionSet own = truth.Own.Aggregate(default(QuestionSet), (questions, question) => questions | question.Mask);
                    Assert.Equal(
                        changes[0]
                            .OrderBy(change => Codebook.Questionnaire.Count(change.Questions))
                            .ThenBy(change => Codebook.Questionnaire.Count(change.Changed))
                            .ThenBy(change => Codebook.Questionnaire.Count(change.Questions.Without(own))),
                        changes[0]);
                    foreach (Reversal change in changes[0])
                    {
                        looked++;
                        Answers after = new(Codebook.Questionnaire, answers.Excluded.ToOthersThan(change.Questions) | change.Excluded);
                        Assert.True(truth.HasCompletion(after));
                        Assert.Equal(wanted, truth.Status(after));
                    }
                }
            }
        }

        Assert.True(looked > 20, $"Only {looked} changes.");
    }

    [Fact]
    public void Many_at_once_and_in_columns_have_the_statuses_that_each_has_alone()
    {
        Theory rules = Codebook.Questionnaire.Theory;

        // Of one neither side is looked for, so that it stands apart.
        StatusTable table = new(rules, [.. Drawn.Select((condition, place) => CompiledCondition.Compile(condition, place == 3 ? 0 : long.MaxValue))]);
        Answers[] all = [.. PartialAnswers.Sample(Codebook.Questions, 40, seed: 11), .. PartialAnswers.Sample(RandomConditions.Tied, 100, seed: 13)];
        ColumnClassifier classifier = new(Drawn.Select((condition, place) => OwnDefinitions.Of($"c{place}", condition)));
        CancellationToken token = TestContext.Current.CancellationToken;
        VerdictColumns columns = classifier.Assess(AnswerColumns.Of(all, Codebook.Questionnaire, cancellationToken: token), cancellationToken: token);
        BruteForce[] truths = [.. Drawn.Select(condition => new BruteForce(condition))];
        int[] statuses = new int[Drawn.Length];
        foreach ((int row, Answers answers) in all.Index())
        {
            table.Evaluate(answers.Excluded, statuses);
            for (int place = 0; place < Drawn.Length; place++)
            {
                CriterionStatus expected = rules.IsBroken(answers.Excluded) ? CriterionStatus.Open : truths[place].Status(answers);
                Assert.Equal(expected, (CriterionStatus)statuses[place]);
                Assert.Equal(expected, columns[$"c{place}", row]);
            }
        }

        Assert.Equal(Drawn.Length - 1, table.Joined);
    }

    [Fact]
    public void Answers_that_meet_a_condition_are_as_many_as_trying_completions_finds()
    {
        foreach (Condition condition in Drawn)
        {
            BruteForce truth = new(condition);
            DecisionDiagrams diagrams = new(Codebook.Questionnaire);
            QuestionSet relevant = truth.Relevant.Aggregate(default(QuestionSet), (questions, question) => questions | question.Mask);

            Assert.Equal(truth.Count(), diagrams.Count(diagrams.Both(diagrams.Sound(condition.QuestionMask), diagrams.Of(condition)), relevant));
        }
    }

    /// <summary>A condition on three or four questions, of which most are tied by rules.</summary>
    private static Condition Draw(int seed)
    {
        Random random = new(seed);
        Question[] asked = random.GetItems(seed % 4 == 0 ? [.. Codebook.Questions] : RandomConditions.Tied, 4);
        (Condition one, Condition other) = (RandomConditions.Draw(random, asked, depth: 2), RandomConditions.Draw(random, asked, depth: 1));
        return seed % 2 == 0 ? one : (one & other) | (!one & !other);
    }

    /// <summary>Of some answers those to some questions.</summary>
    private static Answers Only(Answers answers, QuestionSet questions) => new(Codebook.Questionnaire, answers.Excluded.To(questions));
}
