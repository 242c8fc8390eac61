using System.Globalization;
using CoProduction.Coding;
using CoProduction.Validation;
using FluentValidation;

namespace CoProduction.Tests.Validation;

public sealed class ValidationCultureTests
{
    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("fr-CA")]
    public void Messages_are_the_same_under_every_culture(string culture)
    {
        string[] expected = Under("en-GB", Messages);

        Assert.True(expected.Length >= 20);
        Assert.Equal(expected, Under(culture, Messages));
    }

    [Fact]
    public void A_rule_without_words_of_its_own_would_follow_the_culture()
    {
        InlineValidator<Activity> wordless = [];
        wordless.RuleFor(activity => activity.Title).NotEmpty();

        Assert.NotEqual(Under("en-GB", () => Messages(wordless)), Under("de-DE", () => Messages(wordless)));
    }

    private static string[] Messages() =>
    [
        .. ActivityValidatorTests.Faults.SelectMany(row => Errors(new ActivityValidator(), row.Data.Item2)),
        .. Errors(new ActivityValidator(), new Activity("Volunteers cook") { CitizensDeliver = true, Behaviour = Behaviour.Passive }),
    ];

    private static string[] Messages(IValidator<Activity> validator) => Errors(validator, new Activity(""));

    private static string[] Errors(IValidator<Activity> validator, Activity activity) =>
        [.. validator.Validate(activity).Errors.Select(failure => $"{failure.ErrorCode} {failure.PropertyName} {failure.ErrorMessage}")];

    private static string[] Under(string culture, Func<string[]> read)
    {
        (CultureInfo Culture, CultureInfo Words) before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            return read();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }
}
