using CoProduction.Coding;
using CoProduction.Validation;
using FluentValidation;
using FluentValidation.Results;

namespace CoProduction.Tests.Validation;

public sealed class CodingValidatorTests
{
    private static readonly Activity Bus = new("Parents walk with pupils") { Id = "bus", Users = true };

    private static readonly Coder Ana = Coder.Person("Ana");

    public static TheoryData<string, CodedActivity, string, string> Faults => new()
    {
        { "CPV001", new(Bus with { Title = " " }, Ana), "Title", "The title is blank." },
        { "CPV009", new(Bus with { Id = "bus " }, Ana), "Id", "The id begins or ends with white space." },
        {
            "CPV026", new(Bus, Coder.Person(new string('x', 201))), "Coder",
            "The name of a coder, or the version, is 201 characters long; at most 200 are allowed."
        },
        {
            "CPV026", new(Bus, Coder.Model("m", new string('1', 201))), "Coder",
            "The name of a coder, or the version, is 201 characters long; at most 200 are allowed."
        },
        { "CPV027", new(Bus, Coder.Model("m", "a\nb")), "Coder", "The coder has the control character U+000A at position 3; none is allowed." },
        { "CPV009", new(Bus, Coder.Person(" Ana")), "Coder", "The name of the coder, or the version, begins or ends with white space." },
        { "CPV009", new(Bus, Coder.Model("m", "2 ")), "Coder", "The name of the coder, or the version, begins or ends with white space." },
        { "CPV032", new(Bus, Coder.Person("An\u200Ba")), "Coder", "The coder has the hidden character U+200B at position 3: it is not what it looks like." },
        { "CPV032", new(Bus, Coder.Person("\u202EanA")), "Coder", "The coder has the hidden character U+202E at position 1: it is not what it looks like." },
        { "CPV032", new(Bus, Coder.Model("m", "\u200B2")), "Coder", "The coder has the hidden character U+200B at position 2: it is not what it looks like." },
        { "CPV021", new(Bus, Coder.Model("m", "2\udc00")), "Coder", "The coder has half of a surrogate pair, U+DC00, at position 3, which is no character." },
        { "CPV021", new(Bus, Coder.Person("x\ud800")), "Coder", "The coder has half of a surrogate pair, U+D800, at position 2, which is no character." },
        { "CPV028", new(Bus, Ana) { IsAdjudicated = true }, "Answers[users]", "The answer to 'users' is adjudicated, and no note says why." },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void What_is_wrong_with_a_coding_has_a_code_a_place_and_a_sentence(string code, CodedActivity coding, string property, string message)
    {
        ValidationFailure failure = Assert.Single(new CodedActivityValidator().Validate(coding).Errors);

        Assert.Equal((code, property), (failure.ErrorCode, failure.PropertyName));
        Assert.Equal(message, failure.ErrorMessage);
        Assert.Equal(code == ProblemCodes.HiddenCharacter ? Severity.Warning : Severity.Error, failure.Severity);
    }

    [Fact]
    public void The_name_and_the_version_of_a_coder_may_each_be_as_long_as_an_id()
    {
        string longest = new('x', ActivityLimits.Id);

        Assert.Empty(new CodedActivityValidator().Validate(new CodedActivity(Bus, Coder.Person(longest))).Errors);
        Assert.Empty(new CodedActivityValidator().Validate(new CodedActivity(Bus, Coder.Model(longest, longest))).Errors);
        Assert.Empty(new CodedActivityValidator().Validate(new CodedActivity(Bus, Coder.Model("a reader", "2 of \uD83D\uDE00"))).Errors);
    }

    [Fact]
    public void A_note_explains_what_is_adjudicated_only_where_it_says_something()
    {
        Activity two = Bus with
        {
            CitizensDeliver = true,
            Evidence = new Dictionary<Question, Evidence> { [Codebook.Users] = new() { Note = " ", Excerpt = "they ride" }, [Codebook.CitizensDeliver] = new() { Note = "they walk" } },
        };

        Assert.Equal(
            ["CPV028 Answers[users] The answer to 'users' is adjudicated, and no note says why."],
            new CodedActivityValidator().Validate(new CodedActivity(two, Ana) { IsAdjudicated = true }).Errors
                .Select(failure => $"{failure.ErrorCode} {failure.PropertyName} {failure.ErrorMessage}"));
        Assert.Empty(new CodedActivityValidator().Validate(new CodedActivity(two, Ana)).Errors);
    }

    [Fact]
    public void A_sound_coding_and_an_explained_decision_pass()
    {
        Dictionary<Question, Evidence> why = new() { [Codebook.Users] = new() { Note = "they ride" } };

        Assert.Empty(new CodedActivityValidator().Validate(new CodedActivity(Bus, Ana)).Errors);
        Assert.Empty(new CodedActivityValidator().Validate(new CodedActivity(Bus with { Evidence = why }, Ana) { IsAdjudicated = true }).Errors);
    }

    [Fact]
    public void All_that_keeps_codings_from_being_a_set_is_found_with_its_place()
    {
        Dictionary<Question, Evidence> why = new() { [Codebook.Users] = new() { Note = "they ride" } };
        CodedActivity decision = new(Bus with { Evidence = why }, Ana) { IsAdjudicated = true };
        CodedActivity[] codings =
        [
            new(Bus, Ana), new(Bus with { Users = false }, Ana), decision, decision with { Coder = Coder.Person("Ben") }, decision with { Activity = Bus with { Id = "two" } },
            new(Bus with { Answers = Answers.Unknown.With(GardenQuestions.Open, true) }, Coder.Person("Cleo")),
        ];

        ValidationResult result = new CodingSetValidator().Validate(codings);

        Assert.Equal(
            ["CPV028 $[4].evidence", "CPV029 $[1].coder", "CPV030 $[3].answers", "CPV031 $[5].answers"],
            result.ToProblems().Select(problem => $"{problem.Code} {problem.Path}").Order(StringComparer.Ordinal));
        Assert.Equal("'bus' is coded by 'Ana' twice.", result.Errors.Single(failure => failure.ErrorCode == "CPV029").ErrorMessage);
        Assert.Throws<ArgumentException>(() => new CodingSet(codings));
        Assert.True(new CodingSetValidator().Validate([.. codings.Take(1)]).IsValid);
    }

    [Fact]
    public void Coders_spelt_alike_and_titles_that_differ_are_warned_of_and_keep_nothing_from_being_a_set()
    {
        CodedActivity[] codings =
        [
            new(Bus, Ana), new(Bus with { Title = "Litter" }, Coder.Person("Änne")), new(Bus with { Id = "two" }, Coder.Person("a NA")), new(Bus with { Id = "three" }, Coder.Person("a NA")),
            new(Bus with { Id = "two" }, Coder.Person("anne")), new(Bus with { Id = "two" }, Coder.Model("Ana", "1")), new(Bus with { Id = "four" }, Coder.Person("\uD800")),
        ];

        ValidationResult result = new CodingSetValidator().Validate(codings);

        Assert.False(result.HasErrors());
        Assert.Equal(
            ["CPV033 $[2].coder", "CPV033 $[4].coder", "CPV034 $[1].title"], result.ToProblems().Select(problem => $"{problem.Code} {problem.Path}").Order(StringComparer.Ordinal));
        Assert.Equal("The coder 'anne' has the name of 'Änne' but for capitals, spaces or accents, and is taken for another.", result.Errors[1].ErrorMessage);
        Assert.Equal(
            "'bus' is called 'Litter' here, and 'Parents walk with pupils' in the coding of 'Ana': are these one activity?",
            result.Errors[2].ErrorMessage);
        Assert.Equal(6, new CodingSet(codings).Coders.Count);
    }

    [Theory]
    [InlineData("Ana", "ANA")]
    [InlineData("Ana Bo", " anabo")]
    [InlineData("Ana", "\u00C0na")]
    [InlineData("Zana", "\u017Eana")]
    [InlineData("Zo\u00EB", "zoe\u0308")]
    [InlineData("O\u0144ore", "On\u00F8re")]
    public void Names_that_differ_in_capitals_spaces_and_accents_alone_are_warned_of(string one, string other)
    {
        ValidationFailure failure = Assert.Single(Doubts(Coder.Person(one), Coder.Person(other)));

        Assert.Equal(("CPV033", "[1].Coder", Severity.Warning), (failure.ErrorCode, failure.PropertyName, failure.Severity));
        Assert.Equal($"The coder '{other}' has the name of '{one}' but for capitals, spaces or accents, and is taken for another.", failure.ErrorMessage);
    }

    [Fact]
    public void Names_that_differ_in_a_letter_or_are_of_different_kinds_or_stand_for_a_rule_are_not_warned_of()
    {
        Assert.Empty(Doubts(Coder.Person("Ana"), Coder.Person("Anna")));
        Assert.Empty(Doubts(Coder.Person("Ana"), Coder.Model("Ana", "1")));
        Assert.Empty(Doubts(Coder.Of(CoderKind.Rule, "majority", null), Coder.Of(CoderKind.Rule, "Majority", null)));
        Assert.Empty(Doubts(Coder.Person("Ana"), Coder.Person("Ana")));
    }

    [Fact]
    public void A_title_that_a_rule_gave_is_held_against_no_other()
    {
        CodedActivity derived = new(Bus with { Title = "Walk" }, Coder.Of(CoderKind.Rule, "majority", null));

        Assert.DoesNotContain(
            new CodingSetValidator().Validate([derived, new(Bus, Ana), new(Bus, Coder.Person("Ben")), derived]).Errors, failure => failure.ErrorCode == ProblemCodes.OtherTitle);
    }

    /// <summary>What is found in the codings of two activities by a coder each.</summary>
    private static List<ValidationFailure> Doubts(Coder one, Coder other) =>
        new CodingSetValidator().Validate([new(Bus, one), new(Bus with { Id = "two" }, other)]).Errors;
}
