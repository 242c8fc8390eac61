using CoProduction.Coding;
using CoProduction.Comparison;
using CoProduction.Literature;

namespace CoProduction.Tests.Coding;

public sealed class QuestionnaireTests
{
    private static readonly Answers Garden = Answers.Unknown.With(GardenQuestions.Open, true);
    private static readonly Answers OfActivity = Answers.Unknown.With(Codebook.Users, true);
    private static readonly Citation Source = Citation.Reading(Bibliography.Whitaker1980);

    [Fact]
    public void Every_question_of_the_codebook_knows_the_codebook()
    {
        Assert.All(Codebook.Questions, question => Assert.Same(Codebook.Questionnaire, question.Questionnaire));
        Assert.Same(Codebook.Questions, Codebook.Questionnaire.Questions);
        Assert.Same(Codebook.Implications, Codebook.Questionnaire.Implications);
        Assert.Same(Codebook.Users, Codebook.Questionnaire.Find("users"));
        Assert.Equal("codebook", Codebook.Questionnaire.ToString());
    }

    [Fact]
    public void A_questionnaire_finds_its_own_questions_only()
    {
        Assert.Same(GardenQuestions.Crop, GardenQuestions.Questionnaire.Find("crop"));
        Assert.Null(GardenQuestions.Questionnaire.Find("users"));
        Assert.Throws<ArgumentNullException>("id", () => GardenQuestions.Questionnaire.Find(null!));
    }

    [Fact]
    public void Answers_belong_to_the_questionnaire_of_the_first_answer_and_to_none_before()
    {
        Assert.Null(Answers.Unknown.Questionnaire);
        Assert.Same(GardenQuestions.Questionnaire, Garden.Questionnaire);
        Assert.Same(Codebook.Questionnaire, OfActivity.Questionnaire);
        Assert.Equal([GardenQuestions.Open], Garden.Questions);
        Assert.Equal("open: yes", Garden.ToString());
    }

    [Fact]
    public void Answers_that_know_nothing_any_more_are_those_that_never_knew_anything()
    {
        Answers forgotten = Garden.With(GardenQuestions.Open, null);

        Assert.Equal(default, forgotten);
        Assert.Equal(Answers.Unknown.GetHashCode(), forgotten.GetHashCode());
        Assert.Null(forgotten.Questionnaire);
        Assert.Same(Codebook.Questionnaire, forgotten.With(Codebook.Users, true).Questionnaire);
    }

    [Fact]
    public void The_same_bits_of_two_questionnaires_are_not_equal()
    {
        Answers output = new(Codebook.Questionnaire, AnswerSet.At(0));
        Answers open = new(GardenQuestions.Questionnaire, AnswerSet.At(0));

        Assert.NotEqual(output, open);
        Assert.Equal(open, Answers.Unknown.With(GardenQuestions.Open, false));
    }

