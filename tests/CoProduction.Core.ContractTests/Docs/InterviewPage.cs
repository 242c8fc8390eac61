using System.Globalization;
using CoProduction.Asking;
using CoProduction.Definitions;
using CoProduction.Serialization;

namespace CoProduction.ContractTests.Docs;

/// <summary>The page of how many questions settle each definition on the published activities, in several ways of asking.</summary>
internal static class InterviewPage
{
    private static readonly Activity[] Published =
        [.. CoProductionJson.ReadActivities(Repository.Read("samples/data/published-cases.json")).Select(record => record.Activity!)];

    public static string Text() =>
        $"""
        # How many questions an interview asks

        Made by holding interviews on the {Published.Length} published activities, and checked by a test. Each activity is asked about from nothing, until the verdict is
        definite or nothing is left to ask that can still decide; what its coders could not tell is asked once, and stays open. All ways ask only
        what can still decide, and differ in what they ask first:

        - interview: `CoProduction.Asking.Interview`, all answers held to be equally likely
        - weighted: the same, with each answer as likely as it is frequent among these very activities (`AnswerWeights.CountedFrom`)
        - one step: the question that is likeliest to settle a verdict at once, or the most verdicts
        - codebook order: the first open question of the codebook

        *Own* is the number of the definition's own questions. *Expected* is the mean number of questions if all answers were equally likely and none
        unknown: the least that any order of questions reaches that can each still decide, or an estimate where it begins with *about*. (A question
        that cannot decide by itself, but settles others by an implication, is never asked first; for four definitions that would take fewer.)
        The interview has the fewest questions on that supposition; on activities that were published, most of which are services with professionals, another order can be ahead of it. Weights
        say what is usual; here they are counted from the activities that the interviews are then held on, so that this column shows the best case.

        | | own | expected | interview | weighted | one step | codebook order |
        |---|--:|--:|--:|--:|--:|--:|
        {string.Join('\n', DefinitionCatalog.Definitions.Select(definition => Row(CriterionText.Link(definition, "definitions/"), [definition])))}
        {Row($"all {DefinitionCatalog.Definitions.Count} together", DefinitionCatalog.Definitions)}

        """.ReplaceLineEndings("\n");

    private static string Row(string name, IReadOnlyList<Definition> definitions)
    {
        Interview start = new(definitions, new Activity("An activity"));
        NextQuestion first = start.Next!;
        string expected = (first.IsExact ? "" : "about ") + Number(first.ExpectedQuestions);
        int own = definitions.SelectMany(definition => definition.Criterion.Condition.Questions).Distinct().Count();
        Interview weighted = new(definitions, start.Activity, AnswerWeights.CountedFrom(Published));
        string[] means =
        [
            .. new[]
            {
                WayOfAsking.Interview.Mean(start, Published), WayOfAsking.Interview.Mean(weighted, Published),
                WayOfAsking.OneStep.Mean(start, Published), WayOfAsking.CodebookOrder.Mean(start, Published),
            }.Select(Number),
        ];
        return $"| {name} | {own} | {expected} | {string.Join(" | ", means)} |";
    }

    private static string Number(double number) => number.ToString("0.00", CultureInfo.InvariantCulture);
}
