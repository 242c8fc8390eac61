using CoProduction.Coding;
using CoProduction.Literature;

namespace CoProduction.Tests.Coding;

/// <summary>Conditions as text to the last character and level that is allowed, and what conditions and questions refuse, on small questionnaires.</summary>
public sealed class GardenConditionTests
{
    private static readonly Citation Source = Citation.Reading(Bibliography.Whitaker1980);

    private static readonly Condition Open = GardenQuestions.Open.Is(true);

    private static readonly Condition Watered = GardenQuestions.Watered.Is(true);

    [Fact]
    public void A_text_is_read_up_to_its_hundred_thousandth_character()
    {
        Assert.Equal("open: yes", Parse("open: yes".PadRight(100_000)).ToString());
        Refused("At character 1: A condition has at most 100000 characters.", "open: yes".PadRight(100_001));
    }

    [Fact]
    public void Brackets_are_read_up_to_the_255th_level_and_side_by_side_as_often_as_one_likes()
    {
        Assert.Equal("open: yes", Parse($"{new string('(', 255)}open: yes{new string(')', 255)}").ToString());
        Refused("At character 256: Brackets are nested in 256 levels or more.", $"{new string('(', 256)}open: yes{new string(')', 256)}");
        Assert.Equal(300, ((CompoundCondition)Parse(string.Join(" or ", Enumerable.Repeat("(open: yes)", 300)))).Parts.Count);
    }

    [Theory]
    [InlineData("  crop: group or community and open: yes", "At character 3: Several answers stand in brackets where another condition is beside them.")]
    [InlineData("crop: group or = 3", "At character 16: Expected a question, not '='.")]
    [InlineData("crop: group or ", "At character 16: The condition ends where a question is expected.")]
    [InlineData("open: yes and watered: yes or crop: group or open: no", "At character 28: 'and' and 'or' stand side by side: put in brackets what belongs together.")]
    public void What_is_wrong_is_told_by_its_first_character(string text, string message) => Refused(message, text);

