using CoProduction.Definitions;
using CoProduction.Literature;

namespace CoProduction.Reference;

/// <summary>A definition or a typology, as something that rests on works; each of its criteria stands before its parts.</summary>
internal sealed record Sourced(string Id, string Name, string Page, Work Work, IReadOnlyList<Criterion> Criteria)
{
    public static IReadOnlyList<Sourced> Definitions { get; } = [.. DefinitionCatalog.Definitions.Select(Of)];

    public static IReadOnlyList<Sourced> Typologies { get; } = [.. DefinitionCatalog.Typologies.Select(Of)];

    /// <summary>The work itself first, then every other that a criterion cites or that reports one.</summary>
    public IReadOnlyList<Work> Works =>
    [
        .. Criteria.SelectMany(criterion => criterion.Citations)
            .SelectMany(citation => citation.ReportedIn is { } reporting ? new[] { citation.Work, reporting } : [citation.Work])
            .Prepend(Work)
            .Distinct(),
    ];

    public static Sourced Of(Definition definition) =>
        new(definition.Id, definition.Name, $"definitions/{definition.Id}.md", definition.Work, [.. definition.Criterion.WithParts()]);

    public static Sourced Of(Typology typology) => new(
        typology.Id, typology.Name, $"typologies/{typology.Id}.md", typology.Work,
        [.. typology.Kinds.SelectMany(kind => kind.Criterion.WithParts())]);
}
