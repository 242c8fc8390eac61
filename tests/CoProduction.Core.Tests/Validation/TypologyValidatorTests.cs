using CoProduction.Coding;
using CoProduction.Definitions;
using CoProduction.Literature;
using CoProduction.Validation;

namespace CoProduction.Tests.Validation;

public sealed class TypologyValidatorTests
{
    private static readonly Citation Source = Citation.Primary(Bibliography.Whitaker1980);

    [Fact]
    public void What_is_wrong_with_a_kind_is_found_at_its_place()
    {
        Typology typology = new()
        {
            Id = "whitaker-1980",
            Dimension = "activity\0",
            Work = Bibliography.Whitaker1980,
            Summary = "Two\nkinds.\u001B",
            Notes = ["\t"],
            Kinds =
            [
                new Kind("request", Criterion.Test("request", "They ask", Codebook.Users.Is(true), Source)),
                new Kind("wo\nrk", Criterion.All(
                    "work", "They work", Source,
                    Criterion.Test("deliver", "They deliver", Codebook.CitizensDeliver.Is(true), Source),
                    Criterion.Test("active", "They are active", Codebook.Behaviour.Is(Behaviour.Active), Source))),
                new Kind("none", Criterion.Test("none", "None", Codebook.CitizensDeliver.Is(true) & Codebook.Behaviour.Is(Behaviour.Passive), Source)),
            ],
        };

        Assert.Equal(
            [
                "CPV101 Kinds[2].Criterion: 'none' can never hold: no answers meet it that keep the rules between answers.",
                "CPV103 Kinds[1].Criterion.Parts[1]: 'work/active' changes nothing: without it, 'work' holds for the same answers.",
                "CPV105 Id: Another one beside which it is to stand has the id 'whitaker-1980' too.",
                "CPV106 Notes[0]: A note is blank.",
                "CPV107 Dimension: The dimension has the control character U+0000 at position 9; none is allowed.",
                "CPV107 Kinds[1].Name: The name of a kind has the control character U+000A at position 3; none is allowed.",
                "CPV107 Summary: The summary has the control character U+001B at position 11; only line breaks and tabs are allowed.",
            ],
            new TypologyValidator(DefinitionCatalog.Typologies).Validate(typology).Errors
                .Select(failure => $"{failure.ErrorCode} {failure.PropertyName}: {failure.ErrorMessage}")
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_others_are_there() => Assert.Throws<ArgumentNullException>("others", () => new TypologyValidator([null!]));
}
