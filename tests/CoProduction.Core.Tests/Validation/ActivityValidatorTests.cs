using System.Text.Json;
using CoProduction.Coding;
using CoProduction.Literature;
using CoProduction.Validation;
using FluentValidation;
using FluentValidation.Results;
using FluentValidation.Validators;

namespace CoProduction.Tests.Validation;

public sealed class ActivityValidatorTests
{
    private static readonly StatedVerdict Stated = new() { Definition = "whitaker-1980", Work = "whitaker-1980", Verdict = Verdict.CoProduction };

    public static TheoryData<string, Activity, string, string> Faults => new()
    {
        { "CPV001", new Activity(""), "Title", "The title is blank." },
        { "CPV001", new Activity(" \t "), "Title", "The title is blank." },
        { "CPV002", new Activity(new string('x', 501)), "Title", "The title is 501 characters long; at most 500 are allowed." },
        {
            "CPV003", new Activity("Parents\u0007cook"), "Title",
            "The title has the control character U+0007 at position 8; it must be one line of text."
        },
        {
            "CPV003", new Activity("Parents\ncook"), "Title",
            "The title has the control character U+000A at position 8; it must be one line of text."
        },
        {
            "CPV003", new Activity("Parents\tcook\r"), "Title",
            "The title has the control character U+000D at position 13; it must be one line of text."
        },
        {
            "CPV003", new Activity("Parents\u2028cook"), "Title",
            "The title has the control character U+2028 at position 8; it must be one line of text."
        },
        {
            "CPV004", Sound with { Description = new string('x', 20_001) }, "Description",
            "The description is 20001 characters long; at most 20000 are allowed."
        },
        {
            "CPV005", Sound with { Description = "a\0b" }, "Description",
            "The description has the control character U+0000 at position 2; only line breaks and tabs are allowed."
        },
        { "CPV006", Sound with { Id = "" }, "Id", "The id is blank; leave it out where there is none." },
        { "CPV006", Sound with { Id = "  " }, "Id", "The id is blank; leave it out where there is none." },
        { "CPV007", Sound with { Id = new string('x', 201) }, "Id", "The id is 201 characters long; at most 200 are allowed." },
        { "CPV008", Sound with { Id = "pre\tschool" }, "Id", "The id has the control character U+0009 at position 4; none is allowed." },
        { "CPV009", Sound with { Id = " preschool" }, "Id", "The id begins or ends with white space." },
        { "CPV009", Sound with { Id = "preschool " }, "Id", "The id begins or ends with white space." },
        {
            "CPV010", WithEvidence(new Evidence()), "Evidence[users]",
            "The evidence on 'users' says nothing: it has no excerpt, no note and no reason for a missing answer."
        },
        {
            "CPV011", WithEvidence(new Evidence { Excerpt = new string('x', 5_001) }), "Evidence[users].Excerpt",
            "The excerpt on 'users' is 5001 characters long; at most 5000 are allowed."
        },
        {
            "CPV012", WithEvidence(new Evidence { Note = new string('x', 5_001) }), "Evidence[users].Note",
            "The note on 'users' is 5001 characters long; at most 5000 are allowed."
        },
        {
            "CPV013", WithEvidence(new Evidence { Missing = MissingReason.NotAsked }) with { Users = false }, "Evidence[users]",
            "The evidence on 'users' gives a reason for a missing answer, but the question is answered: users: no."
        },
        { "CPV014", Sound with { Stated = [Stated, Stated with { Definition = " " }] }, "Stated[1].Definition", "A stated verdict names no definition." },
        { "CPV015", Sound with { Stated = [Stated with { Work = "" }] }, "Stated[0].Work", "A stated verdict names no work." },
        {
            "CPV019", WithEvidence(new Evidence { Excerpt = "They co\0ok." }), "Evidence[users].Excerpt",
            "The excerpt on 'users' has the control character U+0000 at position 8; only line breaks and tabs are allowed."
        },
        {
            "CPV019", WithEvidence(new Evidence { Note = "\u001B[2J" }), "Evidence[users].Note",
            "The note on 'users' has the control character U+001B at position 1; only line breaks and tabs are allowed."
        },
        {
            "CPV020", Sound with { Stated = [Stated with { Definition = "whitaker\0" }] }, "Stated[0].Definition",
            "The definition of a stated verdict has the control character U+0000 at position 9; none is allowed."
        },
        {
            "CPV020", Sound with { Stated = [Stated with { Work = "a\nb" }] }, "Stated[0].Work",
            "The work of a stated verdict has the control character U+000A at position 2; none is allowed."
        },
        {
            "CPV020", Sound with { Stated = [Stated with { Locator = "p. 1\t" }] }, "Stated[0].Locator",
            "The locator of a stated verdict has the control character U+0009 at position 5; none is allowed."
        },
        { "CPV021", Sound with { Title = "a\uD83D" }, "Title", "The title has half of a surrogate pair, U+D83D, at position 2, which is no character." },
        {
            "CPV021", Sound with { Description = "\uDE00\uD83D" }, "Description",
            "The description has half of a surrogate pair, U+DE00, at position 1, which is no character."
        },
        {
            "CPV021", Sound with { Id = "\uD83D\uDE00\uD83D" }, "Id",
            "The id has half of a surrogate pair, U+D83D, at position 3, which is no character."
        },
        {
            "CPV021", WithEvidence(new Evidence { Excerpt = "\uD83D" }), "Evidence[users].Excerpt",
            "The excerpt on 'users' has half of a surrogate pair, U+D83D, at position 1, which is no character."
        },
        {
            "CPV021", WithEvidence(new Evidence { Note = "\uD83Dx" }), "Evidence[users].Note",
            "The note on 'users' has half of a surrogate pair, U+D83D, at position 1, which is no character."
        },
        {
            "CPV021", Sound with { Stated = [Stated with { Definition = "\uD83D" }] }, "Stated[0].Definition",
            "The definition of a stated verdict has half of a surrogate pair, U+D83D, at position 1, which is no character."
        },
        {
            "CPV021", Sound with { Stated = [Stated with { Work = "\uD83D" }] }, "Stated[0].Work",
            "The work of a stated verdict has half of a surrogate pair, U+D83D, at position 1, which is no character."
        },
        {
            "CPV021", Sound with { Stated = [Stated with { Locator = "\uD83D" }] }, "Stated[0].Locator",
            "The locator of a stated verdict has half of a surrogate pair, U+D83D, at position 1, which is no character."
        },
        { "CPV022", Sound with { Stated = [Stated with { Verdict = (Verdict)99 }] }, "Stated[0].Verdict", "A stated verdict is 99, which is none." },
        {
            "CPV023", Sound with { Stated = [Stated with { Provenance = (Provenance)(-1) }] }, "Stated[0].Provenance",
            "The provenance of a stated verdict is -1, which is none."
        },
        {
            "CPV024", WithEvidence(new Evidence { Missing = (MissingReason)7 }), "Evidence[users].Missing",
            "The reason for the missing answer to 'users' is 7, which is none."
        },
        { "CPV025", Sound with { Extra = Fields(100_001) }, "Extra", "The JSON of the own fields is 100001 characters long; at most 100000 are allowed." },
        { "CPV032", Sound with { Title = "ab\u202Edc" }, "Title", "The title has the hidden character U+202E at position 3: it is not what it looks like." },
        { "CPV032", Sound with { Description = "\u2066" }, "Description", "The description has the hidden character U+2066 at position 1: it is not what it looks like." },
        { "CPV032", Sound with { Id = "pre\u200Bschool" }, "Id", "The id has the hidden character U+200B at position 4: it is not what it looks like." },
        { "CPV032", Sound with { Id = "pre\u00A0school" }, "Id", "The id has the hidden character U+00A0 at position 4: it is not what it looks like." },
        {
            "CPV032", WithEvidence(new Evidence { Note = "x\u202A" }), "Evidence[users].Note",
            "The note on 'users' has the hidden character U+202A at position 2: it is not what it looks like."
        },
        {
            "CPV032", Sound with { Stated = [Stated with { Locator = "p.\u202D1" }] }, "Stated[0].Locator",
            "The locator of a stated verdict has the hidden character U+202D at position 3: it is not what it looks like."
        },
    };

