using System.Globalization;
using System.Text;
using CoProduction.Coding;
using CoProduction.Comparison;
using CoProduction.Definitions;
using CoProduction.Json;
using CoProduction.Literature;
using CoProduction.Reliability;

namespace CoProduction.Reference;

/// <summary>The page on how far two readers of the published activities agree, and how what is stated of these compares, by the library's own statistics.</summary>
internal static class CodedTwicePage
{
    private static readonly Coder First = Coder.Person("first");
    private static readonly Coder Second = Coder.Person("second");

    private static readonly Lazy<IReadOnlyList<Activity>> Published = new(() =>
        [.. CoProductionJson.Activities.ReadMany(Repository.Read("samples/data/published-cases.json")).Select(record => record.Value!)]);

    private static readonly Lazy<CodingSet> Codings = new(() => new CodingSet(
        CoProductionJson.Codings.ReadMany(Repository.Read("samples/data/published-codings.ndjson")).Select(record => record.Value!)));

    // Those whose description was made to say who provides, after the second reading of all.
    private static readonly string[] CodedAfresh = ["whitaker-parents-education", "whitaker-shared-understanding", "fledderus-job-ready", "nabatchi-individual-assessment"];

    private static readonly string[] ProviderFromBeside = [.. CodedAfresh, "alford-job-seeker"];

    private static Activity[] Borrowed => [.. Published.Value.Where(activity => activity.Description?.Contains("of activities of its kind", StringComparison.Ordinal) == true)];

    public static string Text()
    {
        StringBuilder page = new(
            $"""
            # How far two readers agree

            Made from the codings by the package of agreement, and checked by a test.

            The {Published.Value.Count} published activities of the sample were coded twice. The first coding is the answers of `samples/data/published-cases.json`, each with its ground. The
            second is by an independent reader who had the titles, the descriptions and the [codebook](codebook.md), and saw neither verdicts nor definitions nor the first
            answers. Both are kept in `samples/data/published-codings.ndjson`, as [codings of several people](../how-to/measure-agreement.md) are.

            What to bear in mind:

            - Two readers are two. The numbers say how the codebook fares with these descriptions, and not how it fares with everybody. These two are
              language models, which have much in common: take the numbers as the upper end of what others would reach.
            - The second coding follows the wording of codebook {Codebook.Questionnaire.Version} throughout. Of the first, the answers to the questions of version 1.0 were given by that version's wording; they were gone
              through again for `reciprocity`, whose rule on unpaid work and named returns is new, and not for the others whose wording became clearer. Where the wordings
              differ, the readers agree less than they would by one wording.
            - A description that was too short for its work was made longer from that work, and coded by it; of five after the second reading. One of these is `mcgranahan-orangi-sewers`. The
              others say since who provides, as their works do: {Listed(CodedAfresh)}. A new reader coded these four afresh, from the title, the new
              description and the codebook alone, and what that reader gave stands as the second coding.
            - {Borrowed.Length} descriptions take details from other accounts of activities of their kind, and say so. Of {Borrowed.Count(IsSeenInPrint)} of them a verdict was seen in print:
              {Listed([.. Borrowed.Where(IsSeenInPrint).Select(activity => activity.Id!)])}. That a stated verdict comes out right of a case that is partly told from others says less.
            - Some answers of the first are on ground that the description does not tell, but the work does: above all who provides ([decision 19](../decisions/0019-definitions-that-ask-what-codebook-1.1-added.md)).
              The second reader had the descriptions alone, and leaves them open.
            - Nothing was settled between the two: no answer of either was changed because of the other's, or because of a verdict.


            """.ReplaceLineEndings("\n"));
        AppendQuestions(page);
        AppendDefinitions(page);
        AppendStated(page);
        return page.ToString();
    }

