using CoProduction.Coding;
using CoProduction.Literature;

namespace CoProduction.Tests.Results;

/// <summary>What a classifier of a few small definitions says of a garden.</summary>
public sealed class ClassificationTests
{
    private static readonly Citation Source = Citation.Reading(Bibliography.Whitaker1980);
    private static readonly Definition Open = OwnDefinitions.Of("open", GardenQuestions.Open.Is(true));
    private static readonly Definition Watered = OwnDefinitions.Of("watered", GardenQuestions.Watered.Is(true));
    private static readonly Kind Public = new("a public garden", Criterion.Test("public", "It is open", GardenQuestions.Open.Is(true), Source));
    private static readonly Kind Private = new("a private garden", Criterion.Test("private", "It is closed", GardenQuestions.Open.Is(false), Source));
    private static readonly Typology Access = new() { Id = "access", Dimension = "access", Work = Bibliography.Whitaker1980, Summary = "Who may enter.", Kinds = [Public, Private] };
    private static readonly Caution Dry = new(
        "dry", Criterion.Test("dry", "It is not watered", GardenQuestions.Watered.Is(false), Source), new Advice("Water it.", Citation.Primary(Bibliography.Sharp1980, "p. 1")));

    private static readonly Classifier Classifier = new([Open, Watered], [Access], [Dry]);

    [Theory]
    [InlineData("open: yes; watered: yes", Agreement.AllCount)]
    [InlineData("open: no; watered: no", Agreement.NoneCounts)]
    [InlineData("open: yes; watered: no", Agreement.Contested)]
    [InlineData("open: yes", Agreement.Open)]
    [InlineData("watered: no", Agreement.Open)]
    [InlineData("", Agreement.Open)]
    public void Definitions_agree_where_all_say_the_same_and_contest_where_one_counts_what_another_does_not(string answers, Agreement expected) =>
        Assert.Equal(expected, Classify(answers).Agreement);

    [Fact]
    public void Verdicts_are_counted()
    {
        Classification mixed = Classify("open: yes");

        Assert.Equal((1, 0, 1), (mixed.Count(Verdict.CoProduction), mixed.Count(Verdict.NotCoProduction), mixed.Count(Verdict.Undetermined)));
        Assert.Equal(2, Classify("open: no; watered: no").Count(Verdict.NotCoProduction));
    }

    [Fact]
    public void A_kind_is_asked_for_its_membership()
    {
        Classification open = Classify("open: yes");
        Kind other = new("other", Criterion.Test("other", "It is open", GardenQuestions.Open.Is(true), Source));

        Assert.Equal((Membership.Certainly, Membership.Not), (open[Public], open[Private]));
        Assert.Equal(Membership.Possibly, Classify("")[Private]);
        Assert.Equal(["a public garden: certainly", "a private garden: not"], open.Placements.Select(placement => placement.ToString()));
        Assert.Equal("a public garden: possibly", Classify("").Placements[0].ToString());
        Assert.Equal("No typology with the kind 'other' was applied.", Assert.Throws<KeyNotFoundException>(() => open[other]).Message);
        Assert.Throws<ArgumentNullException>("kind", () => open[(Kind)null!]);
    }

    [Fact]
    public void A_caution_is_found_where_its_sign_is_met_with_what_it_rests_on()
    {
        CautionFinding found = Assert.Single(Classify("watered: no").Cautions);

        Assert.Same(Dry, found.Caution);
        Assert.Equal((Dry.Sign, CriterionStatus.Met), (found.Finding.Criterion, found.Finding.Status));
        Assert.Equal([Source, Dry.Advice.Citations[0]], found.Citations);
        Assert.Equal("dry: It is not watered", found.ToString());
        Assert.Empty(Classify("watered: yes").Cautions);
        Assert.Empty(Classify("").Cautions);
    }

    [Fact]
    public void A_contrast_tells_what_both_definitions_ask()
    {
        Definition small = OwnDefinitions.Of("small", GardenQuestions.Open.Is(true) & GardenQuestions.Crop.Is(Scale.Individual));
        Classification result = new Classifier([Open, small, Watered]).Classify(Garden("open: yes; crop: group"));

        Contrast contrast = Assert.IsType<Contrast>(result.Contrast(small, Open));

        Assert.Equal((Open, small), (contrast.Counting.Definition, contrast.NotCounting.Definition));
        Assert.Equal(("open: yes", "crop: group"), (contrast.WhyCounted.ToString(), contrast.WhyNotCounted.ToString()));
        Assert.Equal([GardenQuestions.Open], contrast.SharedQuestions);
        Assert.Null(result.Contrast(Open, Watered));
    }