    public static TheoryData<string, Activity> Limits => new()
    {
        { "a title of 500 characters", new Activity(new string('x', 500)) },
        { "a title with a tab", new Activity("Parents\tcook") },
        { "a title in another script", new Activity("Родители готовят обед") },
        { "a description of 20,000 characters", Sound with { Description = new string('x', 20_000) } },
        { "an empty description", Sound with { Description = "" } },
        { "a description with line breaks and tabs", Sound with { Description = "One.\r\n\tTwo.\u2028Three.\u2029" } },
        { "an id of 200 characters", Sound with { Id = new string('x', 200) } },
        { "an id with a space inside", Sound with { Id = "pre school" } },
        { "joiners, soft hyphens and marks of direction in running text", Sound with { Title = "so\u00ADli\u200Bdarity, می\u200Cخواهم, שלום\u200F!", Description = "\u00A0" } },
        { "evidence of the greatest length", WithEvidence(new Evidence { Excerpt = new string('x', 5_000), Note = new string('x', 5_000) }) },
        { "a missing reason for an unknown answer", WithEvidence(new Evidence { Missing = MissingReason.CannotTell }) },
        {
            "a missing reason for a partly known answer",
            new Activity("Parents cook")
            {
                Answers = Answers.Unknown.WithAnyOf(Codebook.Power, Power.Shared, Power.Influence),
                Evidence = new Dictionary<Question, Evidence> { [Codebook.Power] = new() { Missing = MissingReason.CodersDisagree } },
            }
        },
        { "a note on an answer", WithEvidence(new Evidence { Note = "Section 2." }) with { Users = true } },
        { "evidence with line breaks", WithEvidence(new Evidence { Excerpt = "One.\r\n\tTwo.", Note = "One.\u2028Two." }) },
        { "characters outside the first plane", Sound with { Title = "Parents cook \uD83C\uDF72", Id = "\uD83C\uDF72" } },
        { "own fields of 100,000 characters", Sound with { Extra = Fields(100_000) } },
        { "a stated verdict", Sound with { Stated = [Stated with { Provenance = Provenance.Reported, Locator = "p. 244" }] } },
    };

