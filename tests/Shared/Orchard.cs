using CoProduction.Coding;
using CoProduction.Literature;

namespace CoProduction.Tests.Shared;

/// <summary>A small questionnaire, with a definition and kinds on it, of which each part has all that it can have or the least.</summary>
internal static class Orchard
{
    public static Work Survey { get; } = new()
    {
        Id = "survey-2026", Authors = [new() { Family = "Own", Given = "Olga" }, new() { Family = "A council" }], Year = 2026, Title = "What we count", Kind = WorkKind.Report,
        Editors = [new() { Family = "Editor", Given = "E." }], Container = "Series", Volume = "1", Issue = "2", Pages = "3-4", Publisher = "Us", Doi = "10.1/1", Url = "https://example.org", Note = "Draft.",
    };

    public static Work Bare { get; } = new() { Id = "bare-nd", Authors = [], Title = "Bare", Kind = WorkKind.WebPage };

    public static Citation Cited { get; } = Citation.Primary(Survey, "p. 1");

    public static Questionnaire Questionnaire { get; } = Made();

    /// <summary>A question of yes and no with guidance, suppositions and two earlier names.</summary>
    public static Question<bool> Joint { get; } = (Question<bool>)Questionnaire.Questions[0];

    /// <summary>A choice without any of these.</summary>
    public static Question<Scale> Size { get; } = (Question<Scale>)Questionnaire.Questions[1];

    public static Question<bool> Watered { get; } = (Question<bool>)Questionnaire.Questions[2];

    public static Definition Ours { get; } = new()
    {
        Id = "own-2026", Name = "Ours", Work = Survey, Summary = "What we count, and why.", Revision = 2, Notes = ["One.", "Two."],
        Criterion = Criterion.All(
            "whole", "All of it", Cited,
            Criterion.Test("one", "One", Joint.Is(true) & Size.Is(Scale.Group, Scale.Community), Cited, Citation.Reading(Bibliography.Alford2002)),
            Criterion.Any("some", "Some", Cited, Asking("x", Watered.Is(true)), Criterion.Test("z", "Z", Size.Is(Scale.Group), Citation.Reported(Bibliography.Alford2002, Bare, "p. 1", "p. 2"))),
            Criterion.Not("none", "None", Citation.Reported(Survey, Bibliography.Sharp1980), Asking("y", Joint.Is(false) | (Size.Is(Scale.Community) & Watered.Is(false))))),
    };

    public static Typology Sizes { get; } = new()
    {
        Id = "sizes", Dimension = "size", Work = Survey, Summary = "By size.", IsOrdered = true, Notes = ["One.", "Two."],
        Kinds = [new Kind("small", Asking("small", Size.Is(Scale.Individual))), new Kind("large", Asking("large", !Size.Is(Scale.Individual)))],
    };

    public static Criterion Asking(string id, Condition condition) => Criterion.Test(id, $"It is {id}", condition, Cited);

    private static Questionnaire Made()
    {
        QuestionnaireBuilder builder = new("orchard", "2.0");
        Question<bool> joint = builder.YesNo(
            "joint", "Is it dug jointly?", "A fence alone does not count.", "A garden.", "A yard.", [Cited], "it were dug jointly", "it were not dug jointly", ["common", "shared"]);
        Question<Scale> size = builder.Choice<Scale>(
            "size", "How large is it?", "", [new(Scale.Individual, "bed", "Less.", "A."), new(Scale.Group, "plot", "One plot.", "B."), new(Scale.Community, "field", "More.", "C.")],
            [Citation.Reading(Bibliography.Sharp1980)]);
        builder.YesNo("watered", "Is it watered?", "", "A tap.", "A pump.", [Citation.Reported(Bibliography.Sharp1980, Survey)]);
        builder.Implies("fieldIsJoint", size.Is(Scale.Community), joint.Is(true), "nobody digs a field alone");
        return builder.Build();
    }
}
