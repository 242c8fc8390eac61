using CoProduction.Coding;
using CoProduction.Comparison;
using CoProduction.Definitions;
using CoProduction.Literature;
using CoProduction.Reasoning;
using CoProduction.TestTables;

namespace CoProduction.Tests.Reasoning;

/// <summary>Definitions and questionnaires of one's own that could keep a program busy for ever: each is answered exactly, or refused, in a bounded number of steps.</summary>
public sealed class BoundedWorkTests
{
    private static readonly Question<bool>[] Asked = Questions(64, (_, _) => { });
    private static readonly Citation Source = Citation.Reading(Bibliography.Whitaker1980);

    [Fact]
    public void A_contradiction_among_many_rules_names_the_rule_that_it_breaks_and_no_other()
    {
        Question<bool>[] questions = Questions(64, (builder, asked) => Pairs(asked).Index().ToList().ForEach(pair => builder.Implies($"rule{pair.Index}", pair.Item.One, pair.Item.Other, "they come together")));

        Contradiction contradiction = Assert.Single(Contradiction.In(Answers.Unknown.With(questions[3], true).With(questions[35], false)));

        Assert.Equal("rule3", Assert.Single(contradiction.Implications).Id);
    }

    [Fact]
    public void A_contradiction_at_the_two_ends_of_a_chain_of_rules_names_them_all()
    {
        Question<bool>[] questions = Questions(40, (builder, asked) =>
            Enumerable.Range(0, 39).ToList().ForEach(step => builder.Implies($"step{step}", asked[step].Is(true), asked[step + 1].Is(true), "one leads to the next")));

        Contradiction contradiction = Assert.Single(Contradiction.In(Answers.Unknown.With(questions[5], true).With(questions[30], false)));

        Assert.Equal(Enumerable.Range(5, 25).Select(step => $"step{step}"), contradiction.Implications.Select(rule => rule.Id));
    }

    [Fact]
    public void Rules_that_no_answers_respect_are_refused_where_the_questionnaire_is_built()
    {
        QuestionnaireBuilder builder = new("never");
        Question<bool> question = builder.YesNo("q", "Is it?", "", "One.", "None.", [Source]);
        builder.Implies("yes", question.Is(true), question.Is(false), "it is not");
        builder.Implies("no", question.Is(false), question.Is(true), "it is");

        Assert.Equal("The rules of 'never' contradict each other: no answers at all respect them.", Assert.Throws<InvalidOperationException>(builder.Build).Message);
        Assert.Throws<InvalidOperationException>(() => question.Questionnaire.Questions);
    }

    [Fact]
    public void A_threshold_over_questions_that_rules_tie_in_pairs_is_decided()
    {
        Question<bool>[] questions = Questions(32, (builder, asked) => Pairs(asked).Index().ToList().ForEach(pair => builder.Implies($"rule{pair.Index}", pair.Item.One, pair.Item.Other, "they come together")));
        var compiled = CompiledCondition.Compile(AtLeast(8, questions), diagramSteps: 400_000);

        // Four of the first half are eight in all.
        Assert.Equal(CriterionStatus.Met, compiled.Status(questions[..4].Aggregate(Answers.Unknown, (answers, question) => answers.With(question, true))));
        Assert.Equal(CriterionStatus.Open, compiled.Status(questions[..3].Aggregate(Answers.Unknown, (answers, question) => answers.With(question, true))));
    }

    [Fact]
    public void Thresholds_over_different_questions_are_compared_and_so_are_conditions_that_each_answer_turns()
    {
        Definition one = OwnDefinitions.Of("one", AtLeast(8, Asked[..16]));
        Definition other = OwnDefinitions.Of("other", AtLeast(8, Asked[16..32]));
        Definition odd = OwnDefinitions.Of("odd", Odd(Asked[..30]));

        var apart = DefinitionComparison.Of(one, other);
        var turned = DefinitionComparison.Of(odd, OwnDefinitions.Of("even", !odd.Criterion.Condition));

        Assert.Equal(Relation.Overlapping, apart.Relation);
        Assert.Equal((UInt128)39_203 * 39_203, apart.Counts.Both);
        Assert.Equal(16, apart.Both!.Answers.Questions.Count());
        Assert.Equal(17, apart.OnlyFirst!.Answers.Questions.Count());
        Assert.Equal(Relation.Disjoint, turned.Relation);
        Assert.Equal(UInt128.One << 29, turned.Counts.OnlyFirst);
        Assert.Equal(30, turned.OnlyFirst!.Answers.Questions.Count());
    }

    [Fact]
    public void Definitions_that_no_order_keeps_small_together_are_refused_as_a_pair_and_named()
    {
        Definition near = OwnDefinitions.Of("near", Beside(Asked, 0));
        Definition far = OwnDefinitions.Of("far", Beside(Asked, 7));

        string message = Assert.Throws<NotSupportedException>(() => DefinitionComparison.Of(near, far, new AnswerSpace(near.Questionnaire, steps: 50_000))).Message;

        Assert.Equal("'near' and 'far' are too large to be compared: even as a diagram they take more steps than are allowed.", message);
        Assert.Equal(Relation.Equivalent, DefinitionComparison.Of(near, near, new AnswerSpace(near.Questionnaire, steps: 50_000)).Relation);
    }

