using System.Text;
using CoProduction.Cli;
using CoProduction.Comparison;
using CoProduction.Json;
using CoProduction.Reliability;

namespace CoProduction.Reference;

/// <summary>The page on how far two codings of the published cases agree, made by the tool from a file of codings.</summary>
internal static class PublishedAgreementPage
{
    /// <summary>Where the two codings stand, once there are two.</summary>
    public const string Codings = "samples/data/published-codings.ndjson";

    private const string Cases = "samples/data/published-cases.json";

    /// <summary>Whether they stand there.</summary>
    public static bool Exists => File.Exists(Path.Combine(Repository.Root, Codings));

    public static string Text() => Of(Codings);

    /// <summary>The page on the codings in a file of the repository.</summary>
    /// <exception cref="InvalidDataException">The file cannot be read, or holds fewer than two coders.</exception>
    public static string Of(string path)
    {
        CodingSet codings = new(CoProductionJson.Codings.ReadMany(Repository.Read(path)).Select(record => record.Value
            ?? throw new InvalidDataException($"{path}: {record.Problems[0]}")));
        int cases = codings.ActivityIds.Count(id => codings.Coders.All(coder => codings.Find(id, coder) is not null));
        string names = string.Join(" and ", codings.Coders.Select(coder => $"*{coder}*"));
        string[] questions = BlocksOf(path, "question");
        string[] verdicts = BlocksOf(path, "verdict");
        StringBuilder page = new($"""
            # Agreement of two codings of published cases

            Made by `coproduction agree` from the codings in [{Path.GetFileName(path)}](../../{path}), and checked by a test: {cases} activities are coded by
            {names} with the codebook {Coding.Codebook.Version}. What the numbers are: [coefficients of agreement](agreement-coefficients.md).

            {questions.Single(block => block.StartsWith("Alpha is", StringComparison.Ordinal))}

            ## By question

            {TableIn(questions, 0)}

            {ReasonsIn(questions)}

            ## By definition

            {TableIn(verdicts, 0)}

            {ReasonsIn(verdicts)}

            ## What the disagreement costs

            {questions.Single(block => block.StartsWith("Coders under", StringComparison.Ordinal))}

            {TableIn(questions, 1)}

            ## Stated verdicts under each coding

            What authors say of these activities, beside the verdict under the same definition from each coding's answers: right where they are the same, open where the answers do not decide, wrong
            where they are opposed. Statements that were seen are counted apart from all, which include those that we read into a work.

            | coding | statements | right | open | wrong |
            |---|---|---|---|---|

            """);
        foreach (Coder coder in codings.Coders)
        {
            StatedAgreement stated = StatedAgreement.Of(AsCoded(codings, coder), Classifier.Default);
            page.Append(RowOf(coder, "seen", stated, seenOnly: true)).Append(RowOf(coder, "all", stated, seenOnly: false));
        }

        return page.ToString();
    }

    private static string RowOf(Coder coder, string which, StatedAgreement stated, bool seenOnly) =>
        $"| {coder} | {which} | {string.Join(" | ", new[] { StatedOutcome.Right, StatedOutcome.Open, StatedOutcome.Wrong }.Select(outcome => stated.Count(outcome, seenOnly)))} |\n";

    /// <summary>The published cases with the answers of one coder, so that what is stated of them stands beside.</summary>
    private static IEnumerable<Activity> AsCoded(CodingSet codings, Coder coder) =>
        CoProductionJson.Described.ReadMany(Repository.Read(Cases))
            .SelectMany(record => record.Value is Initiative whole ? whole.Activities : [(Activity)record.Value!])
            .Where(activity => activity.Id is { } id && codings.Find(id, coder) is not null)
            .Select(activity => activity with { Answers = codings.Find(activity.Id!, coder)!.Answers });

    /// <summary>What the tool writes as Markdown, block by block.</summary>
    private static string[] BlocksOf(string path, string by)
    {
        using StringWriter output = new() { NewLine = "\n" };
        using StringWriter error = new() { NewLine = "\n" };
        int exitCode = ToolProgram.Run(["agree", Path.Combine(Repository.Root, path), "--by", by, "--format", "markdown"], Stream.Null, output, error);
        return exitCode == 0
            ? output.ToString().TrimEnd('\n').Split("\n\n")
            : throw new InvalidDataException($"{path}: agreement cannot be measured: {error}");
    }

    private static string TableIn(string[] blocks, int place) => blocks.Where(block => block.StartsWith('|')).ElementAtOrDefault(place) ?? "No verdict turns on it.";

    private static string ReasonsIn(string[] blocks) =>
        string.Join("\n\n", blocks.Where(block => block.StartsWith("No alpha", StringComparison.Ordinal)).DefaultIfEmpty("Alpha exists throughout."));
}
