using CoProduction.Coding;
using CoProduction.Json;
using CoProduction.Literature;
using CoProduction.Validation;
using FluentValidation;
using FluentValidation.Results;
using FluentValidation.TestHelper;

namespace CoProduction.Tests.Validation;

/// <summary>What a program sets for all of its validators holds for ours. No other test runs meanwhile.</summary>
[CollectionDefinition(nameof(GlobalSettingsTests), DisableParallelization = true)]
[Collection(nameof(GlobalSettingsTests))]
public sealed class GlobalSettingsTests
{
    private static readonly Activity Clash = new("Volunteers cook") { CitizensDeliver = true, Behaviour = Behaviour.Passive };

    [Fact]
    public void Names_of_properties_are_resolved_as_the_program_says()
    {
        Initiative initiative = new("A pre-school", [Clash with { Id = "a" }, new Activity("") { Id = "a", Evidence = Noted(new Evidence { Note = "\0" }) }]);

        IEnumerable<string> names = With(
            options => options.PropertyNameResolver = (_, member, _) => member?.Name.ToUpperInvariant(),
            () => new InitiativeValidator().Validate(initiative).Errors.Select(failure => failure.PropertyName));

        Assert.Equal(
            ["ACTIVITIES[0].ANSWERS", "ACTIVITIES[1].EVIDENCE[users].NOTE", "ACTIVITIES[1].ID", "ACTIVITIES[1].TITLE"],
            names.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Severity_is_as_the_program_says_where_a_rule_has_none_of_its_own()
    {
        Initiative initiative = new("", [Clash with { Id = "a" }, new Activity("b") { Id = "a" }]);

        List<ValidationFailure> failures = With(options => options.Severity = Severity.Info, () => new InitiativeValidator().Validate(initiative).Errors);

        Assert.Equal(["CPV001", "CPV016", "CPV017"], failures.Select(failure => failure.ErrorCode).Order(StringComparer.Ordinal));
        Assert.All(failures, failure => Assert.Equal(Severity.Info, failure.Severity));
    }

    [Fact]
    public void The_first_failure_is_enough_where_the_program_says_so()
    {
        Activity activity = new(new string(' ', 501)) { Id = " " };

        Assert.Equal(
            ["CPV001", "CPV006"],
            Codes(options => options.DefaultRuleLevelCascadeMode = CascadeMode.Stop, activity));
        Assert.Equal(
            ["CPV001", "CPV002"],
            Codes(options => options.DefaultClassLevelCascadeMode = CascadeMode.Stop, activity));
    }

    [Fact]
    public void Properties_are_called_in_messages_what_the_program_calls_them()
    {
        Activity activity = new("") { Id = " a", Description = "\0" };

        IEnumerable<string> messages = With(
            options => options.DisplayNameResolver = (_, member, _) => member?.Name switch { "Title" => "Der Titel", "Id" => "{Kennung}", _ => null },
            () => new ActivityValidator().Validate(activity).Errors.Select(failure => failure.ErrorMessage));

        Assert.Equal(
            [
                "Der Titel is blank.",
                "The description has the control character U+0000 at position 1; only line breaks and tabs are allowed.",
                "{Kennung} begins or ends with white space.",
            ],
            messages);
    }

    [Fact]
    public void Every_failure_passes_through_the_hook_of_the_program()
    {
        Initiative initiative = new("", [Clash with { Id = "a" }, new Activity("b") { Id = "a" }]);
        List<string> seen = [];

        List<ValidationFailure> failures = With(
            options => options.OnFailureCreated = (failure, _, _, rule, component) =>
            {
                seen.Add($"{component.ErrorCode} {rule.PropertyName} {failure.FormattedMessagePlaceholderValues["PropertyPath"]}");
                failure.ErrorMessage = "seen";
                return failure;
            },
            () => new InitiativeValidator().Validate(initiative).Errors);

        Assert.Equal(
            ["CPV001 Title Title", "CPV016 Answers Activities[0].Answers", "CPV017 Activities Activities[1].Id"],
            seen.Order(StringComparer.Ordinal));
        Assert.All(failures, failure => Assert.Equal("seen", failure.ErrorMessage));
    }

    [Fact]
    public void A_contradiction_is_found_where_a_test_looks_for_it()
    {
        new ActivityValidator().TestValidate(Clash)
            .ShouldHaveValidationErrorFor(activity => activity.Answers)
            .WithErrorCode(ProblemCodes.Contradiction);
        new ActivityValidator().TestValidate(Clash with { Behaviour = null }).ShouldNotHaveAnyValidationErrors();
        new InitiativeValidator().TestValidate(new Initiative("Cooking", [Clash with { Behaviour = null }, Clash]))
            .ShouldHaveValidationErrorFor("Activities[1].Answers");
    }

    [Fact]
    public void Some_properties_alone_are_validated_where_that_is_asked()
    {
        Activity activity = Clash with { Title = "" };

        ValidationResult result = new ActivityValidator().Validate(activity, options => options.IncludeProperties(described => described.Answers));

        Assert.Equal([ProblemCodes.Contradiction], result.Errors.Select(failure => failure.ErrorCode));
    }

    [Fact]
    public void What_is_wrong_with_a_definition_is_named_and_weighed_as_the_program_says()
    {
        Citation source = Citation.Primary(Bibliography.Whitaker1980);
        Definition definition = new()
        {
            Id = "own", Work = Bibliography.Whitaker1980, Summary = "Own.",
            Criterion = Criterion.Any(
                "any", "Any", source,
                Criterion.Test("clash", "They work passively", Codebook.CitizensDeliver.Is(true) & Codebook.Behaviour.Is(Behaviour.Passive), source),
                Criterion.Test("users", "Users\0", Codebook.Users.Is(true), source),
                Criterion.Test("same", "Users", Codebook.Users.Is(true), source)),
        };

        Assert.Equal(
            [
                "CPV101 Info CRITERION>PARTS[0]", "CPV103 Warning CRITERION>PARTS[1]", "CPV103 Warning CRITERION>PARTS[2]",
                "CPV107 Info CRITERION>PARTS[1]>STATEMENT",
            ],
            With(Set, () => Told(definition)));
        Assert.Equal(
            ["CPV101 Error Criterion.Parts[0]"],
            With(options => options.DefaultRuleLevelCascadeMode = CascadeMode.Stop, () => Told(definition)));

        static void Set(ValidatorConfiguration options)
        {
            options.PropertyNameResolver = (_, member, _) => member?.Name.ToUpperInvariant();
            options.PropertyChainSeparator = ">";
            options.Severity = Severity.Info;
        }

        static IEnumerable<string> Told(Definition definition) =>
            new DefinitionValidator().Validate(definition).Errors.Select(failure => $"{failure.ErrorCode} {failure.Severity} {failure.PropertyName}");
    }

    [Fact]
    public void What_is_found_in_JSON_is_named_as_it_is_there_and_told_in_full_whatever_the_program_says()
    {
        const string Json = """
            {"title":" t\u0000","id":" ","activities":[
             {"title":"a","id":"x","evidence":{"users":{"note":"\u0000\u202e"}},"answers":{"citizensDeliver":true,"behaviour":"passive"}},
             {"title":"b","id":"x","stated":[{"definition":" ","verdict":"undetermined","work":"w\u0000\ud83d\ude00\u202e"}]}]}
            """;

        Assert.Equal(
            [
                "CPV003 $.title", "CPV006 $.id", "CPV014 $.activities[1].stated[0].definition", "CPV016 $.activities[0].answers.citizensDeliver", "CPV017 $.activities[1].id",
                "CPV019 $.activities[0].evidence.users.note", "CPV020 $.activities[1].stated[0].work", "CPV032 $.activities[0].evidence.users.note",
                "CPV032 $.activities[1].stated[0].work",
            ],
            With(Set, () => Told(CoProductionJson.Initiatives.Validating().ReadMany(Json)[0].Problems)));
        Assert.Equal(
            ["CPV008 $.id", "CPV027 $.coder", "CPV028 $.answers.users", "CPV032 $.coder"],
            With(Set, () => Told(CoProductionJson.Codings.Validating().ReadMany(
                """{"id":"a\u0000","title":"t","coder":"A\u0007\u202e","adjudicated":true,"answers":{"users":true}}""")[0].Problems)));

        static void Set(ValidatorConfiguration options)
        {
            options.PropertyNameResolver = (_, member, _) => $"The {member?.Name}";
            options.DefaultRuleLevelCascadeMode = options.DefaultClassLevelCascadeMode = CascadeMode.Stop;
        }

        static IEnumerable<string> Told(IReadOnlyList<Problem> problems) => problems.Select(problem => $"{problem.Code} {problem.Path}").Order(StringComparer.Ordinal);
    }

    private static Dictionary<Question, Evidence> Noted(Evidence evidence) => new() { [Codebook.Users] = evidence };

    private static List<string> Codes(Action<ValidatorConfiguration> set, Activity activity) =>
        With(set, () => new ActivityValidator().Validate(activity).Errors.Select(failure => failure.ErrorCode));

    private static List<string> With(Action<ValidatorConfiguration> set, Func<IEnumerable<string>> read) => With(set, () => read().ToList());

    private static List<TItem> With<TItem>(Action<ValidatorConfiguration> set, Func<List<TItem>> read)
    {
        ValidatorConfiguration options = ValidatorOptions.Global;
        var before = (
            options.PropertyNameResolver, options.DisplayNameResolver, options.PropertyChainSeparator, options.Severity, options.OnFailureCreated,
            options.DefaultRuleLevelCascadeMode, options.DefaultClassLevelCascadeMode);
        try
        {
            set(options);
            return read();
        }
        finally
        {
            (options.PropertyNameResolver, options.DisplayNameResolver, options.PropertyChainSeparator, options.Severity, options.OnFailureCreated,
                options.DefaultRuleLevelCascadeMode, options.DefaultClassLevelCascadeMode) = before;
        }
    }
}