    [Fact]
    public void A_pair_for_which_the_common_diagrams_are_too_large_is_compared_by_itself()
    {
        Definition near = OwnDefinitions.Of("near", Beside(Asked, 0));
        Definition one = OwnDefinitions.Of("one", AtLeast(2, Asked[..4]));
        AnswerSpace space = new(near.Questionnaire, steps: 50_000);

        Assert.Throws<NotSupportedException>(() => space.Count(near, OwnDefinitions.Of("far", Beside(Asked, 7))));

        Assert.Equal((UInt128)11, space.Count(one, one).Both);
    }

    [Fact]
    public void A_map_that_is_not_wanted_any_more_is_given_up()
    {
        using CancellationTokenSource source = new();
        source.Cancel();

        Assert.Throws<OperationCanceledException>(() => DefinitionMap.Of(new DefinitionSet([OwnDefinitions.Of("one", AtLeast(2, Asked[..4]))]), source.Token));
    }

    [Fact]
    public void What_a_definition_requires_of_a_condition_that_each_answer_turns_is_told()
    {
        Definition all = OwnDefinitions.Of("all", Condition.AllOf([.. Asked[..31].Select(question => question.Is(true))]));

        Assert.Equal(Requirement.Required, Requirements.Of(all.Criterion, Odd(Asked[..31])));
        Assert.Equal(Requirement.Excluded, Requirements.Of(all.Criterion, Odd(Asked[..30])));
        Assert.Equal(Requirement.NotRequired, Requirements.Of(all.Criterion, Odd(Asked[..32])));
    }

    [Fact]
    public void A_test_table_that_takes_too_many_steps_is_refused_by_name()
    {
        Definition odd = OwnDefinitions.Of("odd", Odd(Asked[..6]));

        Assert.Equal(
            "The test table of 'odd' takes more steps to find than are allowed.",
            Assert.Throws<NotSupportedException>(() => new TestTableSearch(odd, steps: 5).PairFor(new AnswerCondition(Asked[0], Asked[0].Options[0].Mask))).Message);
        Assert.NotEmpty(TestTable.Of(odd).Activities);
    }

    [Fact]
    public void The_catalogue_takes_a_small_part_of_the_steps_that_are_allowed()
    {
        AnswerSpace space = new(Codebook.Questionnaire);
        Assert.All(DefinitionCatalog.Definitions, one => Assert.All(DefinitionCatalog.Definitions, other => space.Count(one, other)));

        Assert.True(space.Spent < AnswerSpace.MostSteps / 5, $"{space.Spent} steps for the diagrams of all.");
    }

    [Fact]
    public void A_change_that_takes_too_many_steps_to_find_is_refused()
    {
        Condition condition = AtLeast(8, Asked[..16]);
        Answers all = Asked[..16].Aggregate(Answers.Unknown, (answers, question) => answers.With(question, true));
        DiagramForm form = DiagramForm.Of(condition, steps: 2_000)!;
        ReversalSearch search = new(condition.Questionnaire.Theory, form, CriterionStatus.NotMet, all.Excluded, default, steps: 100);

        Assert.StartsWith("The changes that would turn the verdict are too many", Assert.Throws<NotSupportedException>(() => search.Find().Count()).Message, StringComparison.Ordinal);
    }

    private static IEnumerable<(Condition One, Condition Other)> Pairs(Question<bool>[] asked) =>
        Enumerable.Range(0, asked.Length / 2).Select(pair => (asked[pair].Is(true), asked[pair + (asked.Length / 2)].Is(true)));

    /// <summary>Some question of the first half and the one that stands so far on in the second are both answered yes.</summary>
    private static Condition Beside(Question<bool>[] asked, int distance)
    {
        int half = asked.Length / 2;
        return Condition.AnyOf([.. Enumerable.Range(0, half).Select(place => asked[place].Is(true) & asked[half + ((place + distance) % half)].Is(true))]);
    }

    /// <summary>An odd number of questions is answered yes.</summary>
    private static Condition Odd(Question<bool>[] asked) =>
        asked.Select(question => question.Is(true)).Aggregate((odd, next) => (odd & !next) | (!odd & next));

    /// <summary>At least some are answered yes, as a graph that shares its parts.</summary>
    private static Condition AtLeast(int yes, Question<bool>[] asked)
    {
        Dictionary<(int, int), Condition> known = [];
        return From(0, yes);

        Condition From(int place, int least)
        {
            if (!known.TryGetValue((place, least), out Condition? condition))
            {
                condition = least == asked.Length - place ? Condition.AllOf([.. asked[place..].Select(question => question.Is(true))])
                    : least == 1 ? Condition.AnyOf([.. asked[place..].Select(question => question.Is(true))])
                    : (asked[place].Is(true) & From(place + 1, least - 1)) | From(place + 1, least);
                known.Add((place, least), condition);
            }

            return condition;
        }
    }

    private static Question<bool>[] Questions(int count, Action<QuestionnaireBuilder, Question<bool>[]> rule)
    {
        QuestionnaireBuilder builder = new("own");
        Question<bool>[] questions =
            [.. Enumerable.Range(0, count).Select(index => builder.YesNo($"q{index}", $"Is it {index}?", "", "One.", "None.", [Citation.Reading(Bibliography.Whitaker1980)]))];
        rule(builder, questions);
        builder.Build();
        return questions;
    }
}
