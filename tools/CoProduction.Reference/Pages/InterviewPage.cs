using System.Globalization;
using CoProduction.Asking;
using CoProduction.Coding;
using CoProduction.Definitions;
using CoProduction.Json;

namespace CoProduction.Reference;

/// <summary>The page of how many questions settle each definition on the published activities, in several ways of asking.</summary>
internal static class InterviewPage
{
    public const string Name = "interview.md";

    private static readonly Activity[] Published =
        [.. CoProductionJson.Activities.ReadMany(Repository.Read("samples/data/published-cases.json")).Select(record => record.Value!)];

    public static string Text()
    {
        Line[] each = [.. DefinitionCatalog.Definitions.AsParallel().AsOrdered().Select(definition => Line.Of(CriterionText.Link(definition, "definitions/"), [definition], Published))];
        var all = Line.Of($"all {each.Length} together", DefinitionCatalog.Definitions, Published);
        return $"""
            # How many questions an interview asks

            Made by holding interviews on the {Published.Length} published activities, and checked by a test. Each activity is asked about from nothing, until the verdict is
            definite or nothing is left to ask that could help to settle it; what its coders could not tell is asked once, and stays open. All ways ask
            only what still matters: questions whose answer, with some answers to others, settles what those leave open. They differ in what they ask first:

            - interview: `CoProduction.Asking.Interview`, all sound sets of answers held to be equally likely
            - weighted: the same, with answers as likely as they are frequent among these very activities (`AnswerWeights.CountedFrom`)
            - one step: the question that is likeliest to settle a verdict at once, or the most verdicts, if each of its answers were equally likely
            - codebook order: the first of the codebook's questions that still matters

            *Own* is the number of the definition's own questions. *Expected* is the mean number of questions if all sets of answers that break no
            implication were equally likely and none unknown: the least that any order of the questions that still matter reaches, or an estimate where it
            begins with *about*. For definitions of up to 9 questions a test tries every order of all own questions, by plain recursion, and finds the same number. *Settled* is
            for how many of the activities the verdict comes out definite, whichever way they are asked: the other interviews end because what they would
            need is what the coders could not tell.

            Where the expected number is exact, the interview has the fewest questions on that supposition. Published activities are not drawn so: most are services with professionals. There
            {Ahead(each, line => line.OneStep, "asking one step ahead")}, and {Ahead(each, line => line.CodebookOrder, "asking in codebook order")}.
            Weights say what is usual; here they are counted from the activities that the interviews are then held on. Even so
            {Ahead(each, line => line.Weighted, "the weighted interview", behind: true)}. For all definitions together it needs
            {Number(all.Weighted)} questions and the unweighted one {Number(all.Interview)}: weights take each answer by itself while answers go together,
            and where the number is not exact the order is a guess in both.

            | | own | expected | interview | weighted | one step | codebook order | settled |
            |---|--:|--:|--:|--:|--:|--:|--:|
            {string.Join('\n', each.Append(all))}

            """.ReplaceLineEndings("\n");
    }

    /// <summary>On how many definitions another way needs fewer questions than the interview, or more.</summary>
    private static string Ahead(Line[] lines, Func<Line, double> other, string way, bool behind = false)
    {
        int count = lines.Count(line => behind ? other(line) > line.Interview : other(line) < line.Interview);
        return $"{way} needs {(behind ? "more" : "fewer")} for {count} of the {lines.Length} definitions";
    }

    private static string Number(double number) => number.ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>What the ways of asking need for some definitions.</summary>
    private sealed record Line(string Name, int Own, string Expected, double Interview, double Weighted, double OneStep, double CodebookOrder, string Settled)
    {
        public static Line Of(string name, IReadOnlyList<Definition> definitions, Activity[] activities)
        {
            Interview start = new(definitions, new Activity("An activity"));
            Interview weighted = new(definitions, start.Activity, AnswerWeights.CountedFrom(activities));
            NextQuestion first = start.PlanNext()!;
            Question[] own = [.. definitions.SelectMany(definition => definition.Criterion.Condition.Questions).Distinct()];
            int settled = activities.Sum(activity => definitions.Count(definition => definition.Assess(activity.Answers.Only(own)) != Verdict.Undetermined));
            return new Line(
                name,
                own.Length,
                (first.IsExact ? "" : "about ") + Number(first.ExpectedQuestions!.Value),
                WayOfAsking.Interview.Mean(start, activities),
                WayOfAsking.Interview.Mean(weighted, activities),
                WayOfAsking.OneStep.Mean(start, activities),
                WayOfAsking.CodebookOrder.Mean(start, activities),
                definitions.Count == 1 ? $"{settled} of {activities.Length}" : $"{settled} of {activities.Length * definitions.Count} verdicts");
        }

        public override string ToString() =>
            $"| {Name} | {Own} | {Expected} | {Number(Interview)} | {Number(Weighted)} | {Number(OneStep)} | {Number(CodebookOrder)} | {Settled} |";
    }
}
