using System.Globalization;
using System.Text;
using CoProduction.Coding;
using CoProduction.Comparison;
using CoProduction.Json;
using CoProduction.Literature;

namespace CoProduction.Reference;

/// <summary>What the map's page says of single definitions and pairs, worked out.</summary>
internal static class MapSentences
{
    private static readonly DefinitionMap Map = MapPage.Map;

    /// <summary>The published activities of the sample, each with the number of definitions under which it counts.</summary>
    public static IReadOnlyList<(Activity Activity, int Counts)> Published { get; } =
        [.. CoProductionJson.Activities.ReadMany(Encoding.UTF8.GetBytes(Repository.Read("samples/data/published-cases.json")))
            .Select(record => (record.Value!, Map.Definitions.Count(definition => definition.Assess(record.Value!.Answers) == Verdict.CoProduction)))];

    /// <summary>The definitions with no arrow to or from them.</summary>
    public static IReadOnlyList<Definition> Alone { get; } =
        [.. Map.Definitions.Where(definition => Map.Entailments.All(step => step.Narrower != definition && step.Broader != definition))];

    /// <summary>The pairs whose works share an author, or an editor where a work has editors only.</summary>
    public static IReadOnlyList<DefinitionComparison> SameAuthor { get; } =
        [.. Map.Comparisons.Where(pair => WritersOf(pair.First).Intersect(WritersOf(pair.Second)).Any())];

    /// <summary>The other definition with which one overlaps most.</summary>
    public static DefinitionComparison Nearest(Definition definition) =>
        Map.Definitions.Where(other => other != definition).Select(other => Map.Between(definition, other)).MaxBy(pair => pair.Counts.Overlap)!;

    public static string Core()
    {
        Answers needed = Codebook.Questions.Aggregate(Answers.Unknown, (known, question) => known.WithOptions(question, Possible(question)));
        Answers fewest = DefinitionComparison.Of(Supposed.Core, Supposed.Core).Both!.Answers;
        Answers besides = fewest.Only(fewest.Questions.Except(needed.Questions));
        int most = Published.Max(each => each.Counts);
        string titles = string.Join(", ", Published.Where(each => each.Counts == most).Select(each => $"\"{each.Activity.Title}\""));
        return $"- In the core lies {Percent(Supposed.ShareOf(Supposed.Core.Criterion.Condition), "0.00000")} of all sets of answers.\n"
            + $"- Of the {Published.Count} published activities of the sample, {Published.Count(each => each.Counts == Map.Definitions.Count)} count under all "
            + $"{Map.Definitions.Count}. The most under which any counts are {most} ({titles}).\n"
            + $"- An activity in it must have these answers: {needed}.\n- Together with one more they are enough to count under all, for example with {besides}.\n";

        static AnswerOption[] Possible(Question question) => [.. question.Options.Where(option =>
            Supposed.Core.Criterion.Assess(Answers.Unknown.WithOptions(question, option)) != CriterionStatus.NotMet)];
    }

    public static string NearestOfAlone() => string.Concat(Alone.Select(Nearest).Select(pair =>
        $"- {MapPage.Link(pair.First)}: at most {MapPage.Percent(pair.Counts.Overlap)}, with {MapPage.Link(pair.Second)}\n"));

    public static string Authors()
    {
        DefinitionComparison[] directed = [.. SameAuthor.Select(pair => pair.Relation == Relation.EntailedBy ? pair.Reversed : pair)];
        return string.Concat(directed.Where(pair => pair.Relation == Relation.Entails).Select(pair => $"- {MapPage.Link(pair.First)} entails {MapPage.Link(pair.Second)}\n"))
            + $"- overlap without entailment: {string.Join("; ", directed.Where(pair => pair.Relation == Relation.Overlapping).Select(pair => $"{pair.First} and {pair.Second}"))}\n";
    }

    /// <summary>Where the closest pairs part, in the words of the codebook.</summary>
    public static string ClosestInWords(IEnumerable<DefinitionComparison> pairs) => string.Concat(pairs.Select(pair =>
        $"- {pair.First} and {pair.Second}. {Only(pair.OnlyFirst, pair.First, pair.Second)} {Only(pair.OnlySecond, pair.Second, pair.First)}\n"));

    /// <summary>A table of how much counts under each, of all answers and of the usual, with its place in both.</summary>
    public static string Breadth()
    {
        StringBuilder table = new("| place | definition | counts | of the usual | place there |\n|--:|---|--:|--:|--:|\n");
        foreach ((int index, Breadth breadth) in Map.Breadths.Index())
        {
            (_, double share) = Supposed.UsualBreadths.Single(each => each.Definition == breadth.Definition);
            table.Append($"| {index + 1} | {MapPage.Link(breadth.Definition)}{YearNote.Mark(breadth.Definition)} | {MapPage.Percent(breadth.Share)} ");
            table.Append($"| {MapPage.Percent(share)} | {PlaceOfUsual(breadth.Definition)} |\n");
        }

        return table.Append(YearNote.Of(Map.Definitions)).ToString();
    }

    /// <summary>The place by breadth of the usual, from 1; equal shares have the same.</summary>
    public static int PlaceOfUsual(Definition definition) =>
        1 + Supposed.UsualBreadths.Count(each => each.Share > Supposed.UsualBreadths.Single(own => own.Definition == definition).Share);

    private static IReadOnlyList<Author> WritersOf(Definition definition) =>
        definition.Work.Authors.Count > 0 ? definition.Work.Authors : definition.Work.Editors;

    private static string Only(Witness? witness, Definition one, Definition other) => witness is null
        ? $"Nothing counts under {one} and not under {other}."
        : $"{TestTableText.Suppositions(witness.Answers)}: it would count under {one} and not under {other}.";

    private static string Percent(double share, string format) => $"{(share * 100).ToString(format, CultureInfo.InvariantCulture)} %";
}
