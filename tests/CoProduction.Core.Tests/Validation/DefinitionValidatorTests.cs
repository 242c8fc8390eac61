using CoProduction.Coding;
using CoProduction.Definitions;
using CoProduction.Literature;
using CoProduction.Validation;
using FluentValidation;
using FluentValidation.Results;

namespace CoProduction.Tests.Validation;

public sealed class DefinitionValidatorTests
{
    private static readonly Citation Source = Citation.Primary(Bibliography.Whitaker1980);

    private static readonly Criterion Deliver = Test("deliver", Codebook.CitizensDeliver.Is(true));
    private static readonly Criterion Users = Test("users", Codebook.Users.Is(true));
    private static readonly Criterion Impossible = Test("passive-work", Codebook.CitizensDeliver.Is(true) & Codebook.Behaviour.Is(Behaviour.Passive));

    [Fact]
    public void A_sound_definition_has_no_failure() =>
        Assert.True(new DefinitionValidator([Sharp1980.Definition]).Validate(Of(All("co-production", Deliver, Users))).IsValid);

    [Fact]
    public void A_criterion_that_the_implications_never_let_hold_is_an_error()
    {
        ValidationFailure failure = Assert.Single(new DefinitionValidator().Validate(Of(Any("co-production", Users, All("both", Deliver, Impossible)))).Errors, OfPart);

        Assert.Equal((ProblemCodes.CriterionNeverHolds, Severity.Error), (failure.ErrorCode, failure.Severity));
        Assert.Equal("Criterion.Parts[1].Parts[1]", failure.PropertyName);
        Assert.Equal(
            "'co-production/both/passive-work' can never hold: no answers meet it that keep the rules between answers.",
            failure.ErrorMessage);
        Assert.Same(Impossible, failure.CustomState);
        Assert.Same(Impossible, failure.AttemptedValue);
        Assert.Equal("$.criterion.parts[1].parts[1]", failure.ToProblem().Path);

        static bool OfPart(ValidationFailure failure) => failure.PropertyName.EndsWith("[1].Parts[1]", StringComparison.Ordinal);
    }

    [Fact]
    public void What_can_never_hold_is_found_in_every_criterion_that_it_makes_impossible() => Assert.Equal(
        ["CPV101 Criterion.Parts[1]", "CPV101 Criterion.Parts[1].Parts[1]"],
        Found(Any("co-production", Users, All("both", Deliver, Impossible))));

    [Fact]
    public void A_criterion_that_the_implications_always_let_hold_is_an_error()
    {
        Criterion always = Criterion.Not("not-passive", "Nobody works without acting", Source, Impossible);

        Assert.Equal(["CPV101 Criterion.Parts[1].Parts[0]", "CPV102 Criterion.Parts[1]"], Found(All("co-production", Users, always)));
        Assert.Equal(
            "'co-production/not-passive' always holds: all answers meet it that keep the rules between answers.",
            Failures(All("co-production", Users, always)).Single(failure => failure.ErrorCode == "CPV102").ErrorMessage);
    }

    [Fact]
    public void A_criterion_that_follows_from_its_siblings_is_a_warning()
    {
        Criterion active = Test("active", Codebook.Behaviour.Is(Behaviour.Active));

        ValidationFailure failure = Assert.Single(Failures(All("co-production", Deliver, active)));

        Assert.Equal((ProblemCodes.CriterionChangesNothing, Severity.Warning), (failure.ErrorCode, failure.Severity));
        Assert.Equal("Criterion.Parts[1]", failure.PropertyName);
        Assert.Equal("'co-production/active' changes nothing: without it, 'co-production' holds for the same answers.", failure.ErrorMessage);
        Assert.Same(active, failure.CustomState);
        Assert.False(new DefinitionValidator().Validate(Of(All("co-production", Deliver, active))).HasErrors());
        Assert.Equal(["CPV103 Criterion.Parts[0]"], Found(Any("co-production", Deliver, active)));
    }

    [Fact]
    public void Of_two_criteria_that_say_the_same_each_is_found() =>
        Assert.Equal(["CPV103 Criterion.Parts[0]", "CPV103 Criterion.Parts[2]"], Found(All("co-production", Users, Deliver, Users.WithId("they-are-users"))));

    [Fact]
    public void The_only_part_of_a_criterion_is_never_idle() => Assert.Empty(Found(All("co-production", Any("some", Users))));

