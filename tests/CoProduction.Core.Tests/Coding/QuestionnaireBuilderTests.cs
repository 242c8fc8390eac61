using CoProduction.Coding;
using CoProduction.Literature;
using CoProduction.Reasoning;

namespace CoProduction.Tests.Coding;

public sealed class QuestionnaireBuilderTests
{
    private static readonly Citation Source = Citation.Reading(Bibliography.Whitaker1980);

    private readonly QuestionnaireBuilder garden = new("garden", "2.1");

    private enum Crop
    {
        Beans,
        Apples,
        Hops,
    }

    [Fact]
    public void A_questionnaire_keeps_its_name_its_version_and_its_questions_in_the_order_in_which_they_were_added()
    {
        Question<bool> open = Asked("open");
        Question<Crop> crop = Cropped("crop");

        Questionnaire built = garden.Build();

        Assert.Equal("garden", built.Id);
        Assert.Equal("2.1", built.Version);
        Assert.Equal([open, crop], built.Questions);
        Assert.Empty(built.Implications);
        Assert.Same(built, open.Questionnaire);
        Assert.Same(crop, built.Find("crop"));
        Assert.Equal("1.1", Codebook.Questionnaire.Version);
    }

    [Fact]
    public void A_question_says_all_that_it_was_told()
    {
        Question<bool> open = garden.YesNo(
            "open", "Is it open?", "By day.", "A gate stands open.", "A wall.", [Source], "it were open", "it were closed", ["unlocked"]);

        Assert.Equal(("open", "Is it open?", "By day."), (open.Id, open.Wording, open.Guidance));
        Assert.Equal([Source], open.Citations);
        Assert.Equal(["unlocked"], open.FormerIds);
        Assert.Same(open, garden.Build().Find("unlocked"));
        Assert.Equal(["yes", "no"], open.Options.Select(option => option.Token));
        Assert.Equal(["Yes.", "No: it is clearly not so."], open.Options.Select(option => option.Meaning));
        Assert.Equal(["A gate stands open.", "A wall."], open.Options.Select(option => option.Example));
        Assert.Equal(["it were open", "it were closed"], open.Options.Select(option => option.Supposition));
        Assert.All(open.Options, option => Assert.Same(open, option.Question));
    }

    [Fact]
    public void A_condition_made_before_its_questionnaire_is_built_means_what_it_says()
    {
        Condition apples = Cropped("crop").Is(Crop.Apples, Crop.Hops);
        Condition open = Asked("open").Is(true);

        garden.Build();

        Assert.Equal("crop: apples or hops", apples.ToString());
        Assert.Equal("open: yes", open.ToString());
        Question<Crop> crop = (Question<Crop>)apples.Questions[0];
        Assert.Equal(CriterionStatus.Met, CompiledCondition.Compile(apples).Status(Answers.Unknown.With(crop, Crop.Hops)));
        Assert.Equal(CriterionStatus.NotMet, CompiledCondition.Compile(apples).Status(Answers.Unknown.With(crop, Crop.Beans)));
    }

    [Fact]
    public void Nothing_is_reasoned_about_a_questionnaire_before_it_is_built()
    {
        Question<bool> open = Asked("open");
        Answers answers = Answers.Unknown.With(open, true);
        Criterion criterion = Criterion.Test("open", "It is open", open.Is(true), Source);
        Action[] early =
        [
            () => criterion.Assess(answers),
            () => criterion.Assess(Answers.Unknown),
            () => Contradiction.In(answers),
            () => _ = open.Questionnaire.Questions,
            () => _ = open.Questionnaire.Implications,
        ];

        Assert.All(early, action => Assert.StartsWith(
            "'garden' is not built yet:", Assert.Throws<InvalidOperationException>(action).Message, StringComparison.Ordinal));

        garden.Build();
        Assert.Equal(CriterionStatus.Met, criterion.Assess(answers));
    }

    [Fact]
    public void Nothing_is_added_to_a_questionnaire_that_is_built()
    {
        Condition open = Asked("open").Is(true);
        garden.Build();
        Action[] late =
        [
            () => Asked("late"),
            () => Cropped("late"),
            () => garden.Implies("late", open, open, "it is late"),
            () => garden.Build(),
        ];

        Assert.All(late, action => Assert.Equal(
            "'garden' is built already: nothing can be added to it.", Assert.Throws<InvalidOperationException>(action).Message));
    }

