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
        definite or nothing is left to ask that could help to settle it; what its coders could not tell is asked once, and stays open. All ways ask
        only what still matters: questions whose answer, with some answers to others, settles what those leave open. They differ in what they ask first:

        - interview: `CoProduction.Asking.Interview`, all sound sets of answers held to be equally likely
        - weighted: the same, with answers as likely as they are frequent among these very activities (`AnswerWeights.CountedFrom`)
        - one step: the question that is likeliest to settle a verdict at once, or the most verdicts
        - codebook order: the first of the codebook's questions that still matters

        *Own* is the number of the definition's own questions. *Expected* is the mean number of questions if all sets of answers that break no
        implication were equally likely and none unknown: the least that any order of the definition's own questions reaches, or an estimate where it
        begins with *about*. For definitions of up to 9 questions a test tries every order, by plain recursion, and finds the same number.
        The interview has the fewest questions on that supposition; on activities that were published, most of which are services with professionals,
        another order can be ahead of it. Weights say what is usual; here they are counted from the activities that the interviews are then held on, so
        that this column shows the best case.

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