    private static JsonElement Fields(int length) => JsonSerializer.Deserialize<JsonElement>($$"""{"a":"{{new string('x', length - 8)}}"}""");

    private static Activity Sound => new("Parents cook at their pre-school") { Id = "preschool", Description = "Parents cook." };

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_is_reported_once_in_its_own_words(string code, Activity activity, string property, string message)
    {
        ValidationFailure failure = Assert.Single(new ActivityValidator().Validate(activity).Errors);

        Assert.Equal((code, property, message), (failure.ErrorCode, failure.PropertyName, failure.ErrorMessage));
        Assert.Equal(code is ProblemCodes.MissingReasonForAnswer or ProblemCodes.HiddenCharacter ? Severity.Warning : Severity.Error, failure.Severity);
    }

    [Theory]
    [MemberData(nameof(Limits))]
    public void What_is_just_within_the_rules_passes(string what, Activity activity)
    {
        ValidationResult result = new ActivityValidator().Validate(activity);

        Assert.True(result.IsValid, $"{what}: {result}");
    }

    [Fact]
    public void All_problems_are_reported_and_not_only_the_first()
    {
        Activity activity = new(new string('\n', 501))
        {
            Id = " " + new string('\t', 1) + new string('x', 200),
            Description = new string('\0', 20_001),
            CitizensDeliver = true,
            Behaviour = Behaviour.Passive,
            Evidence = new Dictionary<Question, Evidence>
            {
                [Codebook.Users] = new(),
                [Codebook.Behaviour] = new() { Missing = MissingReason.NotAsked, Excerpt = new string('x', 5_001), Note = new string('\0', 5_001) },
                [Codebook.Power] = new() { Missing = (MissingReason)3 },
            },
            Stated = [new StatedVerdict { Definition = "", Work = "", Verdict = (Verdict)3, Locator = "\0\uD800", Provenance = (Provenance)3 }],
        };

        string[] codes = [.. new ActivityValidator().Validate(activity).Errors.Select(failure => failure.ErrorCode).Order(StringComparer.Ordinal)];

        Assert.Equal(
            [
                "CPV001", "CPV002", "CPV003", "CPV004", "CPV005", "CPV007", "CPV008", "CPV009",
                "CPV010", "CPV011", "CPV012", "CPV013", "CPV014", "CPV015", "CPV016",
                "CPV019", "CPV020", "CPV021", "CPV022", "CPV023", "CPV024",
            ],
            codes);
    }

    [Fact]
    public void Every_rule_has_a_code_and_every_code_a_rule()
    {
        IValidator[] validators =
        [
            new ActivityValidator(), new EvidenceValidator(isOfJson: false), new StatedVerdictValidator(isOfJson: false), new InitiativeValidator(),
            new CodedActivityValidator(), new CodingSetValidator(), new DefinitionValidator(), new TypologyValidator(),
        ];
        string[] codes =
        [
            .. validators
                .SelectMany(validator => validator.CreateDescriptor().Rules)
                .SelectMany(rule => rule.Components)
                .Where(component => component.Validator is not IChildValidatorAdaptor)
                .Select(component => component.ErrorCode),
        ];
        string[] declared = [.. typeof(ProblemCodes).GetFields().Select(field => (string)field.GetRawConstantValue()!).Where(code => !code.StartsWith("CPJ", StringComparison.Ordinal))];

        Assert.Equal(declared.Order(StringComparer.Ordinal), codes.Distinct().Order(StringComparer.Ordinal));
        Assert.All(codes, code => Assert.Matches("^CPV[0-9]{3}$", code));
        Assert.Distinct(declared);
    }

    [Fact]
    public void Every_fault_of_text_evidence_or_source_is_tried_by_these_tests()
    {
        IEnumerable<string> tried = Faults.Select(row => row.Data.Item1).Distinct();

        Assert.Equal(Enumerable.Range(1, 15).Concat([.. Enumerable.Range(19, 7), 32]).Select(number => $"CPV{number:000}"), tried);
    }

    private static Activity WithEvidence(Evidence evidence) =>
        Sound with { Evidence = new Dictionary<Question, Evidence> { [Codebook.Users] = evidence } };
}