    [Fact]
    public void A_questionnaire_without_a_question_is_refused() => Assert.Equal(
        "'garden' has no question: at least one is needed.", Assert.Throws<InvalidOperationException>(() => garden.Build()).Message);

    [Fact]
    public void No_two_questions_share_a_name_a_former_one_included()
    {
        garden.YesNo("open", "Is it?", "", "One.", "None.", [Source], formerIds: ["unlocked"]);
        Action[] twice =
        [
            () => Asked("open"),
            () => Asked("unlocked"),
            () => garden.YesNo("gate", "Is it?", "", "One.", "None.", [Source], formerIds: ["open"]),
            () => garden.YesNo("gate", "Is it?", "", "One.", "None.", [Source], formerIds: ["gate"]),
        ];

        Assert.All(twice, action => Assert.StartsWith("Two questions of 'garden' share the id ", Assert.Throws<ArgumentException>(action).Message, StringComparison.Ordinal));
        Refused("Two questions of 'garden' share the id 'open'.", () => garden.YesNo("open", "Is it?", "", "One.", "None.", [Source], formerIds: ["unlocked"]));
        Assert.Equal("open", Assert.Single(garden.Build().Questions).Id);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("1st")]
    [InlineData("is open")]
    [InlineData("größe")]
    [InlineData("open?")]
    [InlineData("open\n")]
    public void What_cannot_be_a_name_in_json_and_tables_is_refused_everywhere(string name)
    {
        Condition open = Asked("open").Is(true);

        Assert.Throws<ArgumentException>(() => new QuestionnaireBuilder(name));
        Assert.Throws<ArgumentException>(() => Asked(name));
        Assert.Throws<ArgumentException>(() => garden.YesNo("gate", "Is it?", "", "One.", "None.", [Source], formerIds: [name]));
        Assert.Throws<ArgumentException>(() => new AllowedAnswer<Crop>(Crop.Beans, name, "Beans.", "A row."));
        Assert.Throws<ArgumentException>(() => garden.Implies(name, open, open, "it is so"));
    }

    [Fact]
    public void Blank_texts_are_refused()
    {
        Condition open = Asked("open").Is(true);

        Assert.Throws<ArgumentException>(() => new QuestionnaireBuilder("g", " "));
        Assert.Throws<ArgumentException>(() => new QuestionnaireBuilder("g") { MeaningOfNo = "" });
        Assert.Throws<ArgumentException>(() => garden.YesNo("q", " ", "", "One.", "None.", [Source]));
        Assert.Throws<ArgumentNullException>(() => garden.YesNo("q", "Is it?", null!, "One.", "None.", [Source]));
        Assert.Throws<ArgumentException>(() => garden.YesNo("q", "Is it?", "", "", "None.", [Source]));
        Assert.Throws<ArgumentException>(() => garden.YesNo("q", "Is it?", "", "One.", "\t", [Source]));
        Assert.Throws<ArgumentException>(() => new AllowedAnswer<Crop>(Crop.Beans, "beans", "", "A row."));
        Assert.Throws<ArgumentException>(() => garden.Implies("rule", open, open, ""));
        Assert.Single(garden.Build().Questions);
    }

    [Fact]
    public void A_question_needs_two_answers_that_can_be_told_apart_and_a_source()
    {
        AllowedAnswer<Crop> beans = new(Crop.Beans, "beans", "Beans.", "A row.");

        Refused("'crop' needs at least two answers.", () => garden.Choice("crop", "Which?", "", [beans], [Source]));
        Refused(
            "Two answers to 'crop' share the value 'Beans'.",
            () => garden.Choice("crop", "Which?", "", [beans, new(Crop.Beans, "runners", "Beans.", "A row.")], [Source]));
        Refused(
            "Two answers to 'crop' share the token 'beans'.",
            () => garden.Choice("crop", "Which?", "", [beans, new(Crop.Hops, "beans", "Hops.", "A pole.")], [Source]));
        Refused("'crop' needs at least one citation.", () => garden.Choice("crop", "Which?", "", [beans, new(Crop.Hops, "hops", "Hops.", "A pole.")], []));
        Assert.Throws<ArgumentNullException>("answers", () => garden.Choice("crop", "Which?", "", [beans, null!], [Source]));
        Assert.Throws<ArgumentNullException>("answers", () => garden.Choice<Crop>("crop", "Which?", "", null!, [Source]));
        Assert.Throws<ArgumentNullException>("citations", () => Asked("open", null!));
        Assert.Throws<ArgumentNullException>("citations", () => Asked("open", [null!]));
        Assert.Throws<ArgumentNullException>("supposition", () => new AllowedAnswer<Crop>(Crop.Beans, "beans", "Beans.", "A row.", null!));
    }