    private static void AppendQuestions(StringBuilder page)
    {
        page.Append(
            """
            ## By question

            *Both*: activities to which both readers gave one answer. *Same*: the share of these with the same answer. Alpha is Krippendorff's, with ordinal differences where
            the answers rise in order, and its interval is of 95 %. *One only*: the share of all activities to which one of the two gave one answer and the other did not.

            | question | both | same | alpha | interval | one only |
            |---|--:|--:|--:|---|--:|

            """.ReplaceLineEndings("\n"));
        foreach (Question question in Codebook.Questionnaire.Questions)
        {
            RatingTable ratings = Codings.Value.RatingsOf(question);
            Coefficient alpha = question.IsOrdered ? Coefficient.KrippendorffAlpha.With(Difference.Ordinal) : Coefficient.KrippendorffAlpha;
            int both = 0, one = 0;
            foreach (string id in Codings.Value.ActivityIds)
            {
                int settled = Codings.Value.Of(id).Count(coding => coding.Answers.Settles(question));
                if (settled == 2) both++;
                if (settled == 1) one++;
            }

            page.Append(CultureInfo.InvariantCulture,
                $"| `{question.Id}` | {both} | {Value(Coefficient.PercentAgreement, ratings)} | {Value(alpha, ratings)} | {Interval(alpha, ratings)} | {Share(one, Codings.Value.ActivityIds.Count)} |\n");
        }
    }

    private static void AppendDefinitions(StringBuilder page)
    {
        page.Append(
            """

            ## By definition

            The verdicts that the two codings of an activity come to. *Both*: activities of which both verdicts are definite; *opposed*: how many of these are contrary. The
            first alpha is over definite verdicts, the second counts *undetermined* as a verdict of its own.

            | definition | both | opposed | alpha | alpha, open counted | open in the first | open in the second |
            |---|--:|--:|--:|--:|--:|--:|

            """.ReplaceLineEndings("\n"));
        int pairs = 0, opposedInAll = 0;
        foreach (Definition definition in DefinitionCatalog.Definitions)
        {
            (Verdict First, Verdict Second)[] verdicts =
            [
                .. Codings.Value.ActivityIds.Select(id => (
                    definition.Assess(Codings.Value.Find(id, First)!.Answers), definition.Assess(Codings.Value.Find(id, Second)!.Answers))),
            ];
            int both = verdicts.Count(pair => pair.First != Verdict.Undetermined && pair.Second != Verdict.Undetermined);
            int opposed = verdicts.Count(pair => pair.First != Verdict.Undetermined && pair.Second != Verdict.Undetermined && pair.First != pair.Second);
            pairs += both;
            opposedInAll += opposed;
            page.Append(CultureInfo.InvariantCulture,
                $"| [{definition.Name}](definitions/{definition.Id}.md) | {both} | {opposed} | {Value(Coefficient.KrippendorffAlpha, Codings.Value.RatingsOf(definition))} | {Value(Coefficient.KrippendorffAlpha, Codings.Value.RatingsOf(definition, OpenVerdicts.Category))} | {verdicts.Count(pair => pair.First == Verdict.Undetermined)} | {verdicts.Count(pair => pair.Second == Verdict.Undetermined)} |\n");
        }

        page.Append(CultureInfo.InvariantCulture, $"\nUnder all definitions together {opposedInAll} of {pairs} pairs of definite verdicts are contrary.\n");
    }