    [Fact]
    public void Half_a_character_at_the_end_is_refused_as_any_other() =>
        Assert.StartsWith("At character 7: Expected an answer", Assert.Throws<FormatException>(() => Parse("open: \uD83D")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_condition_is_written_whole_up_to_the_longest_text_that_is_read()
    {
        Condition longest = Asked(new string('q', 99_995));
        Condition part = Asked(new string('q', 37));

        Assert.Equal("open: yes and watered: yes", ConditionText.Write(Open & Watered));
        Assert.Equal("open: yes or (watered: yes and open: no)", ConditionText.Write(Open | (Watered & !Open)));
        Assert.Equal(100_000, ConditionText.Write(longest)!.Length);
        Assert.Null(ConditionText.Write(Asked(new string('q', 99_996))));
        Assert.Equal(100_000, ConditionText.Write(Condition.AnyOf([.. Enumerable.Repeat(part, 2_174)]))!.Length);
        Assert.Null(ConditionText.Write(Condition.AnyOf([.. Enumerable.Repeat(part, 2_175)])));
    }

    [Fact]
    public void A_text_is_cut_short_before_the_first_part_that_begins_beyond_its_ten_thousandth_character()
    {
        // Each part takes fifty characters with the word before it, so that the 201st begins right behind the ten thousandth.
        Condition[] parts = [.. Enumerable.Repeat(Asked(new string('q', 41)), 203)];

        Assert.Equal((201 * 50) - 4, Condition.AnyOf(parts.AsSpan(0, 201)).ToString().Length);
        Assert.Equal((201 * 50) + 3, Condition.AnyOf(parts.AsSpan(0, 202)).ToString().Length);
        Assert.EndsWith(": yes or ...", Condition.AnyOf(parts).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Parts_in_common_are_kept_once_where_several_conditions_are_taken_in()
    {
        Condition large = GardenQuestions.Crop.Is(Scale.Community);

        Assert.Equal("open: yes and watered: yes and crop: community", ((Open & Watered) & (Watered & large)).ToString());
        Assert.Equal("open: yes and watered: yes and open: yes", (Open & Watered & Open).ToString());
        Assert.Equal("open: yes and open: yes", (Open & Open).ToString());
    }

    [Fact]
    public void Null_is_refused_by_the_name_of_what_is_missing()
    {
        AllowedAnswer<int> one = new(1, "one", "One.", "One.");
        AllowedAnswer<int> two = new(2, "two", "Two.", "Two.");
        QuestionnaireBuilder builder = new("own");
        (string Name, Action Action)[] refused =
        [
            ("condition", () => _ = !(Condition)null!),
            ("conditions", () => _ = Open & null!),
            ("conditions", () => _ = Condition.AnyOf(Open, null!)),
            ("text", () => Condition.Parse(null!, GardenQuestions.Questionnaire)),
            ("questionnaire", () => Condition.Parse("open: yes", null!)),
            ("options", () => GardenQuestions.Open.Is((AnswerOption)null!)),
            ("options", () => GardenQuestions.Open.Is(GardenQuestions.Open.Options[0], null!)),
            ("possible", () => Answers.Unknown.WithOptions(GardenQuestions.Open, [null!])),
            ("question", () => Answers.Unknown.With<bool>(null!, true)),
            ("question", () => Answers.Unknown.Knows(null!)),
            ("question", () => Answers.Unknown.Only([null!])),
            ("questions", () => Answers.Unknown.Only(null!)),
            ("id", () => GardenQuestions.Questionnaire.Find(null!)),
            ("supposition", () => _ = new AllowedAnswer<int>(1, "one", "One.", "One.", null!)),
            ("answers", () => builder.Choice<int>("q", "Which?", "", null!, [Source])),
            ("answers", () => builder.Choice("q", "Which?", "", [one, null!], [Source])),
            ("citations", () => builder.Choice("q", "Which?", "", [one, two], null!)),
            ("citations", () => builder.Choice("q", "Which?", "", [one, two], [Source, null!])),
            ("guidance", () => builder.Choice("q", "Which?", null!, [one, two], [Source])),
            ("premise", () => builder.Implies("rule", null!, Open, "so")),
            ("version", () => _ = new QuestionnaireBuilder("own", null!)),
        ];

        Assert.All(refused, each => Assert.Equal(each.Name, Assert.Throws<ArgumentNullException>(each.Action).ParamName));
    }

    [Fact]
    public void What_is_known_of_a_question_is_told_by_its_name()
    {
        Answers answers = Answers.Unknown.WithAnyOf(GardenQuestions.Crop, Scale.Group, Scale.Community);

        Assert.Equal("crop: group or community", answers.Describe(GardenQuestions.Crop));
        Assert.Equal("open: unknown", answers.Describe(GardenQuestions.Open));
    }

    [Fact]
    public void The_hash_of_a_questionnaire_changes_with_an_answer_or_a_rule_and_not_with_a_wording()
    {
        string hash = Hash("two", "It is.", ruled: true);

        Assert.Equal(hash, Hash("two", "It really is.", ruled: true));
        Assert.NotEqual(hash, Hash("three", "It is.", ruled: true));
        Assert.NotEqual(hash, Hash("two", "It is.", ruled: false));
    }

    [Fact]
    public void A_name_that_is_taken_is_told_before_a_former_one()
    {
        QuestionnaireBuilder builder = new("own");
        builder.YesNo("open", "Is it?", "", "One.", "None.", [Source], formerIds: ["unlocked"]);

        Assert.StartsWith(
            "Two questions of 'own' share the id 'open'.",
            Assert.Throws<ArgumentException>(() => builder.YesNo("open", "Is it?", "", "One.", "None.", [Source], formerIds: ["unlocked"])).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void No_other_word_stands_for_false_either() => Assert.StartsWith(
        "'shut' cannot stand for false: answers of true and false are 'yes' and 'no'.",
        Assert.Throws<ArgumentException>(() => new QuestionnaireBuilder("own").Choice<bool>(
            "q", "Is it?", "", [new(true, "yes", "Open.", "A gate."), new(false, "shut", "Closed.", "A wall.")], [Source])).Message,
        StringComparison.Ordinal);

    private static Condition Parse(string text) => Condition.Parse(text, GardenQuestions.Questionnaire);

    private static void Refused(string message, string text) => Assert.Equal(message, Assert.Throws<FormatException>(() => Parse(text)).Message);

    /// <summary>The condition that the answer to a question of its own is yes.</summary>
    private static Condition Asked(string id) => new QuestionnaireBuilder("own").YesNo(id, "Is it?", "", "One.", "None.", [Source]).Is(true);

    private static string Hash(string token, string meaning, bool ruled)
    {
        QuestionnaireBuilder builder = new("own");
        Question<int> beds = builder.Choice<int>("beds", "How many?", "", [new(1, "one", meaning, "One."), new(2, token, meaning, "Two.")], [Source]);
        Question<bool> open = builder.YesNo("open", "Is it?", "", "One.", "None.", [Source]);
        if (ruled)
        {
            builder.Implies("oneIsOpen", beds.Is(1), open.Is(true), "it is small");
        }

        return builder.Build().ContentHash;
    }
}
