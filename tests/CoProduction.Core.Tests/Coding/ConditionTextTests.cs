using CoProduction.Coding;
using CoProduction.Definitions;
using CoProduction.Literature;

namespace CoProduction.Tests.Coding;

public sealed class ConditionTextTests
{
    [Fact]
    public void Every_condition_of_the_catalogue_is_read_from_what_it_shows()
    {
        IEnumerable<Condition> shown = DefinitionCatalog.Definitions.SelectMany(definition => definition.Criterion.WithParts())
            .Concat(DefinitionCatalog.Typologies.SelectMany(typology => typology.Kinds).SelectMany(kind => kind.Criterion.WithParts()))
            .Select(criterion => criterion.Condition)
            .Concat(Codebook.Implications.SelectMany(rule => new[] { rule.Premise, rule.Conclusion }));

        Assert.All(shown.SelectMany(condition => new[] { condition, !condition }), condition =>
            Assert.Equal(condition.ToString(), Condition.Parse(condition.ToString(), Codebook.Questionnaire).ToString()));
    }

    [Fact]
    public void Any_condition_is_read_from_what_it_shows_whatever_the_white_space()
    {
        Random random = new(14);
        for (int round = 0; round < 2_000; round++)
        {
            string text = RandomConditions.Draw(random, RandomConditions.Tied, depth: 4).ToString();
            string spaced = text.Replace(" ", "\n \t", StringComparison.Ordinal).Replace(":", " :", StringComparison.Ordinal);

            Assert.Equal(text, Condition.Parse(text, Codebook.Questionnaire).ToString());
            Assert.Equal(text, Condition.Parse(spaced, Codebook.Questionnaire).ToString());
        }
    }

    [Theory]
    [InlineData("users: any answer")]
    [InlineData("users: no answer")]
    [InlineData("(users: no answer) and relatives: no")]
    [InlineData("scale: group or community")]
    [InlineData("(scale: group or community) or users: yes or (relatives: yes and volunteers: no)")]
    public void What_is_shown_is_what_was_read(string text) => Assert.Equal(text, Condition.Parse(text, Codebook.Questionnaire).ToString());

    [Fact]
    public void Former_names_of_questions_and_needless_brackets_are_read() => Assert.Equal(
        "users: yes and startedBy: citizens", Condition.Parse("((users: yes) and (((initiative: citizens))))", Codebook.Questionnaire).ToString());

    [Theory]
    [InlineData("", "At character 1: The condition ends where a question is expected.")]
    [InlineData("users", "At character 6: After the question 'users' comes a colon, then an answer.")]
    [InlineData("users:", "At character 7: The condition ends where an answer is expected.")]
    [InlineData("user: yes", "At character 1: 'user' is not a question of the codebook; did you mean 'users'?")]
    [InlineData("users: true", "At character 8: 'true' is not an answer to 'users'. Allowed are 'yes' and 'no'.")]
    [InlineData("scale: groop", "At character 8: 'groop' is not an answer to 'scale'; did you mean 'group'? Allowed are 'individual', 'group' and 'community'.")]
    [InlineData("users: yes and relatives: yes or volunteers: yes", "At character 31: 'and' and 'or' stand side by side: put in brackets what belongs together.")]
    [InlineData("scale: group or community and users: yes", "At character 1: Several answers stand in brackets where another condition is beside them.")]
    [InlineData("(users: yes", "At character 12: The condition ends, and a bracket is open.")]
    [InlineData("(users: yes; relatives: yes)", "At character 12: ';' is not expected here: a bracket is open.")]
    [InlineData("users: yes)", "At character 11: This bracket closes none that was opened.")]
    [InlineData("users: yes relatives: no", "At character 12: 'r' is not expected here: conditions are joined by 'and' or by 'or'.")]
    [InlineData("users: yes and", "At character 15: The condition ends where a question is expected.")]
    [InlineData("users: yes && relatives: yes", "At character 12: '&' is not expected here: conditions are joined by 'and' or by 'or'.")]
    [InlineData("users: \uD83D\uDE00", "At character 8: Expected an answer, not '\uD83D\uDE00'.")]
    [InlineData("= 3", "At character 1: Expected a question, not '='.")]
    [InlineData("users: yes or", "At character 14: The condition ends where a question is expected.")]
    [InlineData("scale: group or ;", "At character 17: Expected a question, not ';'.")]
    [InlineData("users: yes and   scale: group or community", "At character 18: Several answers stand in brackets where another condition is beside them.")]
    [InlineData("users: yes and relatives: yes or volunteers: maybe", "At character 31: 'and' and 'or' stand side by side: put in brackets what belongs together.")]
    public void What_is_no_condition_is_refused_at_its_character(string text, string message) =>
        Assert.Equal(message, Assert.Throws<FormatException>(() => Condition.Parse(text, Codebook.Questionnaire)).Message);