    private static void AppendStated(StringBuilder page)
    {
        page.Append(
            """

            ## Against what is stated

            A statement is compared where the library holds the definition and the statement decides. It is *seen in print* where the work's own text, or another work that is named,
            says that the activity is or is not co-production, and the text names the definition, gives it in its words, or is by those whose definition it is. It is *read into* a work
            where the verdict or the definition is our reconstruction. *Right* is the same verdict, *open* is undetermined, *wrong* the contrary one. A statement says nothing on the
            answers, and was hidden from whoever gave them.

            | coding | statements | right | open | wrong | open, share |
            |---|---|--:|--:|--:|--:|

            """.ReplaceLineEndings("\n"));
        StatedAgreement first = StatedAgreement.Of(Published.Value, Classifier.Default);
        StatedAgreement second = StatedAgreement.Of(
            Published.Value.Select(activity => activity with { Answers = Codings.Value.Find(activity.Id!, Second)!.Answers, Evidence = new Dictionary<Question, Evidence>() }),
            Classifier.Default);
        foreach ((string name, StatedAgreement agreement) in new[] { ("first", first), ("second", second) })
        {
            Append(page, name, "seen in print", [.. agreement.Comparisons.Where(comparison => comparison.IsSeen)]);
            Append(page, name, "read into a work", [.. agreement.Comparisons.Where(comparison => !comparison.IsSeen)]);
            Append(page, name, "all", agreement.Comparisons);
        }

        StatedAgreement described = StatedAgreement.Of(
            Published.Value.Select(activity => ProviderFromBeside.Contains(activity.Id)
                ? activity with { Answers = activity.Answers.With(Codebook.PublicProvider, null), Evidence = new Dictionary<Question, Evidence>() }
                : activity),
            Classifier.Default);
        StatedComparison[] compared = [.. described.Comparisons.Where(comparison => comparison.Outcome != StatedOutcome.AuthorUndecided)];
        StatedComparison[] open = [.. compared.Where(comparison => comparison.Outcome == StatedOutcome.Open)];
        page.Append(
            $"""

            Of {ProviderFromBeside.Length} activities on which a verdict hangs, who provides was at first told by something beside the description: {Listed(ProviderFromBeside)}.
            Without these answers the first coding would leave {open.Length} of {compared.Length} open ({Share(open.Length, compared.Length)}), of those seen in print {open.Count(comparison => comparison.IsSeen)} of {compared.Count(comparison => comparison.IsSeen)} ({Share(open.Count(comparison => comparison.IsSeen), compared.Count(comparison => comparison.IsSeen))}): more than we allow. The works say it of
            all but `alford-job-seeker`, and their descriptions say it since.

            """.ReplaceLineEndings("\n"));
        page.Append("\nThe authors themselves leave open, or say in part, ")
            .AppendJoin(", ", first.Comparisons.Where(comparison => comparison.Outcome == StatedOutcome.AuthorUndecided).Select(comparison => $"`{comparison.Judgement.Activity.Id}`"))
            .Append(". Stated under a definition that the library does not hold, and not compared: ")
            .AppendJoin(", ", first.NotCompared.Select(stated => $"`{stated.Definition}`"))
            .Append(".\n");
        string[] silent = [.. DefinitionCatalog.Definitions.Select(definition => definition.Id).Except(first.Comparisons.Select(comparison => comparison.Stated.Definition))];
        page.Append(CultureInfo.InvariantCulture,
            $"\nOf {silent.Length} of the {DefinitionCatalog.Definitions.Count} definitions no statement on a published activity is known, so that nothing here speaks for or against them: {Listed(silent)}.\n");
        foreach ((string name, StatedAgreement agreement) in new[] { ("first", first), ("second", second) })
        {
            page.Append(CultureInfo.InvariantCulture, $"\nNot right by the {name} coding:\n\n");
            foreach (StatedComparison comparison in agreement.Comparisons.Where(each => each.Outcome is StatedOutcome.Open or StatedOutcome.Wrong))
            {
                page.Append($"- `{comparison.Judgement.Activity.Id}` under `{comparison.Stated.Definition}`, {(comparison.IsSeen ? "seen in print" : "read into the work")}: ")
                    .Append(comparison.Outcome == StatedOutcome.Wrong
                        ? "the contrary verdict\n"
                        : $"open on {string.Join(", ", comparison.Judgement.OpenQuestions.Select(open => $"`{open.Question.Id}`"))}\n");
            }
        }
    }

    private static void Append(StringBuilder page, string coding, string statements, IReadOnlyList<StatedComparison> comparisons)
    {
        int right = comparisons.Count(comparison => comparison.Outcome == StatedOutcome.Right);
        int open = comparisons.Count(comparison => comparison.Outcome == StatedOutcome.Open);
        int wrong = comparisons.Count(comparison => comparison.Outcome == StatedOutcome.Wrong);
        page.Append(CultureInfo.InvariantCulture, $"| {coding} | {statements} | {right} | {open} | {wrong} | {Share(open, right + open + wrong)} |\n");
    }

    private static bool IsSeenInPrint(Activity activity) => activity.Stated.Any(stated => stated.Provenance != Provenance.Reading);

    private static string Listed(IReadOnlyList<string> ids) => string.Join(", ", ids.Select(id => $"`{id}`"));

    private static string Share(int count, int total) => (100.0 * count / total).ToString("F1", CultureInfo.InvariantCulture) + " %";

    private static string Value(Coefficient coefficient, RatingTable ratings) => coefficient.Of(ratings).Value is { IsDefined: true } value ? value.ToString() : "–";

    private static string Interval(Coefficient coefficient, RatingTable ratings)
    {
        Estimate estimate = coefficient.Of(ratings);
        return estimate.Value.IsDefined && estimate.StandardError.IsDefined ? Between(estimate.Interval()) : "–";
    }

    private static string Between(ConfidenceInterval interval) => $"{interval.Lower} to {interval.Upper}";
}