    [Theory]
    [InlineData("open: yes", "open: no", Verdict.CoProduction, 1)]
    [InlineData("open: no", "open: no", Verdict.NotCoProduction, 2)]
    [InlineData("open: no", "", Verdict.Undetermined, 1)]
    [InlineData("", "", Verdict.Undetermined, 2)]
    public void An_initiative_counts_where_one_activity_does_and_does_not_where_none_does(string one, string other, Verdict expected, int deciding)
    {
        InitiativeJudgement judgement = Classifier.Classify(new Initiative("gardens", [Garden(one), Garden(other)]))["open"];

        Assert.Equal(expected, judgement.Verdict);
        Assert.Equal(deciding, judgement.Deciding.Count);
        Assert.All(judgement.Deciding, each => Assert.Equal(expected, each.Verdict));
    }

    [Fact]
    public void Answers_that_clash_are_told_with_the_rule_and_its_reason()
    {
        Contradiction clash = Assert.Single(Classify("open: yes; crop: group; watered: no").Contradictions);

        Assert.Equal(
            "\"crop: group or community\" implies \"watered: yes\", because a larger crop dries out in summer; but the answers say crop: group; watered: no.", clash.ToString());
        Assert.Empty(Contradiction.In(default));
        Assert.Empty(Contradiction.In(Told("crop: group")));
    }

    [Fact]
    public void Answers_that_two_rules_exclude_together_are_told_with_both()
    {
        QuestionnaireBuilder builder = new("chain");
        Question<bool>[] links = [.. "abc".Select(name => builder.YesNo($"{name}", "Is it?", "", "One.", "None.", [Source]))];
        builder.Implies("first", links[0].Is(true), links[1].Is(true), "one leads on");
        builder.Implies("second", links[1].Is(true), links[2].Is(true), "so does the next");
        builder.Build();

        Assert.Equal(
            "\"a: yes\" implies \"b: yes\", because one leads on; \"b: yes\" implies \"c: yes\", because so does the next; but the answers say a: yes; c: no.",
            Assert.Single(Contradiction.In(Answers.Unknown.With(links[0], true).With(links[2], false))).ToString());
    }

    [Fact]
    public void Verdicts_alone_are_those_of_the_judgements()
    {
        foreach (string answers in (string[])["", "open: yes", "open: no; watered: yes", "crop: group"])
        {
            var verdicts = new Verdict[3];
            Classifier.Assess(Told(answers), verdicts);

            Assert.Equal([.. Classify(answers).Judgements.Select(judgement => judgement.Verdict), Verdict.Undetermined], verdicts);
        }

        Assert.StartsWith(
            "2 places are needed, one for each definition.", Assert.Throws<ArgumentException>("verdicts", () => Classifier.Assess(default, new Verdict[1])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_missing_or_twice_in_a_classifier_is_refused_by_name()
    {
        Assert.Throws<ArgumentNullException>("activity", () => Classifier.Classify((Activity)null!));
        Assert.Throws<ArgumentNullException>("initiative", () => Classifier.Classify((Initiative)null!));
        Assert.Throws<ArgumentNullException>("made", () => Classifier.Differences(null!));
        Assert.StartsWith(
            "Two typologies share the id 'access'.", Assert.Throws<ArgumentException>("typologies", () => new Classifier([Open], [Access, Access])).Message, StringComparison.Ordinal);
        Assert.StartsWith(
            "Two cautions share the id 'dry'.", Assert.Throws<ArgumentException>("cautions", () => new Classifier([Open], cautions: [Dry, Dry])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_result_made_with_something_else_is_told_part_by_part()
    {
        MadeWith made = ClassificationRecord.From(Classify("")).MadeWith!;

        Assert.Empty(Classifier.Differences(made));
        Assert.Empty(Classifier.Differences(made with { Typologies = null }));
        Assert.Empty(Classifier.Differences(made with { Typologies = new Dictionary<string, string> { ["other"] = "0" } }));
        Assert.Empty(Classifier.Differences(made with { Hash = null }));
        Assert.Empty(Classifier.Differences(made with { Questionnaire = "other", Version = "9", Hash = "0" }));
        Assert.Equal(["$.madeWith.version It was made with version '9' of 'garden'; this is '1.0'."], Told(made with { Version = "9", Hash = "0" }));
        Assert.Equal(
            ["$.madeWith.hash It was made with 'garden' in the same version, but with other questions, answers or rules."], Told(made with { Hash = "0" }));
        Assert.Equal(
            ["$.madeWith.typologies It was made with kinds of 'access' that ask something else here."],
            Told(made with { Typologies = new Dictionary<string, string> { ["access"] = "0" } }));

        static IEnumerable<string> Told(MadeWith made) => Classifier.Differences(made).Select(problem => $"{problem.Path} {problem.Message}");
    }

    private static Classification Classify(string answers) => Classifier.Classify(Garden(answers));

    private static Activity Garden(string answers) => new("a garden") { Answers = Told(answers) };

    private static Answers Told(string answers) => answers.Split("; ", StringSplitOptions.RemoveEmptyEntries)
        .Select(text => (AnswerCondition)Condition.Parse(text, GardenQuestions.Questionnaire))
        .Aggregate(Answers.Unknown, (known, answer) => known.WithOptions(answer.Question, [.. answer.Options]));
}