    [Fact]
    public void A_criterion_that_stands_in_two_places_is_found_in_each()
    {
        Criterion shared = Any("shared", Users, Impossible);

        Assert.Equal(
            ["CPV101 Criterion.Parts[0].Parts[1].Parts[1]", "CPV101 Criterion.Parts[1].Parts[1].Parts[1]"],
            Found(Any(
                "co-production",
                All("one", Deliver, shared),
                All("other", Test("design", Codebook.CitizensDesign.Is(true)), shared))));
    }

    [Fact]
    public void A_definition_over_a_questionnaire_of_ones_own_is_judged_by_its_own_implications() => Assert.Equal(
        ["CPV101 Criterion.Parts[1]", "CPV103 Criterion.Parts[0].Parts[1]"],
        Found(Any(
            "garden",
            All("kept", Test("crop", GardenQuestions.Crop.Is(Scale.Group)), Test("watered", GardenQuestions.Watered.Is(true))),
            Test("dry", GardenQuestions.Crop.Is(Scale.Community) & GardenQuestions.Watered.Is(false)))));

    [Fact]
    public void An_id_of_another_definition_is_an_error_and_its_own_is_none()
    {
        DefinitionValidator validator = new(DefinitionCatalog.Definitions);

        ValidationFailure failure = Assert.Single(validator.Validate(Of(Users, id: "sharp-1980")).Errors);

        Assert.Equal((ProblemCodes.SharedRuleId, "Id"), (failure.ErrorCode, failure.PropertyName));
        Assert.Equal("Another one beside which it is to stand has the id 'sharp-1980' too.", failure.ErrorMessage);
        Assert.Same(Sharp1980.Definition, failure.CustomState);
        Assert.True(validator.Validate(Sharp1980.Definition).IsValid);
        Assert.True(validator.Validate(Of(Users, id: "Sharp-1980")).IsValid);
    }

    [Theory]
    [InlineData("a\"b; --", "'\"'")]
    [InlineData("alford_2002", "'_'")]
    [InlineData("our council", "a blank")]
    [InlineData("what!", "'!'")]
    [InlineData("a~b!c", "'~'")]
    public void An_id_with_a_mark_or_a_blank_in_it_is_a_warning(string id, string told)
    {
        ValidationFailure failure = Assert.Single(new DefinitionValidator().Validate(OwnDefinitions.Of(id, GardenQuestions.Open.Is(true))).Errors);

        Assert.Equal((ProblemCodes.RuleIdMark, Severity.Warning, "Id"), (failure.ErrorCode, failure.Severity, failure.PropertyName));
        Assert.Equal(
            $"The id '{id}' has {told} in it: an id of letters, digits and hyphens can stand in an address, and in SQL be the name of a column.", failure.ErrorMessage);
    }

    [Theory]
    [InlineData("alford-2002b")]
    [InlineData("ZZ-top-9")]
    [InlineData("straße-2026")]
    [InlineData("共同")]
    public void An_id_of_letters_digits_and_hyphens_is_none_whatever_the_script(string id) =>
        Assert.Empty(new DefinitionValidator().Validate(OwnDefinitions.Of(id, GardenQuestions.Open.Is(true))).Errors);

