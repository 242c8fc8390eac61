using CoProduction.Asking;
using CoProduction.Coding;
using CoProduction.Comparison;
using CoProduction.Json;
using CoProduction.TestTables;
using static CoProduction.ContractTests.Questionnaires.AllotmentQuestions;

namespace CoProduction.ContractTests.Questionnaires;

/// <summary>A questionnaire of twelve questions of one's own, by what is public alone: this assembly is no friend of the library.</summary>
public sealed class OwnQuestionnaireTests
{
    private static readonly Definition Together = Defined(
        "together",
        Criterion.All(
            "together", "Council and residents garden together", Source,
            Criterion.Test("council", "The council takes part", CouncilPays.Is(true) | CouncilDigs.Is(true), Source),
            Criterion.Test("residents", "Residents dig", Diggers.Is(Digging.Members, Digging.Everyone), Source)));

    private static readonly Definition Open = Defined(
        "open",
        Criterion.All(
            "open", "Anyone may garden", Source,
            Criterion.Test("anyone", "Whoever comes digs", Diggers.Is(Digging.Everyone), Source),
            Criterion.Test("walk-in", "Anyone may walk in", IsOpen.Is(true), Source)));

    private static readonly Definition Organised = Defined("organised", Criterion.Test("members", "There are members", HasMembers.Is(true), Source));

    private static readonly Typology Sizes = new()
    {
        Id = "sizes",
        Dimension = "size",
        Work = Source.Work,
        Summary = "By the number of beds.",
        Kinds =
        [
            new Kind("Yard", Criterion.Test("yard", "It is one bed", Beds.Is(1), Source)),
            new Kind("Garden", Criterion.Test("garden", "It is several beds", Beds.Is(10, 100), Source)),
        ],
    };

    private static readonly Caution Dry = new(
        "Dry", Criterion.Test("dry", "There is no water", HasWater.Is(false), Source), new Advice("Lay a pipe.", Source));

    private static readonly Activity Field = new("Members and the council's gardeners dig a field")
    {
        Id = "field",
        Answers = Answers.Unknown.With(Diggers, Digging.Members).With(CouncilDigs, true).With(Beds, 100).With(HasWater, false)
            .WithAnyOf(Decides, Decider.Board, Decider.Everyone),
        Evidence = new Dictionary<Question, Evidence> { [Diggers] = new Evidence { Excerpt = "members only" } },
    };

    [Fact]
    public void Twelve_questions_of_ones_own_are_classified()
    {
        Classification result = new Classifier([Together, Open, Organised], [Sizes], [Dry]).Classify(Field);

        Assert.Equal(12, AllotmentQuestions.Questionnaire.Questions.Count);
        Assert.Equal(
            [Verdict.CoProduction, Verdict.NotCoProduction, Verdict.CoProduction], result.Judgements.Select(judgement => judgement.Verdict));
        Assert.Equal("councilDigs: yes; diggers: members", result[Together].Reasons[0].ToString());
        Assert.Equal("met: Residents dig", result[Together]["residents"].ToString());
        Assert.Equal("hasMembers: yes", result[Organised].Root.Implied.ToString());
        Assert.Equal(Membership.Certainly, result[Sizes["garden"]]);
        Assert.Same(Dry, Assert.Single(result.Cautions).Caution);
        Assert.Equal(
            "It would count under Allotment Society (2026) if whoever came dug and if the answer to isOpen were yes (open so far).",
            result[Open].Counterfactuals(Verdict.CoProduction).First().ToString());
        Assert.Contains("Allotment Society (2026)", result.Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void Twelve_questions_of_ones_own_are_asked_in_an_interview_until_all_is_settled()
    {
        Interview interview = new([Together, Open, Organised], new Activity("A garden"));
        int asked = 0;
        while (interview.PlanNext(cancellationToken: TestContext.Current.CancellationToken) is { } next)
        {
            Assert.Same(AllotmentQuestions.Questionnaire, next.Question.Questionnaire);
            interview = interview.Answer(next.Question, next.Question.Options[^1]);
            asked++;
        }

        Assert.True(interview.IsDone);
        Assert.InRange(asked, 1, 4);
        Assert.DoesNotContain(interview.Classify().Judgements, judgement => judgement.Verdict == Verdict.Undetermined);
    }

    [Fact]
    public void Definitions_over_twelve_questions_of_ones_own_are_compared()
    {
        DefinitionComparison comparison = DefinitionComparison.Of(Open, Organised);
        DefinitionMap map = DefinitionMap.Of(Together, Open, Organised);

        Assert.Equal(Relation.Entails, comparison.Relation);
        Assert.Null(comparison.OnlyFirst);
        Assert.Equal(Verdict.NotCoProduction, Open.Assess(comparison.OnlySecond!.Answers));
        Assert.Equal(Verdict.CoProduction, Organised.Assess(comparison.OnlySecond.Answers));
        Assert.Same(Organised, map.Broadest);
    }

    [Fact]
    public void A_definition_over_twelve_questions_of_ones_own_is_tabled()
    {
        TestTable table = TestTable.Of(Together);

        Assert.Equal(Verdict.CoProduction, Together.Assess(table.Activities[0].Answers));
        Assert.All(table.Activities, activity => Assert.Same(AllotmentQuestions.Questionnaire, activity.Answers.Questionnaire));
        Assert.Equal(["councilPays", "councilDigs", "diggers"], table.Conditions.Select(condition => condition.ToString().Split(':')[0]));
    }

    [Fact]
    public void Answers_to_twelve_questions_of_ones_own_are_written_and_read()
    {
        JsonFormat<Activity> format = CoProductionJson.ActivitiesOf(AllotmentQuestions.Questionnaire);
        string json = format.Write(Field);

        Assert.Equal(
            """
            {"id":"field","title":"Members and the council's gardeners dig a field","answers":{"councilDigs":true,"diggers":"members","decides":["board","everyone"],"beds":"many","hasWater":false},"evidence":{"diggers":{"excerpt":"members only"}}}
            """,
            json);
        Assert.Equal(Field, format.Read(json));
        Assert.Equal(Field, format.Read(json.Replace("diggers", "whoDigs", StringComparison.Ordinal)));
        Assert.Equal(Field.Answers, CoProductionJson.AnswersOf(AllotmentQuestions.Questionnaire).Read(CoProductionJson.AnswersOf(AllotmentQuestions.Questionnaire).Write(Field.Answers)));
    }

    [Fact]
    public void A_reader_of_rules_goes_through_any_condition_without_knowing_the_types_of_its_answers()
    {
        Condition condition = !(CouncilPays.Is(true) & Diggers.Is(Digging.Members));

        CompoundCondition any = Assert.IsType<CompoundCondition>(condition);
        Assert.False(any.IsAll);
        AnswerCondition[] tests = [.. any.Parts.Cast<AnswerCondition>()];
        Assert.Equal([CouncilPays, Diggers], tests.Select(test => test.Question));
        Assert.Equal(["no", "nobody everyone"], tests.Select(test => string.Join(' ', test.Options.Select(option => option.Token))));
        Assert.Equal(condition.ToString(), Condition.AnyOf([.. tests.Select(test => test.Question.Is([.. test.Options]))]).ToString());
        Assert.Equal("diggers: members", ((Question)Diggers).Is(Diggers.Options[1]).ToString());
    }

    private static Definition Defined(string id, Criterion criterion) =>
        new() { Id = id, Work = Source.Work, Summary = "One of our own.", Criterion = criterion };
}
