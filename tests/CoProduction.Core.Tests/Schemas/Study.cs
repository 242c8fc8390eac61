using System.Text.Json;
using CoProduction.Coding;
using CoProduction.Definitions;
using CoProduction.Literature;

namespace CoProduction.Tests.Schemas;

/// <summary>Documents in which everything is given that can be.</summary>
internal static class Study
{
    private static readonly Work work = new()
    {
        Id = "own-2026", Authors = [new() { Family = "Own", Given = "O." }, new() { Family = "A council" }], Year = 2026, Title = "What we count", Kind = WorkKind.Report,
        Editors = [new() { Family = "Editor" }], Container = "Series", Volume = "1", Issue = "2", Pages = "3-4", Publisher = "Us", Doi = "10.1/1", Url = "https://example.org", Note = "n",
    };

    private static readonly Citation source = Citation.Primary(work, "p. 1");

    public static Activity Whole { get; } = new("Neighbours sweep")
    {
        Id = "sweep",
        Description = "In words.",
        Answers = default(Answers).With(Codebook.Users, false).WithOptions(Codebook.Power, Codebook.Power.Options[1], Codebook.Power.Options[2]).With(Codebook.StartedBy, Initiator.Citizens),
        Evidence = new Dictionary<Question, Evidence>
        {
            [Codebook.Users] = new() { Excerpt = "e", Note = "n" }, [Codebook.Effort] = new() { Missing = MissingReason.CannotTell },
        },
        Stated = [new() { Definition = "alford-2002", Verdict = Verdict.Undetermined, Work = "alford-2002", Locator = "p. 1", Provenance = Provenance.Reading }],
        Extra = JsonDocument.Parse("""{"a":[1,{"b":null}]}""").RootElement,
    };

    public static IReadOnlyList<CodedActivity> Codings { get; } =
    [
        new(Whole, Coder.Person("Ana")) { Date = new DateOnly(2026, 3, 1), IsAdjudicated = true },
        new(Whole, Coder.Of(CoderKind.Model, "m", "1.0")),
        new(new Activity("Bare") { Id = "b" }, Coder.Of(CoderKind.Person, "P", "2")),
    ];

    public static Classifier Classifier { get; } = new([Whitaker1980.Definition, Sharp1980.Definition]);

    public static ClassificationRecord Explained { get; } = ClassificationRecord.From(Classifier.Classify(Whole), explained: true);

    public static Definition Own { get; } = new()
    {
        Id = "own-2026", Name = "Ours", Work = work, Summary = "s", Revision = 2, Notes = ["One.", "Two."],
        Criterion = Criterion.All(
            "whole", "All of it", source,
            Criterion.Test("one", "One", Codebook.Users.Is(true) & Codebook.Scale.Is(Scale.Group, Scale.Community), source, Citation.Reading(Bibliography.Alford2002)),
            Criterion.Any("some", "Some", source, Criterion.Test("x", "X", Codebook.Effort.Is(true), Citation.Reported(Bibliography.Alford2002, work, "p. 1", "p. 2"))),
            Criterion.Not("none", "None", source, Criterion.Test("y", "Y", Codebook.Compliance.Is(true), source))),
    };

    public static Questionnaire Questions { get; } = Made();

    private static Questionnaire Made()
    {
        QuestionnaireBuilder builder = new("own", "2.0");
        Question<bool> open = builder.YesNo("open", "Is it open?", "Where it is.", "A garden.", "A yard.", [source], "it were open", "it were closed", ["ajar"]);
        Question<Scale> size = builder.Choice<Scale>("size", "How large?", "", [new(Scale.Group, "group", "m", "e"), new(Scale.Community, "all", "m", "e", "s")], [source], isOrdered: true);
        builder.Implies("rule", open.Is(true), size.Is(Scale.Group), "it is so");
        return builder.Build();
    }
}
