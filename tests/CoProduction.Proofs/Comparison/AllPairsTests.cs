using CoProduction.Coding;
using CoProduction.Comparison;
using CoProduction.Definitions;
using FsCheck;
using FsCheck.Xunit;

namespace CoProduction.Proofs.Comparison;

/// <summary>What is said of every pair of the catalogue's definitions, against searches that know nothing of diagrams and implicants.</summary>
public sealed class AllPairsTests
{
    private static readonly DefinitionMap Map = DefinitionMap.Of(DefinitionCatalog.Definitions);

    public static TheoryData<string> Ids => [.. DefinitionCatalog.Definitions.Select(definition => definition.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_relation_holds_where_completions_are_searched_for_a_counterexample(string id) => Assert.All(With(id), comparison =>
    {
        bool both = Exists(Counts(comparison.First) & Counts(comparison.Second));
        bool onlyFirst = Exists(Counts(comparison.First) & !Counts(comparison.Second));
        bool onlySecond = Exists(!Counts(comparison.First) & Counts(comparison.Second));

        Relation expected = (onlyFirst, onlySecond) switch
        {
            (false, false) => Relation.Equivalent,
            (false, true) => Relation.Entails,
            (true, false) => Relation.EntailedBy,
            _ => both ? Relation.Overlapping : Relation.Disjoint,
        };
        Assert.Equal(expected, comparison.Relation);
        Assert.Equal(
            (both, onlyFirst, onlySecond),
            (comparison.Both is not null, comparison.OnlyFirst is not null, comparison.OnlySecond is not null));
    });

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_witness_is_sound_and_its_answers_force_both_verdicts(string id) => Assert.All(Witnesses(id), witness =>
    {
        Assert.Empty(Contradiction.In(witness.Answers));
        Assert.Equal(witness.FirstVerdict, witness.First.Assess(witness.Answers));
        Assert.Equal(witness.SecondVerdict, witness.Second.Assess(witness.Answers));
        Assert.Equal(Status(witness.FirstVerdict), new BruteForce(Counts(witness.First)).Status(witness.Answers));
        Assert.Equal(Status(witness.SecondVerdict), new BruteForce(Counts(witness.Second)).Status(witness.Answers));
    });

    [Theory]
    [MemberData(nameof(Ids))]
    public void Without_any_one_of_its_answers_a_witness_leaves_a_verdict_open(string id) => Assert.All(Witnesses(id), witness =>
        Assert.All(witness.Answers.Questions, left =>
            Assert.False(Forces(witness, witness.Answers.Only(witness.Answers.Questions.Where(question => question != left))))));

    [Fact]
    public void No_answers_to_fewer_questions_are_a_witness()
    {
        Witness[] small = [.. Map.Definitions.SelectMany(definition => Witnesses(definition.Id))
            .Where(witness => witness.Answers.Questions.Count() <= 4 && Map.Between(witness.First, witness.Second).Questions.Count <= 20)];

        Assert.True(small.Length > 50, $"Only {small.Length} were tried.");
        Assert.All(small, witness => Assert.DoesNotContain(
            Given(Answers.Unknown, Map.Between(witness.First, witness.Second).Questions, witness.Answers.Questions.Count() - 1),
            answers => Forces(witness, answers)));
    }

    [Property(MaxTest = 200)]
    public void Of_random_definitions_no_answers_to_fewer_questions_are_a_witness(PositiveInt seed)
    {
        Random random = new(seed.Get);
        Question[] questions = random.GetItems(Codebook.Questions.ToArray(), 4);
        Definition first = OwnDefinitions.Of("first", RandomConditions.Draw(random, questions, depth: 3));
        Definition second = OwnDefinitions.Of("second", RandomConditions.Draw(random, questions, depth: 3));

        var comparison = DefinitionComparison.Of(first, second);

        foreach (Witness witness in new[] { comparison.OnlyFirst, comparison.OnlySecond, comparison.Both }.OfType<Witness>())
        {
            int answered = witness.Answers.Questions.Count();
            Assert.True(Forces(witness, witness.Answers));
            Assert.All(Enumerable.Range(0, answered), fewer =>
                Assert.DoesNotContain(Given(Answers.Unknown, comparison.Questions, fewer), answers => Forces(witness, answers)));
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void What_counts_under_both_definitions_is_as_much_as_counting_branch_by_branch_finds(string id) => Assert.All(With(id), comparison =>
    {
        BruteForce both = new(Counts(comparison.First) & Counts(comparison.Second));
        Assert.Equal(comparison.Questions, both.Relevant.OrderBy(question => question.Index));
        Assert.Equal(both.Count(), comparison.Counts.Both);
    });

    [Fact]
    public void All_four_counts_are_those_of_counting_branch_by_branch() =>
        Assert.All(Map.Comparisons.OrderBy(comparison => comparison.Counts.Total).Take(100), comparison =>
        {
            (Condition first, Condition second) = (Counts(comparison.First), Counts(comparison.Second));
            Assert.Equal(new BruteForce(first & !second).Count(), comparison.Counts.OnlyFirst);
            Assert.Equal(new BruteForce(!first & second).Count(), comparison.Counts.OnlySecond);
            Assert.Equal(new BruteForce(!first & !second).Count(), comparison.Counts.Neither);
        });

    [Fact]
    public void The_counts_of_the_smallest_pairs_are_those_of_trying_all_answers()
    {
        DefinitionComparison[] smallest =
            [.. Map.Comparisons.OrderBy(comparison => PartialAnswers.Completions(Answers.Unknown, comparison.Questions)).Take(3)];

        Assert.All(smallest, comparison => Assert.InRange(PartialAnswers.Completions(Answers.Unknown, comparison.Questions), 1, 2_400_000));
        Assert.All(smallest, comparison =>
        {
            (Condition first, Condition second) = (Counts(comparison.First), Counts(comparison.Second));
            Assert.Equal((UInt128)new BruteForce(first & second).CountByTryingAll(), comparison.Counts.Both);
            Assert.Equal((UInt128)new BruteForce(first & !second).CountByTryingAll(), comparison.Counts.OnlyFirst);
            Assert.Equal((UInt128)new BruteForce(!first & second).CountByTryingAll(), comparison.Counts.OnlySecond);
            Assert.Equal((UInt128)new BruteForce(!first & !second).CountByTryingAll(), comparison.Counts.Neither);
        });
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Exchanging_two_definitions_exchanges_what_is_said_of_them(string id)
    {
        Definition second = DefinitionCatalog.Find(id)!;
        foreach (Definition first in DefinitionCatalog.Definitions)
        {
            DefinitionComparison one = Map.Between(first, second);
            DefinitionComparison other = Map.Between(second, first);
            var anew = DefinitionComparison.Of(second, first);

            Assert.Equal(Turned(one.Relation), anew.Relation);
            Assert.Equal(one.Counts, anew.Reversed.Counts);
            Assert.Equal(one.Counts.Agreement, anew.Counts.Agreement);
            Assert.Equal(one.OnlyFirst?.Answers, anew.OnlySecond?.Answers);
            Assert.Equal(one.OnlySecond?.Answers, anew.OnlyFirst?.Answers);
            Assert.Equal(one.Both?.Answers, anew.Both?.Answers);
            Assert.Equal(
                [anew.Relation.ToString(), $"{anew.Counts}", $"{anew.OnlyFirst}", $"{anew.OnlySecond}", $"{anew.Both}"],
                [other.Relation.ToString(), $"{other.Counts}", $"{other.OnlyFirst}", $"{other.OnlySecond}", $"{other.Both}"]);
        }
    }

    [Fact]
    public void Every_definition_is_equivalent_to_itself() =>
        Assert.All(DefinitionCatalog.Definitions, definition => Assert.Equal(Relation.Equivalent, Map.Between(definition, definition).Relation));

    /// <summary>Each pair once: a definition with those that come after it.</summary>
    private static IEnumerable<DefinitionComparison> With(string id) => Map.Comparisons.Where(comparison => comparison.First.Id == id);

    private static IEnumerable<Witness> Witnesses(string id) =>
        Map.Definitions.Select(other => Map.Between(DefinitionCatalog.Find(id)!, other))
            .SelectMany(comparison => new[] { comparison.OnlyFirst, comparison.Both })
            .OfType<Witness>();

    private static Condition Counts(Definition definition) => definition.Criterion.Condition;

    private static bool Exists(Condition condition) => new BruteForce(condition).Status(Answers.Unknown) != CriterionStatus.NotMet;

    private static bool Forces(Witness witness, Answers answers) =>
        witness.First.Assess(answers) == witness.FirstVerdict && witness.Second.Assess(answers) == witness.SecondVerdict;

    private static CriterionStatus Status(Verdict verdict) => verdict == Verdict.CoProduction ? CriterionStatus.Met : CriterionStatus.NotMet;

    private static Relation Turned(Relation relation) => relation switch
    {
        Relation.Entails => Relation.EntailedBy,
        Relation.EntailedBy => Relation.Entails,
        _ => relation,
    };

    /// <summary>Every way to give one definite answer each to some of the questions, as many as are wanted.</summary>
    private static IEnumerable<Answers> Given(Answers answers, IReadOnlyList<Question> questions, int wanted, int from = 0)
    {
        if (wanted == 0)
        {
            yield return answers;
            yield break;
        }

        for (int index = from; index <= questions.Count - wanted; index++)
        {
            foreach (AnswerOption option in questions[index].Options)
            {
                foreach (Answers more in Given(answers.WithOptions(questions[index], option), questions, wanted - 1, index + 1))
                {
                    yield return more;
                }
            }
        }
    }
}
