using System.Globalization;
using System.Text.Json;
using CoProduction.Coding;
using CoProduction.Validation;
using FluentValidation.Results;

namespace CoProduction.Tests.Validation;

public sealed class InitiativeValidatorTests
{
    private static readonly Activity Cooking = new("Parents cook") { Id = "cooking" };
    private static readonly Activity Survey = new("Parents are asked") { Id = "survey" };

    public static TheoryData<string, Initiative, string, string> Faults => new()
    {
        { "CPV001", Sound with { Title = " " }, "Title", "The title is blank." },
        { "CPV002", Sound with { Title = new string('x', 501) }, "Title", "The title is 501 characters long; at most 500 are allowed." },
        { "CPV003", Sound with { Title = "a\nb" }, "Title", "The title has the control character U+000A at position 2; it must be one line of text." },
        {
            "CPV004", Sound with { Description = new string('x', 20_001) }, "Description",
            "The description is 20001 characters long; at most 20000 are allowed."
        },
        {
            "CPV005", Sound with { Description = "a\0b" }, "Description",
            "The description has the control character U+0000 at position 2; only line breaks and tabs are allowed."
        },
        { "CPV006", Sound with { Id = " " }, "Id", "The id is blank; leave it out where there is none." },
        { "CPV007", Sound with { Id = new string('x', 201) }, "Id", "The id is 201 characters long; at most 200 are allowed." },
        { "CPV008", Sound with { Id = "a\tb" }, "Id", "The id has the control character U+0009 at position 2; none is allowed." },
        { "CPV009", Sound with { Id = "a " }, "Id", "The id begins or ends with white space." },
        {
            "CPV025", Sound with { Extra = JsonElement.Parse($$"""{"a":"{{new string('x', 99_993)}}"}""") }, "Extra",
            "The JSON of the own fields is 100001 characters long; at most 100000 are allowed."
        },
        { "CPV001", Sound with { Activities = [Cooking, Survey with { Title = "" }] }, "Activities[1].Title", "The title is blank." },
        {
            "CPV010",
            Sound with { Activities = [Cooking with { Evidence = new Dictionary<Question, Evidence> { [Codebook.Users] = new() } }] },
            "Activities[0].Evidence[users]",
            "The evidence on 'users' says nothing: it has no excerpt, no note and no reason for a missing answer."
        },
        {
            "CPV017", Sound with { Activities = [Cooking, Survey, Cooking with { Title = "Parents clean" }] }, "Activities[2].Id",
            "The id 'cooking' is that of Activities[0] too."
        },
        {
            "CPV018", Sound with { Activities = [.. Enumerable.Repeat(new Activity("Parents cook"), 1_001)] }, "Activities",
            "There are 1001 activities; at most 1000 are allowed."
        },
    };

    private static Initiative Sound => new("A pre-school", [Cooking, Survey]) { Id = "preschool", Description = "Parents cook, and are asked." };

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_is_reported_once_at_its_place_in_its_own_words(string code, Initiative initiative, string property, string message)
    {
        ValidationFailure failure = Assert.Single(new InitiativeValidator().Validate(initiative).Errors);

        Assert.Equal((code, property, message), (failure.ErrorCode, failure.PropertyName, failure.ErrorMessage));
    }

    [Fact]
    public void A_sound_initiative_has_no_fault()
    {
        Assert.Empty(new InitiativeValidator().Validate(Sound).Errors);
        Assert.Empty(new InitiativeValidator().Validate(Sound with { Activities = [.. Enumerable.Repeat(new Activity("a"), 1_000)] }).Errors);
    }

    [Fact]
    public void A_contradiction_names_the_activity_in_which_it_is()
    {
        Activity clash = new("Parents cook") { CitizensDeliver = true, Behaviour = Behaviour.Passive };

        ValidationFailure failure = Assert.Single(new InitiativeValidator().Validate(Sound with { Activities = [Cooking, Survey, clash] }).Errors);

        Assert.Equal(("CPV016", "Activities[2].Answers"), (failure.ErrorCode, failure.PropertyName));
        Assert.IsType<Contradiction>(failure.CustomState);
    }

    [Fact]
    public void All_faults_are_reported_and_not_the_first()
    {
        Initiative initiative = new("", [new Activity("") { Id = "a" }, new Activity("") { Id = "a" }]) { Id = " " };

        Assert.Equal(
            ["CPV001 Activities[0].Title", "CPV001 Activities[1].Title", "CPV001 Title", "CPV006 Id", "CPV017 Activities[1].Id"],
            new InitiativeValidator().Validate(initiative).Errors.Select(failure => $"{failure.ErrorCode} {failure.PropertyName}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Messages_are_the_same_under_every_culture()
    {
        CultureInfo before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("de-DE");
        string[] messages = [.. Faults.SelectMany(row => new InitiativeValidator().Validate(row.Data.Item2).Errors).Select(failure => failure.ErrorMessage)];
        CultureInfo.CurrentUICulture = before;

        Assert.Equal(Faults.Select(row => row.Data.Item4), messages);
    }
}