    [Fact]
    public void Texts_that_cannot_be_shown_or_stored_are_errors_of_the_property_that_has_them()
    {
        Definition definition = new()
        {
            Id = " city\0", Name = "City\nCouncil", Work = Bibliography.Whitaker1980, Summary = "One.\r\n\u001B[2J", Notes = ["\uD83D", " ", "Sound."],
            Criterion = All("co-production", Users, Criterion.Test("a\u0007", "They\n\0", Codebook.CitizensDeliver.Is(true), Source)),
        };

        Assert.Equal(
            [
                "CPV008 Id: The id has the control character U+0000 at position 6; none is allowed.",
                "CPV009 Id: The id begins or ends with white space.",
                "CPV021 Notes[0]: A note has half of a surrogate pair, U+D83D, at position 1, which is no character.",
                "CPV106 Notes[1]: A note is blank.",
                "CPV107 Criterion.Parts[1].Id: The id of 'co-production/a\\u0007' has the control character U+0007 at position 2; none is allowed.",
                "CPV107 Criterion.Parts[1].Statement: "
                    + "The statement of 'co-production/a\\u0007' has the control character U+0000 at position 6; only line breaks and tabs are allowed.",
                "CPV107 Name: The name has the control character U+000A at position 5; none is allowed.",
                "CPV107 Summary: The summary has the control character U+001B at position 7; only line breaks and tabs are allowed.",
                "CPV108 Id: The id ' city\\u0000' has a blank in it: an id of letters, digits and hyphens can stand in an address, and in SQL be the name of a column.",
            ],
            new DefinitionValidator().Validate(definition).Errors
                .Select(failure => $"{failure.ErrorCode} {failure.PropertyName}: {failure.ErrorMessage}")
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Half_a_character_in_a_statement_is_found_where_it_stands()
    {
        ValidationFailure failure = Assert.Single(Failures(Criterion.Test("one", "\uDE00", Codebook.Users.Is(true), Source)));

        Assert.Equal(("CPV021", "Criterion.Statement", "\uDE00"), (failure.ErrorCode, failure.PropertyName, failure.AttemptedValue));
        Assert.Equal("The statement of 'one' has half of a surrogate pair, U+DE00, at position 1, which is no character.", failure.ErrorMessage);
    }

    [Fact]
    public void Half_a_character_is_found_in_each_text_of_a_definition() => Assert.Equal(
        [
            "CPV021 Name: The name has half of a surrogate pair, U+DE00, at position 5, which is no character.",
            "CPV021 Summary: The summary has half of a surrogate pair, U+D800, at position 3, which is no character.",
        ],
        new DefinitionValidator().Validate(new Definition
        {
            Id = "city", Name = "City\uDE00", Work = Bibliography.Whitaker1980, Summary = "We\uD800.",
            Criterion = Criterion.Test("a", "They\r\n\tare users", Codebook.Users.Is(true), Source),
        }).Errors.Select(failure => $"{failure.ErrorCode} {failure.PropertyName}: {failure.ErrorMessage}").Order(StringComparer.Ordinal));

    [Fact]
    public void Everything_is_found_at_once() => Assert.Equal(
        ["CPV101 Criterion.Parts[1]", "CPV102 Criterion.Parts[2].Parts[0]", "CPV103 Criterion.Parts[0].Parts[1]", "CPV105 Id", "CPV106 Notes[0]"],
        new DefinitionValidator(DefinitionCatalog.Definitions).Validate(new Definition
        {
            Id = "sharp-1980",
            Work = Bibliography.Sharp1980,
            Summary = "Wrong in every way.",
            Notes = [""],
            Criterion = Any(
                "co-production",
                All("work", Deliver, Test("active", Codebook.Behaviour.Is(Behaviour.Active)), Users),
                Impossible,
                All("none", Test("any-answer", Codebook.Relatives.Is(true, false)), Test("design", Codebook.CitizensDesign.Is(true)))),
        }).Errors.Select(failure => $"{failure.ErrorCode} {failure.PropertyName}").Order(StringComparer.Ordinal));

    [Fact]
    public void What_cannot_be_made_needs_no_validation()
    {
        Assert.Throws<ArgumentException>(() => Criterion.Test(" ", "It", Codebook.Users.Is(true), Source));
        Assert.Throws<ArgumentException>(() => Criterion.Test("it", "", Codebook.Users.Is(true), Source));
        Assert.Throws<ArgumentNullException>(() => Criterion.Test("it", "It", Codebook.Users.Is(true), null!));
        Assert.Throws<ArgumentException>(() => All("both", Users, Users));
        Assert.Throws<ArgumentException>(() => Of(Users, id: " "));
    }

    [Fact]
    public void The_others_are_there() => Assert.Equal(
        ["others", "others"],
        [
            Assert.Throws<ArgumentNullException>(() => new DefinitionValidator(null!)).ParamName,
            Assert.Throws<ArgumentNullException>(() => new DefinitionValidator([null!])).ParamName,
        ]);

    private static List<ValidationFailure> Failures(Criterion criterion) => new DefinitionValidator().Validate(Of(criterion)).Errors;

    private static IEnumerable<string> Found(Criterion criterion) =>
        Failures(criterion).Select(failure => $"{failure.ErrorCode} {failure.PropertyName}").Order(StringComparer.Ordinal);

    private static Definition Of(Criterion criterion, string id = "city-2026") =>
        new() { Id = id, Name = id, Work = Bibliography.Whitaker1980, Summary = "One of our own.", Criterion = criterion };

    private static Criterion All(string id, params ReadOnlySpan<Criterion> parts) => Criterion.All(id, $"All of {id}", Source, parts);

    private static Criterion Any(string id, params ReadOnlySpan<Criterion> parts) => Criterion.Any(id, $"Any of {id}", Source, parts);

    private static Criterion Test(string id, Condition condition) => Criterion.Test(id, $"It is {id}", condition, Source);
}