    [Fact]
    public void Answers_of_true_and_false_are_yes_and_no()
    {
        Refused("'open' cannot stand for true: answers of true and false are 'yes' and 'no'.", () => Gate("open", "no"));
        Refused("'shut' cannot stand for false: answers of true and false are 'yes' and 'no'.", () => Gate("yes", "shut"));

        void Gate(string open, string shut) =>
            garden.Choice<bool>("q", "Is it?", "", [new(true, open, "Open.", "A gate."), new(false, shut, "Closed.", "A wall.")], [Source]);
    }

    [Fact]
    public void A_questionnaire_holds_no_more_answers_than_there_are_bits()
    {
        for (int index = 0; index < 63; index++)
        {
            Asked($"question{index}");
        }

        Refused("With 'crop', 'garden' has 129 answers; a questionnaire can hold 128.", () => Cropped("crop"));
        Asked("last");
        Refused("With 'one-more', 'garden' has 130 answers; a questionnaire can hold 128.", () => Asked("one-more"));
        Assert.Null(Assert.Throws<ArgumentException>(() => Asked("one-more")).ParamName);
        Assert.Equal(64, garden.Build().Questions.Count);
    }

    [Fact]
    public void A_rule_is_between_answers_of_its_own_questionnaire_and_has_a_name_of_its_own()
    {
        Condition open = Asked("open").Is(true);
        Condition apples = Cropped("crop").Is(Crop.Apples);
        Implication rule = garden.Implies("applesAreOpen", apples, open, "whoever grows apples shares them");

        Refused("'users: yes' asks questions of 'codebook', and not of 'garden'.", () => garden.Implies("other", Codebook.Users.Is(true), open, "so"));
        Refused("'users: yes' asks questions of 'codebook', and not of 'garden'.", () => garden.Implies("other", open, Codebook.Users.Is(true), "so"));
        Refused("Two rules of 'garden' share the id 'applesAreOpen'.", () => garden.Implies("applesAreOpen", open, apples, "so"));
        Assert.Throws<ArgumentNullException>(() => garden.Implies("other", null!, open, "so"));
        Assert.Equal("crop: apples implies open: yes", rule.ToString());
        Assert.Equal([rule], garden.Build().Implications);
    }

    [Fact]
    public void Any_value_type_can_stand_for_answers()
    {
        Question<int> beds = garden.Choice<int>("beds", "How many?", "", [new(1, "one", "One.", "One."), new(2, "two", "Two.", "Two.")], [Source]);

        Assert.Equal(2, Answers.Unknown.With(beds, 2).Get(beds));
        Assert.Throws<ArgumentOutOfRangeException>(() => beds.Is(3));
    }

    private static void Refused(string message, Action action) =>
        Assert.StartsWith(message, Assert.Throws<ArgumentException>(action).Message, StringComparison.Ordinal);

    private Question<bool> Asked(string id) => Asked(id, [Source]);

    private Question<bool> Asked(string id, IReadOnlyList<Citation> sources) => garden.YesNo(id, "Is it?", "", "One.", "None.", sources);

    private Question<Crop> Cropped(string id) => garden.Choice<Crop>(
        id, "Which?", "",
        [new(Crop.Beans, "beans", "Beans.", "A row."), new(Crop.Apples, "apples", "Apples.", "A tree."), new(Crop.Hops, "hops", "Hops.", "A pole.")], [Source]);
}
