namespace CoProduction.Reliability;

/// <summary>How far definitions agree on a corpus of activities: their verdicts as ratings, with the definitions in the place of coders, and every two of them compared.</summary>
/// <remarks>Immutable, and compared by reference. Where they differ on the same answers, their authors disagree on what co-production is.</remarks>
public sealed class DefinitionAgreement
{
    private DefinitionAgreement(RatingTable ratings, IReadOnlyList<DefinitionPair> pairs) => (Ratings, Pairs) = (ratings, pairs);

    /// <summary>The verdicts, with a definition's id for the name of each coder.</summary>
    public RatingTable Ratings { get; }

    /// <summary>Each two definitions, in the order in which they were given.</summary>
    public IReadOnlyList<DefinitionPair> Pairs { get; }

    /// <summary>Compares definitions on some activities.</summary>
    /// <exception cref="ArgumentNullException">An argument, an activity or a definition is null.</exception>
    /// <exception cref="ArgumentException">
    /// There is no definition, two share an id, they ask questions of different questionnaires, or the activities are on another.
    /// </exception>
    public static DefinitionAgreement Of(IEnumerable<Activity> activities, IEnumerable<Definition> definitions, OpenVerdicts open = OpenVerdicts.Missing)
    {
        ArgumentNullException.ThrowIfNull(activities);
        DefinitionSet all = new(definitions);
        List<Verdict[]> verdicts = [];
        foreach (Activity activity in activities)
        {
            ArgumentNullException.ThrowIfNull(activity, nameof(activities));
            verdicts.Add([.. all.Select(definition => definition.Assess(activity.Answers))]);
        }

        return new DefinitionAgreement(
            new RatingTable(
                all.Select(definition => definition.Id),
                CodingRatings.CategoriesOf(open),
                verdicts.Select(row => (IReadOnlyList<Rating>)[.. row.Select(verdict => CodingRatings.RatingOf(verdict, open))])),
            [
                .. from one in Enumerable.Range(0, all.Count)
                   from other in Enumerable.Range(one + 1, all.Count - one - 1)
                   select new DefinitionPair(
                       all[one], all[other], verdicts.Aggregate(default(VerdictPairs), (pairs, row) => pairs.With(row[one], row[other]))),
            ]);
    }

    /// <summary>The number of definitions and activities, as in <c>29 definitions, 132 activities</c>.</summary>
    public override string ToString() =>
        $"{Wording.Count(Ratings.Coders.Count, "definition")}, {(Ratings.UnitCount == 1 ? "1 activity" : $"{Wording.Number(Ratings.UnitCount)} activities")}";
}