    [Fact]
    public void Answers_refuse_a_question_of_another_questionnaire_whatever_is_asked()
    {
        Action[] refused =
        [
            () => Garden.With(Codebook.Users, true),
            () => Garden.With(Codebook.Users, null),
            () => Garden.WithAnyOf(Codebook.Users, true),
            () => Garden.WithOptions(Codebook.Users, Codebook.Users.OptionOf(true)),
            () => Garden.Get(Codebook.Users),
            () => Garden.Possible(Codebook.Users),
            () => Garden.Knows(Codebook.Users),
            () => Garden.Settles(Codebook.Users),
            () => Garden.Only([GardenQuestions.Open, Codebook.Users]),
        ];

        Assert.All(refused, action => Assert.StartsWith(
            "'users' is a question of 'codebook'; these answers belong to 'garden'.", Assert.Throws<ArgumentException>(action).Message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_condition_cannot_mix_questionnaires()
    {
        Action[] mixed =
        [
            () => _ = Codebook.Users.Is(true) & GardenQuestions.Open.Is(true),
            () => _ = Codebook.Users.Is(true) | Codebook.Effort.Is(true) | GardenQuestions.Open.Is(true),
            () => Criterion.All("both", "Both", Source, Asking(Codebook.Users), Asking(GardenQuestions.Open)),
        ];

        Assert.All(mixed, action => Assert.StartsWith(
            "One condition cannot mix questions of 'codebook' and of 'garden'.", Assert.Throws<ArgumentException>(action).Message, StringComparison.Ordinal));
        Assert.Same(GardenQuestions.Questionnaire, (!GardenQuestions.Open.Is(true)).Questionnaire);
    }

    [Fact]
    public void Verdicts_of_the_codebooks_definitions_take_answers_to_the_codebook_only()
    {
        Activity garden = new("a garden") { Answers = Garden };
        Action[] refused =
        [
            () => Classifier.Default.Classify(garden),
            () => Classifier.Default.Classify(new Initiative("gardens", [garden])),
            () => Classifier.Default.Assess(Garden, new Verdict[Classifier.Default.Definitions.Count]),
            () => Classifier.Default.Definitions[0].Assess(Garden),
            () => Classifier.Default.Typologies[0].Kinds[0].Assess(Garden),
        ];

        Assert.All(refused, action => Assert.StartsWith(
            "Answers to 'codebook' are needed; these belong to 'garden'.", Assert.Throws<ArgumentException>(action).Message, StringComparison.Ordinal));
        Assert.Throws<ArgumentException>(() => Asking(GardenQuestions.Open).Assess(OfActivity));
        Assert.Equal(default, new Activity("a garden") { Answers = Answers.Unknown }.Answers);
    }

    [Fact]
    public void Definitions_kinds_and_cautions_ask_the_questions_of_any_questionnaire()
    {
        Criterion open = Asking(GardenQuestions.Open);

        Assert.Equal(Membership.Certainly, new Kind("open", open).Assess(Garden));
        Assert.Equal(Verdict.CoProduction, Definition("garden", open).Assess(Garden));
        Assert.Same(GardenQuestions.Questionnaire, Definition("garden", open).Questionnaire);
        Assert.Equal("open", new Caution("Open", open, new Advice("Close it.", Source)).Id);
    }

    [Fact]
    public void What_is_applied_together_asks_the_questions_of_one_questionnaire()
    {
        Definition garden = Definition("garden", Asking(GardenQuestions.Open));
        Definition activity = Definition("activity", Asking(Codebook.Users));
        Typology gardens = Typology(new Kind("open", Asking(GardenQuestions.Open)));
        Caution caution = new("Open", Asking(GardenQuestions.Open), new Advice("Close it.", Source));
        (string Message, Action Action)[] mixed =
        [
            ("'garden' asks questions of 'garden', and not of 'codebook'.", () => _ = new DefinitionSet([activity, garden])),
            ("'activity' asks questions of 'codebook', and not of 'garden'.", () => _ = new Classifier([garden, activity])),
            ("'activity' asks questions of 'codebook', and not of 'garden'.", () => DefinitionComparison.Of(garden, activity)),
            ("'activity' asks questions of 'codebook', and not of 'garden'.", () => _ = DefinitionMap.Of(garden, activity)),
            ("'gardens' asks questions of 'garden', and not of 'codebook'.", () => _ = new Classifier([activity], [gardens])),
            ("'open' asks questions of 'garden', and not of 'codebook'.", () => _ = new Classifier([activity], cautions: [caution])),
            (
                "'users' asks questions of 'codebook', and not of 'garden'.",
                () => Typology(new Kind("open", Asking(GardenQuestions.Open)), new Kind("users", Asking(Codebook.Users)))),
        ];

        Assert.All(mixed, pair => Assert.StartsWith(pair.Message, Assert.Throws<ArgumentException>(pair.Action).Message, StringComparison.Ordinal));
        Assert.Same(GardenQuestions.Questionnaire, new Classifier([garden], [gardens], [caution]).Questionnaire);
    }

    [Fact]
    public void An_activity_is_classified_by_answers_to_another_questionnaire()
    {
        Definition garden = Definition("garden", Criterion.All("both", "Both", Source, Asking(GardenQuestions.Open), Asking(GardenQuestions.Watered)));
        Classifier classifier = new([garden], [Typology(new Kind("open", Asking(GardenQuestions.Open)))]);

        Classification open = classifier.Classify(new Activity("a garden") { Answers = Garden.With(GardenQuestions.Crop, Scale.Group) });
        Classification closed = classifier.Classify(new Activity("a yard") { Answers = Garden.With(GardenQuestions.Open, false) });
        Classification unknown = classifier.Classify(new Activity("a lot"));

        Assert.Equal(Verdict.CoProduction, open[garden].Verdict);
        Assert.Equal("watered: yes", open[garden]["watered"].Implied.ToString());
        Assert.Equal("open: yes; crop: group", open[garden].Reasons[0].ToString());
        Assert.Equal(Membership.Not, closed.Placements[0].Membership);
        Assert.Equal("open: no", Assert.Single(closed[garden].Reasons).ToString());
        Assert.Equal(
            [
                "It would count under Whitaker (1980) if the answer to open were yes and if the answer to watered were yes (open so far).",
                "It would count under Whitaker (1980) if the answer to open were yes and if the answer to crop were group or community (open so far).",
            ],
            closed[garden].Counterfactuals(Verdict.CoProduction).Select(turn => turn.ToString()));
        Assert.Equal(["open", "watered"], unknown[garden].OpenQuestions.Select(asked => asked.Question.Id));
        Assert.StartsWith("a garden", open.ToString(), StringComparison.Ordinal);
        Assert.Contains("open: yes", open.Explain(), StringComparison.Ordinal);
        Assert.Contains("open", unknown.ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_hash_stands_for_ids_answers_and_rules_and_for_no_wording()
    {
        string hash = Hash();

        Assert.Equal(hash, Hash(wording: "Is it really?"));
        string[] others = [Hash(id: "other"), Hash(question: "other"), Hash(token: "other"), Hash(rule: "other"), Hash(premise: false), Hash(conclusion: "no")];
        Assert.DoesNotContain(hash, others);
        Assert.Distinct(others);

        static string Hash(string id = "plot", string question = "size", string token = "large", string wording = "Is it?", string rule = "rule", bool premise = true, string conclusion = "yes")
        {
            QuestionnaireBuilder builder = new(id);
            Question<bool> open = builder.YesNo("open", wording, "", "One.", "None.", [Source]);
            builder.Choice<Scale>(question, wording, "", [new(Scale.Individual, "small", "It is.", "One."), new(Scale.Group, token, "It is.", "One.")], [Source]);
            Question<bool> dry = builder.YesNo("dry", wording, "", "One.", "None.", [Source]);
            builder.Implies(rule, open.Is(premise), dry.Is(dry.FindOption(conclusion)!), "it is so");
            return builder.Build().ContentHash;
        }
    }

    [Fact]
    public void A_condition_that_uses_another_twice_at_each_of_many_levels_is_hashed_in_no_time()
    {
        QuestionnaireBuilder builder = new("deep");
        Question<bool>[] questions = [.. Enumerable.Range(0, 3).Select(number => builder.YesNo($"q{number}", "Is it?", "", "One.", "None.", [Source]))];
        Condition shared = questions[0].Is(true);
        for (int level = 0; level < 60; level++)
        {
            shared = (shared & questions[1].Is(true)) | (shared & questions[2].Is(true));
        }

        builder.Implies("deep", questions[0].Is(true), shared, "it is so");

        Assert.Matches("^[0-9a-f]{16}$", builder.Build().ContentHash);
    }

    private static Definition Definition(string id, Criterion criterion) =>
        new() { Id = id, Work = Bibliography.Whitaker1980, Summary = "One of our own.", Criterion = criterion };

    private static Typology Typology(params Kind[] kinds) =>
        new() { Id = "gardens", Dimension = "access", Work = Bibliography.Whitaker1980, Summary = "Who may enter.", Kinds = kinds };

    private static Criterion Asking(Question<bool> question) => Criterion.Test(question.Id, $"It is {question.Id}", question.Is(true), Source);
}