    [Fact]
    public void Length_and_depth_have_an_end()
    {
        string deep = new string('(', 100_000 - 12) + "users: yes";
        string flat = string.Join(" or ", Enumerable.Repeat("users: yes", 7_000));

        Assert.Equal("At character 256: Brackets are nested in 256 levels or more.", Assert.Throws<FormatException>(() => Condition.Parse(deep, Codebook.Questionnaire)).Message);
        Assert.NotNull(Condition.Parse(flat, Codebook.Questionnaire));
        Assert.Equal(
            "At character 1: A condition has at most 100000 characters.",
            Assert.Throws<FormatException>(() => Condition.Parse(flat + " or " + flat, Codebook.Questionnaire)).Message);
        Assert.Throws<ArgumentNullException>(() => Condition.Parse(null!, Codebook.Questionnaire));
        Assert.Throws<ArgumentNullException>(() => Condition.Parse("", null!));
    }

    [Fact]
    public void Half_a_character_at_the_end_is_told_like_any_other_sign() => Assert.Equal(
        "At character 8: Expected an answer, not '\uD83D'.", Assert.Throws<FormatException>(() => Condition.Parse("users: \uD83D", Codebook.Questionnaire)).Message);

    [Fact]
    public void A_text_of_the_greatest_length_is_read_and_a_longer_one_is_not()
    {
        string text = "users: yes".PadRight(100_000);

        Assert.Equal("users: yes", Condition.Parse(text, Codebook.Questionnaire).ToString());
        Assert.StartsWith(
            "At character 1: A condition has at most 100000 characters.",
            Assert.Throws<FormatException>(() => Condition.Parse(text + " ", Codebook.Questionnaire)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Brackets_may_stand_beside_each_other_any_number_of_times_and_within_each_other_to_the_last_level()
    {
        string beside = string.Join(" and ", Enumerable.Repeat("(users: yes)", 300));
        string within = new string('(', 255) + "users: yes" + new string(')', 255);

        Assert.Equal(300, Assert.IsType<CompoundCondition>(Condition.Parse(beside, Codebook.Questionnaire)).Parts.Count);
        Assert.Equal("users: yes", Condition.Parse(within, Codebook.Questionnaire).ToString());
        Assert.Equal(
            "At character 256: Brackets are nested in 256 levels or more.",
            Assert.Throws<FormatException>(() => Condition.Parse($"({within})", Codebook.Questionnaire)).Message);
    }

    [Fact]
    public void A_condition_is_written_whole_to_the_greatest_length_that_is_read_and_no_longer_one_is_written()
    {
        // Each part takes fifteen characters with the word after it.
        Condition longest = Condition.AllOf([.. Enumerable.Repeat(Codebook.Users.Is(true), 6_667)]);
        Condition longer = Condition.AllOf([.. Enumerable.Repeat(Codebook.Users.Is(true), 6_668)]);
        Question<Scale> wordy = new QuestionnaireBuilder("wordy").Choice<Scale>(
            "q", "Is it?", "", [new(Scale.Group, new string('a', 100_000), "It is.", "One."), new(Scale.Individual, "b", "It is not.", "None.")],
            [Citation.Reading(Bibliography.Whitaker1980)]);

        Assert.Equal(100_000, ConditionText.Write(longest)!.Length);
        Assert.Null(ConditionText.Write(longer));
        Assert.Null(ConditionText.Write(Codebook.Relatives.Is(true) | longer));
        Assert.Null(ConditionText.Write(wordy.Is(Scale.Group)));
        Assert.Equal("users: yes or (scale: group or community)", ConditionText.Write(Codebook.Users.Is(true) | Codebook.Scale.Is(Scale.Group, Scale.Community)));
    }
}
