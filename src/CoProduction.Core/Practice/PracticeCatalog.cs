namespace CoProduction.Practice;

/// <summary>Every checklist of the library, and the cautions that an activity's own answers can show.</summary>
public static class PracticeCatalog
{
    /// <summary>The checklists: why, what for, against what, and then how.</summary>
    public static IReadOnlyList<Checklist> Checklists => Lists.All;

    /// <summary>The cautions that <see cref="Classifier.Default"/> looks for.</summary>
    public static IReadOnlyList<Caution> Cautions => ShownCautions.All;

    /// <summary>The checklist with an id, or null where none bears it; upper and lower case differ.</summary>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    public static Checklist? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Checklists.FirstOrDefault(checklist => checklist.Id == id);
    }

    /// <summary>Made only when they are asked for, since a classifier needs but the cautions.</summary>
    private static class Lists
    {
        public static readonly IReadOnlyList<Checklist> All =
        [
            Drivers.Checklist,
            Opportunities.Checklist,
            Barriers.Checklist,
            Feasibility.Checklist,
            Engagement.Checklist,
            Readiness.Checklist,
            Network.Checklist,
            Partnership.Checklist,
            Practice.Cautions.Checklist,
        ];
    }
}
